import type { Presence } from '../../domain/activity/attendance';
import type { activityKinds, activitySessions } from '../../domain/activity/kind';
import type { ReportedState } from '../../domain/plan-task/state';
import type { PartyCode } from './agencies';

/** What became of a common task; `by: 'keeper'` is the word of who keeps the bloc. */
type TaskStory = {
  readonly number: number;
  readonly owner: PartyCode | 'bloc';
  readonly dueOn: string;
  readonly reports: readonly {
    readonly on: string;
    readonly by: PartyCode | 'keeper';
    readonly state: ReportedState;
    readonly text: string;
  }[];
};

type ActivityStory = {
  readonly title: string;
  readonly kind: (typeof activityKinds)[number];
  readonly host: PartyCode;
  readonly plannedOn: string;
  readonly heldOn: string;
  readonly session: (typeof activitySessions)[number];
  readonly place: string;
  readonly moved?: { readonly on: string; readonly to: string; readonly reason: string };
  readonly cancelled?: { readonly on: string; readonly reason: string };
  /** Who did not come; everybody else did. */
  readonly away: Readonly<Partial<Record<PartyCode, Presence>>>;
};

/** A year between two conferences: who worked on what, and what was done together. No source tells it: made up throughout. */
export type YearStory = {
  /** The day the common tasks were given to agencies. */
  readonly assignedOn: string;
  readonly tasks: readonly TaskStory[];
  readonly activities: readonly ActivityStory[];
};

export const yearOf2022: YearStory = {
  assignedOn: '2022-01-17',
  tasks: [
    {
      number: 1,
      owner: 'BTG',
      dueOn: '2022-06-30',
      reports: [
        {
          on: '2022-04-15',
          by: 'BTG',
          state: 'underWay',
          text: 'Đã tổ chức 2 buổi phổ biến văn bản mới về thi đua, khen thưởng cho cán bộ các cơ quan trong Khối.',
        },
        {
          on: '2022-06-24',
          by: 'BTG',
          state: 'done',
          text: 'Hoàn thành 4 buổi, 9/9 cơ quan dự. Tài liệu đã gửi các cơ quan.',
        },
      ],
    },
    {
      number: 2,
      owner: 'DUK',
      dueOn: '2022-03-31',
      reports: [
        {
          on: '2022-03-28',
          by: 'DUK',
          state: 'done',
          text: 'Các cơ quan đã ban hành chương trình, kế hoạch công tác năm 2022 theo nghị quyết đại hội.',
        },
      ],
    },
    {
      number: 3,
      owner: 'bloc',
      dueOn: '2022-11-30',
      reports: [
        {
          on: '2022-06-20',
          by: 'BTC',
          state: 'underWay',
          text: 'Cấp ủy, thủ trưởng cơ quan chỉ đạo trực tiếp công tác thi đua, khen thưởng; đưa vào chương trình công tác quý.',
        },
        {
          on: '2022-11-21',
          by: 'UBKT',
          state: 'done',
          text: 'Đã kiểm điểm trách nhiệm người đứng đầu về công tác thi đua, khen thưởng trong sinh hoạt cấp ủy.',
        },
        {
          on: '2022-11-30',
          by: 'keeper',
          state: 'done',
          text: 'Các cơ quan đã thực hiện; kết quả đưa vào báo cáo tổng kết năm.',
        },
      ],
    },
    {
      number: 4,
      owner: 'TCT',
      dueOn: '2022-12-15',
      reports: [
        {
          on: '2022-07-05',
          by: 'TCT',
          state: 'underWay',
          text: 'Sáu tháng đầu năm Khối đã tổ chức 2 hoạt động chung.',
        },
        {
          on: '2022-12-12',
          by: 'TCT',
          state: 'done',
          text: 'Cả năm tổ chức 3 hoạt động chung; các cơ quan phối hợp tốt.',
        },
      ],
    },
    {
      number: 5,
      owner: 'BDV',
      dueOn: '2022-10-31',
      reports: [
        {
          on: '2022-11-04',
          by: 'BDV',
          state: 'done',
          text: 'Đã tổng hợp 9 mô hình học tập và làm theo Bác gắn với nhiệm vụ chuyên môn.',
        },
      ],
    },
    {
      number: 6,
      owner: 'VPTU',
      dueOn: '2022-11-30',
      reports: [
        {
          on: '2022-09-30',
          by: 'VPTU',
          state: 'underWay',
          text: 'Gửi, nhận văn bản điện tử đạt 92%; hai cơ quan còn vướng về chữ ký số.',
        },
        {
          on: '2022-11-29',
          by: 'VPTU',
          state: 'done',
          text: 'Gửi, nhận văn bản điện tử đạt 97%; chi thường xuyên tiết kiệm được 5%.',
        },
      ],
    },
  ],
  activities: [
    {
      title: 'Tết trồng cây đời đời nhớ ơn Bác Hồ',
      kind: 'charity',
      host: 'DUK',
      plannedOn: '2022-01-20',
      heldOn: '2022-02-09',
      session: 'morning',
      place: 'Phường Mường Thanh, thành phố Điện Biên Phủ',
      away: { BNC: 'excused' },
    },
    {
      title: 'Hội thao chào mừng Ngày chiến thắng Điện Biên Phủ',
      kind: 'exchange',
      host: 'TCT',
      plannedOn: '2022-03-15',
      heldOn: '2022-04-28',
      session: 'fullDay',
      place: 'Nhà thi đấu tỉnh',
      moved: { on: '2022-04-18', to: '2022-05-05', reason: 'Trùng hội nghị Tỉnh ủy' },
      away: { BTG: 'absent' },
    },
    {
      title: 'Học tập kinh nghiệm công tác thi đua tại tỉnh bạn',
      kind: 'studyVisit',
      host: 'BTC',
      plannedOn: '2022-05-10',
      heldOn: '2022-07-21',
      session: 'fullDay',
      place: 'Tỉnh Sơn La',
      cancelled: { on: '2022-07-11', reason: 'Tập trung khắc phục hậu quả mưa lũ' },
      away: {},
    },
    {
      title: 'Hội thi tìm hiểu về công tác thi đua, khen thưởng',
      kind: 'contest',
      host: 'BTG',
      plannedOn: '2022-08-15',
      heldOn: '2022-10-14',
      session: 'afternoon',
      place: 'Hội trường Trường Chính trị tỉnh',
      away: { DUK: 'excused', BDBP: 'absent' },
    },
  ],
};

