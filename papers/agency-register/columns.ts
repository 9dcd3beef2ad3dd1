import type { AgencyKind } from '@/domain/agency/kind';

/** Headings of a register of agencies as a sheet, shared by what is handed out and the reader that takes it back. */
export const registerColumns = {
  code: 'Mã cơ quan',
  name: 'Tên cơ quan',
  shortName: 'Tên viết tắt',
  kind: 'Loại',
  parent: 'Mã cơ quan chủ quản',
  from: 'Từ ngày',
  to: 'Đến ngày',
  decisionRef: 'Quyết định',
  identifier: 'Mã định danh',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  contactPost: 'Đầu mối (chức danh)',
  contactPhone: 'Điện thoại đầu mối',
  contactEmail: 'Thư điện tử đầu mối',
} as const;
export type RegisterColumn = keyof typeof registerColumns;

/** Columns a sheet may not lack. */
export const requiredColumns = ['code', 'name', 'kind', 'from'] as const satisfies readonly RegisterColumn[];

/** A kind as it is written in a sheet. */
export const kindNames: Readonly<Record<AgencyKind, string>> = {
  party: 'Cơ quan Đảng',
  state: 'Cơ quan Nhà nước',
  front: 'Mặt trận, đoàn thể',
  press: 'Báo chí',
  school: 'Trường',
  commune: 'Xã, phường',
  district: 'Cấp huyện',
};
