/** Names to try the components with; the longest ones are the point. */
export type SampleAgency = {
  slug: string;
  name: string;
  state: 'done' | 'waiting' | 'late' | 'plain';
  words: string;
  evidence: string;
  selfCenti: number | null;
  centi: number;
};

export const sampleAgencies: readonly SampleAgency[] = [
  {
    slug: 'ubkt',
    name: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy',
    state: 'done',
    words: 'đã gửi 20/11',
    evidence: '41/41',
    selfCenti: 9750,
    centi: 9600,
  },
  {
    slug: 'tct',
    name: 'Trường Chính trị tỉnh',
    state: 'done',
    words: 'đã gửi 19/11',
    evidence: '40/40',
    selfCenti: 9525,
    centi: 9450,
  },
  {
    slug: 'btc',
    name: 'Ban Tổ chức Tỉnh ủy',
    state: 'waiting',
    words: 'giải trình',
    evidence: '38/38',
    selfCenti: 9400,
    centi: 9300,
  },
  {
    slug: 'vptu',
    name: 'Văn phòng Tỉnh ủy',
    state: 'plain',
    words: 'đang điền',
    evidence: '22/39',
    selfCenti: null,
    centi: 9250,
  },
  {
    slug: 'bdbp',
    name: 'Báo và Phát thanh, Truyền hình tỉnh Điện Biên',
    state: 'late',
    words: 'quá hạn 2 ngày',
    evidence: '0/39',
    selfCenti: null,
    centi: 9200,
  },
  {
    slug: 'duk',
    name: 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh',
    state: 'done',
    words: 'đã gửi 22/11',
    evidence: '37/37',
    selfCenti: 8800,
    centi: 8450,
  },
];