export const yearOf2026: YearStory = {
  assignedOn: '2026-01-15',
  tasks: [
    {
      number: 1,
      owner: 'bloc',
      dueOn: '2026-12-15',
      reports: [
        { on: '2026-07-02', by: 'BTC', state: 'underWay', text: 'Sáu tháng đầu năm đạt 52% các chỉ tiêu đã đăng ký.' },
      ],
    },
    {
      number: 2,
      owner: 'BTGDV',
      dueOn: '2026-06-30',
      reports: [
        {
          on: '2026-06-25',
          by: 'BTGDV',
          state: 'done',
          text: 'Đã hướng dẫn 9/9 cơ quan xây dựng chương trình hành động thực hiện nghị quyết.',
        },
      ],
    },
    { number: 3, owner: 'BTC', dueOn: '2026-12-20', reports: [] },
    {
      number: 4,
      owner: 'VPTU',
      dueOn: '2026-10-31',
      reports: [
        {
          on: '2026-08-28',
          by: 'VPTU',
          state: 'underWay',
          text: 'Đã dùng chung phần mềm quản lý văn bản; còn hai cơ quan chưa số hóa xong hồ sơ cũ.',
        },
      ],
    },
    { number: 5, owner: 'TCT', dueOn: '2026-12-31', reports: [] },
  ],
  activities: [
    {
      title: 'Dâng hương tại Nghĩa trang Liệt sĩ A1',
      kind: 'meeting',
      host: 'TCT',
      plannedOn: '2026-01-15',
      heldOn: '2026-02-03',
      session: 'morning',
      place: 'Nghĩa trang Liệt sĩ A1',
      away: {},
    },
    {
      title: 'Giải bóng chuyền hơi các cơ quan trong Khối',
      kind: 'exchange',
      host: 'VPTU',
      plannedOn: '2026-03-02',
      heldOn: '2026-03-26',
      session: 'afternoon',
      place: 'Nhà thi đấu tỉnh',
      away: { DUUB: 'excused', BPTTH: 'absent' },
    },
    {
      title: 'Chung tay xóa nhà tạm tại xã Mường Nhà',
      kind: 'charity',
      host: 'DUCQ',
      plannedOn: '2026-04-10',
      heldOn: '2026-05-19',
      session: 'fullDay',
      place: 'Xã Mường Nhà',
      away: { BNC: 'excused' },
    },
    {
      title: 'Hội thi báo cáo viên, tuyên truyền viên',
      kind: 'contest',
      host: 'BTGDV',
      plannedOn: '2026-06-01',
      heldOn: '2026-08-18',
      session: 'fullDay',
      place: 'Hội trường Trường Chính trị tỉnh',
      away: { DUUB: 'absent' },
    },
  ],
};
