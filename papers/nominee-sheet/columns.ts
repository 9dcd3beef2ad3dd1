/** Headings of the list of nominees, shared by the template that is handed out and the reader that takes it back. */
export const nomineeColumns = {
  kind: 'Loại',
  name: 'Họ tên cá nhân hoặc tên đơn vị',
  birthYear: 'Năm sinh',
  post: 'Chức vụ',
  unit: 'Thuộc đơn vị',
  woman: 'Nữ',
  leads: 'Lãnh đạo',
  informedOn: 'Ngày cho biết mục đích',
  form: 'Hình thức đề nghị',
  ground: 'Căn cứ',
  achievement: 'Tóm tắt thành tích',
} as const;
export type NomineeColumn = keyof typeof nomineeColumns;

/** Columns without which nothing can be read. */
export const requiredNomineeColumns = [
  'kind',
  'name',
  'form',
  'achievement',
] as const satisfies readonly NomineeColumn[];

/** How the kinds of nominees are written in the sheet. */
export const nomineeKindNames = { agency: 'Cơ quan', unit: 'Đơn vị', individual: 'Cá nhân' } as const;
