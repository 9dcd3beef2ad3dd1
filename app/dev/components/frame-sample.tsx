import { AppHeader } from '@/components/layout/app-header';
import { YearFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { PersonMenu } from '@/components/layout/person-menu';
import { SampleBar } from '@/components/layout/sample-bar';
import { Spine, type Station } from '@/components/layout/spine';
import { TextSizeSwitch } from '@/components/layout/text-size-switch';
import { Figures } from '@/components/ui/figures';
import { Notice } from '@/components/ui/notice';
import { keepNothing, signOutOfNothing } from './actions';

const at = (place: string) => `/dev/components/${place}`;

const stations: readonly Station[] = [
  { label: 'Thành viên, Khối trưởng', figure: '9 cơ quan', href: at('members'), state: 'past' },
  { label: 'Kế hoạch, tiêu chí', figure: 'ban hành 12/03', href: at('plan'), state: 'past' },
  { label: 'Giao ước', figure: 'đủ 9/9 chữ ký', href: at('covenant'), state: 'past' },
  { label: 'Theo dõi nửa năm', figure: '9/9 báo cáo', href: at('progress'), state: 'past' },
  { label: 'Tự chấm điểm', figure: '6/9 đã gửi · còn 4 ngày', href: at('results'), state: 'present', current: true },
  { label: 'Thẩm định, xếp hạng', figure: 'từ 28/11', href: at('ranking'), state: 'future' },
  { label: 'Đề nghị khen thưởng', figure: 'từ 05/12', href: at('nominations'), state: 'future' },
  { label: 'Hội nghị', figure: '08/01/2027', href: at('conference'), state: 'future' },
  { label: 'Bàn giao', href: at('leadership'), state: 'future' },
  { label: 'Văn bản', figure: '14', href: at('documents'), state: 'future' },
];

/** Bar and header, as they stand over everything. */
export function FrameSample() {
  return (
    <>
      <SampleBar>
        Dữ liệu mẫu – mọi thay đổi ở đây chỉ để thử.{' '}
        <a className="text-sheet" href="#content">
          Cài đặt thật
        </a>
      </SampleBar>
      <AppHeader
        name="Giao Ước"
        home="/"
        navLabel="Nơi làm việc"
        links={[
          { text: 'Việc của tôi', href: '/desk' },
          { text: 'Khối', href: '/dev' },
          { text: 'Cơ quan', href: '/agencies' },
          { text: 'Sổ khen thưởng', href: '/register' },
          { text: 'Quy định', href: '/regulations' },
        ]}
        person={
          <PersonMenu
            label="Tài khoản: Thư ký khối, Trường Chính trị tỉnh"
            office="Thư ký khối"
            agency="Trường Chính trị tỉnh"
            entries={[
              { text: 'Tài khoản', href: '/account' },
              { text: 'English', href: '/dev/components?language=en' },
              { text: 'Đăng xuất', action: signOutOfNothing },
            ]}
          />
        }
      />
    </>
  );
}

/** The opening of a page of a bloc year beside its spine. */
export function YearSample() {
  return (
    <YearFrame
      spine={
        <Spine
          title="Năm 2026"
          href={at('2026')}
          stations={stations}
          other={
            <a href="#content" className="text-sm">
              năm khác
            </a>
          }
        />
      }
    >
      <PageHeader
        title="Ban Tổ chức Tỉnh ủy"
        crumbs={[
          { text: 'Khối thi đua các cơ quan Đảng tỉnh', href: '/blocs' },
          { text: '2026', href: '/blocs' },
          { text: 'Tự chấm điểm' },
        ]}
        standing="Nhóm A – Nhiệm vụ chính trị, chuyên môn · bước 1 trong 4 nhóm · đã lưu lúc 16:42"
        notice={
          <Notice kind="late" lead="Thư ký khối trả lại ngày 22/11">
            tiêu chí A2 tự chấm đủ 15 điểm nhưng sổ theo dõi ghi 2 văn bản quá hạn. Đề nghị bổ sung giải trình trước
            17:00 ngày 26/11.
          </Notice>
        }
      />
      <Figures
        figures={[
          { value: '6/9', label: 'bảng tự chấm đã gửi' },
          { value: '9/9', label: 'chữ ký giao ước', href: '/blocs' },
          { value: '37/41', label: 'chỉ tiêu đạt hoặc vượt' },
          { value: '4 ngày', label: 'đến hạn gần nhất' },
        ]}
      />
      <div className="mt-6">
        <TextSizeSwitch size="normal" contrast="normal" action={keepNothing} />
        <TextSizeSwitch size="larger" contrast="high" action={keepNothing} />
      </div>
    </YearFrame>
  );
}
