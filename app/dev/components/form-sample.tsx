import { Checkbox } from '@/components/form/checkbox';
import { DateInput } from '@/components/form/date-input';
import { FileInput } from '@/components/form/file-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { NumberInput } from '@/components/form/number-input';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { UploadInput } from '@/components/form/upload-input';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { acceptedBy, evidenceLimits, megabytes } from '@/domain/file/kind';
import { tryForm } from './actions';
import { sampleAgencies } from './agencies';
import { RefusedFields } from './refused-fields';

const opinions = [
  { value: 'agree', text: 'Đồng ý đưa ra bình xét' },
  { value: 'more', text: 'Đề nghị bổ sung', hint: 'Hồ sơ trở lại cơ quan kèm nhận xét của bạn' },
  { value: 'against', text: 'Không đồng ý' },
];

/** Fields in a form that refuses, and alone. */
export function FormSample() {
  return (
    <>
      <Section heading="Biểu mẫu" intro='Mọi câu trả lời bị từ chối, trừ tên công việc "đúng".'>
        <div className="max-w-2xl">
          <Form action={tryForm} id="try">
            <TextInput name="title" label="Tên công việc" hint="Như ghi trong kế hoạch của Khối." />
            <NumberInput name="points" label="Điểm tự chấm" suffix="trên 15" defaultValue="13,5" />
            <Select
              name="agency"
              label="Cơ quan"
              none="Chọn cơ quan"
              options={sampleAgencies.map(({ slug, name }) => ({ value: slug, text: name }))}
            />
            <RadioGroup
              name="opinion"
              label="Ý kiến của tôi"
              hint="Ý kiến của người khác hiện ra sau khi gửi ý kiến của mình."
              choices={opinions}
            />
            <DateInput name="day" label="Ngày họp" />
            <TextArea name="remark" label="Nhận xét" optional limit={200} />
            <FileInput name="file" label="Bảng điểm" hint="Tệp .xlsx, nhỏ hơn 5 MB." accept=".xlsx" />
            <UploadInput
              name="evidence"
              label="Minh chứng"
              hint="PDF, Word, Excel hoặc ảnh, nhỏ hơn 20 MB. Mạng yếu cũng gửi được: tệp đi từng phần."
              accept={acceptedBy(evidenceLimits)}
              maxMb={megabytes(evidenceLimits.maxBytes)}
              optional
            />
            <Checkbox name="agreed" label="Tôi đã đọc toàn văn Giao ước thi đua năm 2022 và ký thay mặt cơ quan." />
            <FormActions>
              <SubmitButton>Gửi, sang hồ sơ 4</SubmitButton>
              <SubmitButton kind="secondary" name="intent" value="draft">
                Lưu nháp
              </SubmitButton>
              <LinkButton href="/desk" kind="quiet">
                Để sau
              </LinkButton>
            </FormActions>
          </Form>
        </div>
      </Section>
      <Section heading="Trường đứng riêng">
        <div className="grid max-w-2xl gap-6">
          <TextInput
            name="alone"
            label="Thư điện tử"
            type="email"
            autoComplete="email"
            defaultValue="vanthu@dienbien.example"
          />
          <DateInput name="aloneDay" label="Ngày ban hành" defaultValue="2022-01-10" optional />
          <TextArea name="aloneRemark" label="Quá dài" limit={20} defaultValue="Nội dung này dài hơn hai mươi ký tự." />
          <RadioGroup
            name="vote"
            label="Cơ quan Ủy ban Kiểm tra Tỉnh ủy"
            boxed
            defaultValue="yes"
            choices={[
              { value: 'yes', text: 'Đồng ý' },
              { value: 'no', text: 'Không đồng ý' },
              { value: 'blank', text: 'Phiếu trắng' },
            ]}
          />
          <Checkbox name="aloneBox" label="Nhắc tôi trước hạn ba ngày" hint="Thư gửi lúc 8 giờ sáng." defaultChecked />
        </div>
      </Section>
      <Section heading="Trường bị từ chối">
        <RefusedFields>
          <TextInput name="refusedName" label="Tên công việc" hint="Như ghi trong kế hoạch của Khối." />
          <NumberInput name="refusedPoints" label="Điểm tự chấm" suffix="trên 15" />
          <Select name="refusedAgency" label="Cơ quan" none="Chọn cơ quan" options={[]} />
          <RadioGroup name="refusedOpinion" label="Ý kiến của tôi" choices={opinions} boxed />
          <Checkbox name="refusedBox" label="Tôi đã đọc toàn văn." />
        </RefusedFields>
      </Section>
    </>
  );
}
