import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import { PrintHead } from '@/components/layout/print-head';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Finding, Findings } from '@/components/ui/finding';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { SealMark } from '@/components/ui/seal-mark';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { TaskList } from '@/components/ui/task-list';
import { TextLink } from '@/components/ui/text-link';
import { groupCode, nonBreaking } from '@/lib/format';

/** What is only read: words, states, facts, papers. */
export function ReadingSample() {
  return (
    <>
      <PrintHead
        body="Khối thi đua các cơ quan Đảng tỉnh"
        note={`Mã ${groupCode('4f9a11c277b0')} · In từ hệ thống lúc 16:42, 10/01/2022`}
      />
      <Section heading="Chữ" intro="Be Vietnam Pro 17 px, dòng 1,55; Tinos cho văn bản.">
        <h3>Tiêu đề bậc ba: Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh ĐIỆN BIÊN, NHỮNG CHỮ Ế Ộ Ẵ Ỗ Ữ</h3>
        <p className="max-w-[75ch]">
          Thực hiện Quy chế tổ chức và hoạt động của Khối, chín cơ quan thành viên thống nhất{' '}
          <TextLink href="/blocs">ký kết giao ước thi đua</TextLink> năm 2022 với sáu nhiệm vụ chung. Số liệu:
          0123456789, 1.234.567,89, −1,50.
        </p>
        <p className="text-sm text-soft">Giọng thứ hai, 15 px: gửi lúc 16:42, 10/01/2022 (giờ Việt Nam).</p>
        <p className="font-paper text-lg">
          Tinos: ĐẢNG CỘNG SẢN VIỆT NAM, Ế Ộ Ẵ ế ộ ẵ, <i>Điện Biên, ngày 10 tháng 01 năm 2022</i>
        </p>
      </Section>
      <Section heading="Nhãn">
        <div className="flex flex-wrap gap-3">
          <Tag>đang điền</Tag>
          <Tag kind="pen">mới</Tag>
          <Tag kind="waiting">còn 4 ngày</Tag>
          <Tag kind="late">quá hạn 2 ngày</Tag>
          <Tag kind="done">đã gửi 20/11</Tag>
          <Tag kind="seal">{groupCode('9c4107e2')}</Tag>
        </div>
      </Section>
      <Section heading="Dấu">
        <div className="flex items-center gap-6">
          <SealMark label="Giao Ước" />
          <SealMark kind="check" label="Đã ký" />
          <SealMark className="size-16" label="Giao Ước, lớn" />
          <SealMark kind="check" className="size-16" label="Đã ký, lớn" />
        </div>
      </Section>
      <Section heading="Thông báo">
        <div className="grid gap-3">
          <Notice
            kind="late"
            lead="Thư ký khối trả lại ngày 22/11"
            after={<TextLink href="/blocs">Bổ sung giải trình</TextLink>}
          >
            tiêu chí A2 tự chấm đủ 15 điểm nhưng sổ theo dõi ghi 2 văn bản quá hạn.
          </Notice>
          <Notice kind="info">Hội nghị tổng kết họp ngày 10/01/2022; hôm nay còn hai việc chưa xong.</Notice>
          <Notice kind="done">Đã gửi bảng tự chấm điểm lúc 16:42, 10/01/2022 (giờ Việt Nam).</Notice>
          <Notice kind="seal" lead="Đã khóa ngày 08/01/2022">
            xếp hạng năm 2021 đã công bố, không ai sửa được nữa.
          </Notice>
        </div>
      </Section>
      <Section heading="Việc cần làm">
        <TaskList
          tasks={[
            {
              text: 'Nhắc 3 cơ quan chưa gửi bảng tự chấm điểm',
              href: '/blocs',
              tag: { kind: 'waiting', text: 'còn 4 ngày' },
              place: nonBreaking(
                'Khối thi đua các cơ quan Đảng tỉnh, năm 2026 · hạn 27/11/2026 · Ban Nội chính, Báo và Phát thanh, Truyền hình, Ban Tuyên giáo và Dân vận',
              ),
            },
            {
              text: 'Xem giải trình của Ban Tổ chức Tỉnh ủy về tiêu chí A2',
              href: '/agencies',
              tag: { kind: 'pen', text: 'mới' },
              place: 'Điểm tự chấm 15, điểm thẩm định 13,5 · gửi lúc 16:42 hôm qua',
            },
            { text: 'Ký giao ước thi đua năm 2022', href: '/desk', tag: { kind: 'late', text: 'quá hạn 2 ngày' } },
            {
              text: 'Gửi hồ sơ đề nghị khen thưởng lên Sở Nội vụ',
              tag: { kind: 'plain', text: '10/12/2026' },
              place: 'Chưa mở được: xếp hạng chưa công bố',
            },
          ]}
        />
      </Section>
      <Section heading="Thông tin tóm tắt">
        <SummaryList
          rows={[
            {
              term: 'Xếp hạng 2021',
              detail: (
                <>
                  3 trên 9, <TextLink href="/blocs">93,00 điểm</TextLink>
                </>
              ),
            },
            { term: 'Mức hoàn thành nhiệm vụ', detail: '2020: xuất sắc (QĐ 45-QĐ/TU) · 2021: xuất sắc (QĐ 12-QĐ/TU)' },
            {
              term: 'Cơ quan đề nghị',
              detail: nonBreaking('Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh'),
              action: <TextLink href="/blocs">Sửa</TextLink>,
            },
            { term: 'Khen thưởng đã có', detail: <span className="text-soft">Chưa có dữ liệu</span> },
          ]}
        />
      </Section>
      <Section heading="Điều kiện">
        <Findings>
          <Finding
            verdict="met"
            condition="Hai năm liên tục hoàn thành xuất sắc"
            fact="2020 và 2021 đều có quyết định xếp loại"
            clause="Luật Thi đua, khen thưởng 2003 (sửa đổi 2013), quy chế khối 2021"
          />
          <Finding
            verdict="unmet"
            condition="Không bị kỷ luật, không có đơn thư đang xét"
            fact="Có một đơn thư đang xét từ 05/01/2022"
          />
          <Finding
            verdict="open"
            condition="Cần Khối trưởng quyết định: thành tích đã dùng để khen chuyên đề"
            fact="Bằng khen chuyên đề bầu cử tháng 7/2021 có cùng nội dung tại mục II.3"
          >
            <p className="mt-1 text-sm">
              <TextLink href="/blocs">Đối chiếu</TextLink>
            </p>
          </Finding>
        </Findings>
      </Section>
      <Section heading="Chỗ trống">
        <EmptyState
          purpose="Nơi giữ hồ sơ đề nghị khen thưởng của khối."
          why="Chưa có hồ sơ nào vì xếp hạng năm 2026 chưa công bố."
          action={
            <LinkButton href="/blocs" kind="secondary">
              Xem xếp hạng
            </LinkButton>
          }
        />
      </Section>
      <Section heading="Thêm cho ai cần">
        <Disclosure summary="Vì sao thứ hạng này?">
          <p>Mỗi điểm dẫn về minh chứng, mỗi minh chứng dẫn về chỉ tiêu đã ký trong giao ước.</p>
        </Disclosure>
        <Disclosure summary="Đã xong gần đây (12)" open>
          <p>Mở sẵn.</p>
        </Disclosure>
      </Section>
      <Section heading="Văn bản">
        <PaperDesk>
          <PaperSheet
            superior="Tỉnh ủy Điện Biên"
            issuer={['Khối thi đua', 'các cơ quan Đảng tỉnh']}
            under="*"
            motto={['ĐẢNG CỘNG SẢN VIỆT NAM']}
            placeAndDay="Điện Biên, ngày 10 tháng 01 năm 2022"
            title="Giao ước thi đua năm 2022"
            subtitle="của Khối thi đua các cơ quan Đảng tỉnh"
          >
            <p>
              Thực hiện Quy chế tổ chức và hoạt động của Khối, chín cơ quan thành viên thống nhất ký kết giao ước thi
              đua năm 2022 với sáu nhiệm vụ chung sau đây:
            </p>
            <p>
              <b>1.</b> Tuyên truyền, phổ biến các văn bản của Đảng, Nhà nước và của ngành về công tác thi đua, khen
              thưởng.
            </p>
          </PaperSheet>
        </PaperDesk>
      </Section>
    </>
  );
}
