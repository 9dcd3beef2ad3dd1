/** The agencies of the Party bloc of Điện Biên (domain 12.1) and of a second, made-up bloc of departments. Days of 2025 are examples. */
const since = '2004-01-01';

export const partyAgencies = [
  { code: 'UBKT', slug: 'co-quan-uy-ban-kiem-tra-tinh-uy', kind: 'party', name: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy', shortName: 'Cơ quan UBKT Tỉnh ủy', from: since, to: null },
  { code: 'TCT', slug: 'truong-chinh-tri-tinh', kind: 'school', name: 'Trường Chính trị tỉnh', shortName: 'Trường Chính trị', from: since, to: null },
  { code: 'BTC', slug: 'ban-to-chuc-tinh-uy', kind: 'party', name: 'Ban Tổ chức Tỉnh ủy', shortName: 'Ban Tổ chức', from: since, to: null },
  { code: 'VPTU', slug: 'van-phong-tinh-uy', kind: 'party', name: 'Văn phòng Tỉnh ủy', shortName: 'Văn phòng Tỉnh ủy', from: since, to: null },
  { code: 'BDBP', slug: 'bao-dien-bien-phu', kind: 'press', name: 'Báo Điện Biên Phủ', shortName: 'Báo Điện Biên Phủ', from: since, to: '2025-06-30' },
  { code: 'BTG', slug: 'ban-tuyen-giao-tinh-uy', kind: 'party', name: 'Ban Tuyên giáo Tỉnh ủy', shortName: 'Ban Tuyên giáo', from: since, to: '2025-02-28' },
  { code: 'BNC', slug: 'ban-noi-chinh-tinh-uy', kind: 'party', name: 'Ban Nội chính Tỉnh ủy', shortName: 'Ban Nội chính', from: since, to: null },
  { code: 'BDV', slug: 'ban-dan-van-tinh-uy', kind: 'party', name: 'Ban Dân vận Tỉnh ủy', shortName: 'Ban Dân vận', from: since, to: '2025-02-28' },
  { code: 'DUK', slug: 'dang-uy-khoi-co-quan-va-doanh-nghiep-tinh', kind: 'party', name: 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh', shortName: 'Đảng ủy Khối CQ và DN', from: since, to: '2025-02-28' },
  { code: 'BTGDV', slug: 'ban-tuyen-giao-va-dan-van-tinh-uy', kind: 'party', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', shortName: 'Ban Tuyên giáo và Dân vận', from: '2025-03-01', to: null },
  { code: 'BPTTH', slug: 'bao-va-phat-thanh-truyen-hinh-dien-bien', kind: 'press', name: 'Báo và Phát thanh, Truyền hình Điện Biên', shortName: 'Báo và PT, TH', from: '2025-07-01', to: null },
  { code: 'DUCQ', slug: 'dang-uy-cac-co-quan-dang-tinh', kind: 'party', name: 'Đảng ủy các cơ quan Đảng tỉnh', shortName: 'Đảng ủy các CQ Đảng', from: '2025-03-01', to: null },
  { code: 'DUUB', slug: 'dang-uy-uy-ban-nhan-dan-tinh', kind: 'party', name: 'Đảng ủy Ủy ban nhân dân tỉnh', shortName: 'Đảng ủy UBND tỉnh', from: '2025-03-01', to: null },
] as const;

export const departmentAgencies = [
  { code: 'STC', slug: 'so-tai-chinh', kind: 'state', name: 'Sở Tài chính', shortName: 'Sở Tài chính', from: since, to: null },
  { code: 'STP', slug: 'so-tu-phap', kind: 'state', name: 'Sở Tư pháp', shortName: 'Sở Tư pháp', from: since, to: null },
  { code: 'TTT', slug: 'thanh-tra-tinh', kind: 'state', name: 'Thanh tra tỉnh', shortName: 'Thanh tra tỉnh', from: since, to: null },
  { code: 'VPUB', slug: 'van-phong-uy-ban-nhan-dan-tinh', kind: 'state', name: 'Văn phòng Ủy ban nhân dân tỉnh', shortName: 'Văn phòng UBND tỉnh', from: since, to: null },
  { code: 'SKHCN', slug: 'so-khoa-hoc-va-cong-nghe', kind: 'state', name: 'Sở Khoa học và Công nghệ', shortName: 'Sở KH và CN', from: since, to: null },
  { code: 'BQLKT', slug: 'ban-quan-ly-khu-kinh-te-tinh', kind: 'state', name: 'Ban Quản lý Khu kinh tế tỉnh', shortName: 'BQL Khu kinh tế', from: since, to: null },
] as const;

export type PartyCode = (typeof partyAgencies)[number]['code'];

/** The nine members of 2021 and 2022, in the order of protocol. */
export const membersOf2022: readonly PartyCode[] = ['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG', 'BDV', 'BNC', 'BDBP', 'DUK'];

/** The nine members of today, after the mergers of 2025. */
export const membersOf2026: readonly PartyCode[] = ['UBKT', 'TCT', 'VPTU', 'BTC', 'BTGDV', 'BNC', 'BPTTH', 'DUCQ', 'DUUB'];

export const mergersOf2025 = [
  { from: ['BTG', 'BDV'], to: 'BTGDV', kind: 'merged', on: '2025-03-01' },
  { from: ['DUK'], to: null, kind: 'dissolved', on: '2025-03-01' },
  { from: ['BDBP'], to: 'BPTTH', kind: 'merged', on: '2025-07-01' },
] as const;
