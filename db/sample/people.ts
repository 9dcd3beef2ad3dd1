import type { Office } from '../../domain/person/office';

/** The post of the head of each agency, as it stands under a signature. */
export const headPosts: Record<string, string> = {
  UBKT: 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy',
  TCT: 'Hiệu trưởng',
  BTC: 'Trưởng Ban Tổ chức Tỉnh ủy',
  VPTU: 'Chánh Văn phòng Tỉnh ủy',
  BDBP: 'Tổng Biên tập',
  BTG: 'Trưởng Ban Tuyên giáo Tỉnh ủy',
  BNC: 'Trưởng Ban Nội chính Tỉnh ủy',
  BDV: 'Trưởng Ban Dân vận Tỉnh ủy',
  DUK: 'Bí thư Đảng ủy Khối',
  BTGDV: 'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy',
  BPTTH: 'Tổng Biên tập, Giám đốc',
  DUCQ: 'Phó Bí thư Thường trực Đảng ủy',
  DUUB: 'Phó Bí thư Thường trực Đảng ủy',
  STC: 'Giám đốc Sở',
  STP: 'Giám đốc Sở',
  TTT: 'Chánh Thanh tra tỉnh',
  VPUB: 'Chánh Văn phòng',
  SKHCN: 'Giám đốc Sở',
  BQLKT: 'Trưởng Ban Quản lý',
};

/** Agencies whose staff keep a bloc: they have a secretary beside the officer. */
export const secretaryAgencies = ['UBKT', 'TCT', 'BDBP', 'BTC', 'STC'] as const;

/** Agencies that lend a teller to the conference. */
export const tellerAgencies = ['BTC', 'VPTU', 'BNC'] as const;

export const officePosts: Record<Extract<Office, 'officer' | 'secretary'> | 'teller', string> = {
  officer: 'Chuyên viên tổng hợp',
  secretary: 'Thư ký khối',
  teller: 'Chuyên viên, ban kiểm phiếu',
};

export const peopleAbove = [
  {
    office: 'provincial',
    name: 'Chuyên viên Phòng Thi đua - Khen thưởng, Sở Nội vụ',
    post: 'Chuyên viên Sở Nội vụ',
    email: 'so-noi-vu@mau.example',
  },
  { office: 'admin', name: 'Quản trị hệ thống', post: 'Quản trị hệ thống', email: 'quan-tri@mau.example' },
] as const;

/** Somebody who serves an agency of each bloc: a switch of hats is seen on them. */
export const personWithTwoHats = {
  name: 'Chuyên viên kiêm nhiệm hai văn phòng',
  email: 'kiem-nhiem@mau.example',
  from: '2026-01-01',
  appointments: [
    { code: 'VPTU', post: 'Chuyên viên' },
    { code: 'VPUB', post: 'Chuyên viên biệt phái' },
  ],
} as const;

/** A deputy whom the head authorised to sign the covenant and confirm the handover this year. */
export const deputyUnderMandate = {
  name: 'Phó Hiệu trưởng, Trường Chính trị tỉnh',
  email: 'pho-thu-truong.tct@mau.example',
  code: 'TCT',
  post: 'Phó Hiệu trưởng',
  from: '2026-01-01',
  scopes: ['covenant', 'handover'],
  paperRef: 'Giấy ủy quyền số 05/GUQ-TCT (mẫu)',
} as const;
