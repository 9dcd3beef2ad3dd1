import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { ClosedButton } from '@/components/ui/closed-button';
import { Dialog } from '@/components/ui/dialog';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Steps } from '@/components/ui/steps';
import { Tabs } from '@/components/ui/tabs';

/** What a person presses or follows. */
export function ActsSample() {
  return (
    <>
      <Section heading="Nút">
        <div className="flex flex-wrap items-center gap-4">
          <Button>Lưu và sang nhóm B</Button>
          <Button kind="secondary">Xem cả bảng</Button>
          <Button kind="danger">Trả lại để bổ sung</Button>
          <Button kind="quiet">Bỏ qua bước này</Button>
          <LinkButton href="/blocs">Mở bỏ phiếu</LinkButton>
          <LinkButton href="/blocs" kind="secondary" download>
            Tải bảng điểm (.xlsx)
          </LinkButton>
          <PrintButton>In trang này</PrintButton>
        </div>
      </Section>
      <Section heading="Nút đang đóng">
        <div className="grid gap-6">
          <ClosedButton lead="Chưa gửi được:" reasons={[{ text: 'còn 2 minh chứng ở nhóm C', href: '/blocs' }]}>
            Gửi bảng tự chấm
          </ClosedButton>
          <ClosedButton
            lead="Chưa mở bỏ phiếu được vì:"
            reasons={[
              { text: 'xếp hạng chưa công bố', href: '/blocs' },
              { text: 'mới có 2 trên 3 người kiểm phiếu', href: '/desk' },
              { text: 'hội nghị chưa khai mạc' },
            ]}
          >
            Mở bỏ phiếu
          </ClosedButton>
        </div>
      </Section>
      <Section heading="Bước và tiến độ">
        <div className="grid max-w-xl gap-6">
          <Steps names={['Nhận phiếu', 'Đọc danh sách', 'Đánh dấu', 'Kiểm tra lại', 'Gửi phiếu']} current={3} />
          <ProgressBar label="Đang đọc 1.240/5.000 dòng" done={1240} total={5000} />
        </div>
      </Section>
      <Section heading="Thẻ">
        <Tabs
          label="Các phần của hồ sơ"
          tabs={[
            { text: 'Tất cả', href: '/dev/components?tab=all', current: true, count: '9' },
            { text: 'Đã gửi', href: '/dev/components?tab=sent', count: '6' },
            { text: 'Chưa gửi', href: '/dev/components?tab=open', count: '3' },
            { text: 'Trả lại', href: '/dev/components?tab=returned' },
          ]}
        />
      </Section>
      <Section heading="Hộp hỏi">
        <Dialog
          opens="Từ chối, nêu lý do"
          title="Từ chối ký giao ước"
          description="Lý do sẽ gửi đến Khối trưởng và ghi vào nhật ký."
        >
          <Button kind="danger">Từ chối ký</Button>
        </Dialog>
      </Section>
    </>
  );
}
