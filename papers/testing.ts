import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { layoutFor, type IssuingBody, type Layout } from '@/papers/layout/layouts';
import type { AgencySheetFacts, AgencySheetRow } from '@/papers/agency-sheet/facts';
import type { ListedNomineeFacts, NomineeListFacts } from '@/papers/nominee-list/nominee-list';
import type { RankingSheetFacts } from '@/papers/ranking-sheet/ranking-sheet';
import type { MatrixPoints, ScoreMatrixFacts } from '@/papers/score-matrix/facts';
import type { ScoreTemplateFacts } from '@/papers/score-template/score-template';
import type { SubmissionLetterFacts } from '@/papers/submission-letter/facts';

/** Facts for the tests of papers: the conference of 10 January 2022 (domain dossier 12.3), figures made up for illustration. */

const agencies = [
  ['UBKT', 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy', 9600, 9],
  ['TCT', 'Trường Chính trị tỉnh', 9450, 9],
  ['BTC', 'Ban Tổ chức Tỉnh ủy', 9300, 8],
  ['VPTU', 'Văn phòng Tỉnh ủy', 9250, 8],
  ['BDBP', 'Báo Điện Biên Phủ', 9200, 8],
  ['BTG', 'Ban Tuyên giáo Tỉnh ủy', 9100, 7],
  ['BNC', 'Ban Nội chính Tỉnh ủy', 9050, 7],
] as const;

function layoutOn(body: IssuingBody, on: string): Layout {
  const layout = layoutFor(body, on);
  if (!layout.ok) throw new Error(layout.refusal.code);
  return layout.value;
}

export const nominees: readonly ListedNomineeFacts[] = agencies.map(([, agency, pointsCenti, yes], index) => ({
  agency,
  person: false,
  ballot: 1,
  form: 'Bằng khen của Ủy ban nhân dân tỉnh',
  ground: 'Xuất sắc trong phong trào thi đua; Điều 71 Luật Thi đua, khen thưởng (chưa kiểm chứng)',
  place: { pointsCenti, rank: index + 1, tied: false },
  yes,
  base: 9,
  achievement: 'Hoàn thành xuất sắc nhiệm vụ chính trị, dẫn đầu các nội dung giao ước của Khối.',
  years: [2021],
  remark: '',
}));

const signing = { onBehalfOf: 'Khối thi đua', capacity: 'Khối trưởng', post: 'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy' };

export function letterFacts(body: IssuingBody, issuedOn = '2022-01-12'): SubmissionLetterFacts {
  return {
    layout: layoutOn(body, issuedOn),
    issue: {
      superior: body === 'party' ? 'Tỉnh ủy Điện Biên' : 'Hội đồng Thi đua - Khen thưởng tỉnh Điện Biên',
      issuer: 'Khối thi đua các cơ quan Đảng tỉnh',
      number: { number: 5, type: 'TTr', symbol: 'KTĐ' },
      place: 'Điện Biên',
      issuedOn,
    },
    about:
      'đề nghị tặng Bằng khen của Ủy ban nhân dân tỉnh cho các tập thể thuộc Khối thi đua các cơ quan Đảng tỉnh năm 2021',
    addressees: ['Ủy ban nhân dân tỉnh Điện Biên', 'Sở Nội vụ tỉnh Điện Biên (Ban Thi đua - Khen thưởng)'],
    legalBases: [
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
      'Căn cứ Quy chế hoạt động của Khối thi đua các cơ quan Đảng tỉnh',
    ],
    conference: {
      name: 'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2021',
      heldOn: '2022-01-10',
      place: 'thành phố Điện Biên Phủ',
    },
    year: 2021,
    ballots: [
      {
        number: 1,
        form: 'Bằng khen của Ủy ban nhân dân tỉnh',
        round: 1,
        secret: true,
        members: 9,
        present: 9,
        written: 0,
        issued: 9,
        returned: 9,
        valid: 9,
        invalid: 0,
        threshold: { operator: 'moreThan', num: 1, den: 2 },
        denominator: 'totalMembers',
        base: 9,
      },
    ],
    nominees,
    attachments: [
      'Danh sách tập thể đề nghị khen thưởng',
      'Báo cáo thành tích của 07 tập thể',
      'Biên bản Hội nghị và Biên bản kiểm phiếu',
    ],
    note: 'Số liệu minh họa.',
    receiving: {
      recipients: ['Như trên', 'Thường trực Tỉnh ủy (để báo cáo)', 'Các cơ quan thành viên Khối'],
      archive: 'VT, hồ sơ Khối',
    },
    signing,
  };
}

export function listFacts(body: IssuingBody, issuedOn = '2022-01-12'): NomineeListFacts {
  const { layout, issue, note } = letterFacts(body, issuedOn);
  return {
    layout,
    issue,
    about: 'Tập thể đề nghị tặng Bằng khen của Ủy ban nhân dân tỉnh năm 2021',
    nominees,
    note,
    signing,
  };
}

const groups = [
  { code: 'A', name: 'Nhiệm vụ chính trị, chuyên môn', maxCenti: 5000, stepCenti: 25 },
  { code: 'B', name: 'Xây dựng Đảng, đoàn thể, kỷ luật', maxCenti: 2000, stepCenti: 25 },
  { code: 'C', name: 'Công tác thi đua, khen thưởng', maxCenti: 2000, stepCenti: 25 },
  { code: 'D', name: 'Cải cách, chuyển đổi số, tiết kiệm, nhân đạo', maxCenti: 1000, stepCenti: 25 },
] as const;

/** Code, name, points of A, B, C and D, bonus and deduction, all in hundredths. */
const scored: readonly (readonly [string, string, readonly number[], number, number])[] = [
  ['UBKT', 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy', [4800, 1900, 1900, 900], 100, 0],
  ['TCT', 'Trường Chính trị tỉnh', [4700, 1900, 1850, 950], 100, 50],
  ['BTC', 'Ban Tổ chức Tỉnh ủy', [4700, 1900, 1800, 900], 0, 0],
  ['VPTU', 'Văn phòng Tỉnh ủy', [4650, 1850, 1800, 900], 100, 50],
  ['BDBP', 'Báo Điện Biên Phủ', [4600, 1800, 1850, 900], 100, 50],
  ['BTG', 'Ban Tuyên giáo Tỉnh ủy', [4550, 1850, 1800, 900], 0, 0],
  ['BNC', 'Ban Nội chính Tỉnh ủy', [4500, 1800, 1800, 850], 100, 0],
  ['BDV', 'Ban Dân vận Tỉnh ủy', [4400, 1800, 1700, 850], 0, 100],
  ['DUK', 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh', [4350, 1750, 1700, 800], 0, 150],
];

const pointsOf = (points: readonly number[]) =>
  Object.fromEntries(groups.map((group, index) => [group.code, points[index] ?? 0]));

export function rankingFacts(): RankingSheetFacts {
  return {
    layout: layoutOn('party', '2022-01-12'),
    superior: 'Tỉnh ủy Điện Biên',
    issuer: 'Khối thi đua các cơ quan Đảng tỉnh',
    year: 2021,
    groups,
    bonusCapCenti: 1000,
    agencies: scored.map(([, agency, points, bonusCenti, deductionCenti], index) => ({
      agency,
      groups: pointsOf(points),
      bonusCenti,
      deductionCenti,
      totalCenti: points.reduce((sum, centi) => sum + centi, bonusCenti - deductionCenti),
      rank: index + 1,
      tied: false,
    })),
    members: scored.length,
    notes: ['Số liệu minh họa.'],
  };
}

export function templateFacts(): ScoreTemplateFacts {
  return {
    bloc: 'Khối thi đua các cơ quan Đảng tỉnh',
    year: 2021,
    lines: groups,
    bonusCapCenti: 1000,
    agencies: scored.map(([code, name, points, bonusCenti, deductionCenti]) => ({
      code,
      name,
      current: {
        points: pointsOf(points),
        bonusCenti,
        deductionCenti,
        reason: bonusCenti > 0 ? 'Sáng kiến được công nhận' : deductionCenti > 0 ? '- Nộp báo cáo muộn 05 ngày' : '',
      },
    })),
  };
}

/** The text of one part of a .docx or .xlsx file. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return text(await zip.openReadStreamPromise(entry));
  }
  throw new Error(`${name} is missing`);
}

/** What a Word file says, paragraph by paragraph. */
export async function paragraphsOf(docx: Uint8Array): Promise<string[]> {
  const xml = await partOf(docx, 'word/document.xml');
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
    .map((words) =>
      words.replaceAll('\u00a0', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    )
    .filter((words) => words !== '');
}

/** A table of points with as many agencies and lines as asked for; every fourth line is a part, names are long and full of marks. */
export function matrixFacts({ agencies = 9, groups = 4, perGroup = 3 } = {}): ScoreMatrixFacts {
  const members = Array.from({ length: agencies }, (_, i) => ({
    name: `Ủy ban Mặt trận Tổ quốc Việt Nam và các Ỗ Ế Ộ Ẵ số ${i + 1} tỉnh Điện Biên`,
    shortName: `UB Mặt trận Tổ quốc ${i + 1}`,
  }));
  const points = (max: number, line: number) =>
    members.map((_, agency) => max - ((agency * 7 + line * 3) % 5) * 25 - (agency === 1 && line === 2 ? 25 : 0));
  const lines = Array.from({ length: groups }, (_, g) => {
    const code = String.fromCodePoint(65 + g);
    const own = Array.from({ length: perGroup }, (_each, i) => ({
      is: i % 4 === 3 ? ('part' as const) : ('line' as const),
      code: `${code}${i + 1}`,
      name: `Thực hiện đầy đủ, đúng hạn các nhiệm vụ, chỉ tiêu được giao theo Kế hoạch năm – tiêu chí ${i + 1}`,
      maxCenti: 200,
      points: points(200, g * perGroup + i),
    }));
    const sums = members.map((_, agency) => own.reduce((sum, line) => sum + numberOf(line.points[agency]), 0));
    const group = { is: 'group' as const, code, name: `Nhóm nhiệm vụ ${code}`, maxCenti: perGroup * 200, points: sums };
    return [group, ...own];
  });
  const all = lines.flat();
  const totals = members.map((_, agency) =>
    all.reduce((sum, { is, points: given }) => sum + (is === 'group' ? numberOf(given[agency]) : 0), 0),
  );
  return {
    layout: layoutOn('party', '2022-01-10'),
    superior: 'Tỉnh ủy Điện Biên',
    issuer: 'Khối thi đua các cơ quan Đảng tỉnh',
    year: 2021,
    on: '2022-01-10',
    lines: all,
    bonusCapCenti: 10_00,
    agencies: members.map((member, i) => ({
      ...member,
      bonusCenti: i === 0 ? 1_00 : 0,
      deductionCenti: i === 2 ? 50 : 0,
      totalCenti: (totals[i] ?? 0) + (i === 0 ? 1_00 : 0) - (i === 2 ? 50 : 0),
      rank: i === 3 ? null : { place: i < 2 ? 1 : i + 1, tied: i < 2 },
    })),
    notes: ['Số liệu minh họa.'],
  };
}

function numberOf(points: MatrixPoints | undefined): number {
  return typeof points === 'number' ? points : 0;
}

/** One agency's sheet; long words, several files, nothing given in the last line. */
export function agencySheetFacts(): AgencySheetFacts {
  const line = (number: string, selfCenti: number | null, more: Partial<AgencySheetRow> = {}): AgencySheetRow => ({
    is: 'line',
    number,
    name: `Hoàn thành các chỉ tiêu kế hoạch năm, tiêu chí ${number}`,
    maxCenti: 25_00,
    selfCenti,
    value: '',
    evidence: [],
    explanation: '',
    given: [selfCenti, null],
    countedCenti: selfCenti,
    reason: '',
    ...more,
  });
  const sum = (
    is: 'group' | 'total',
    number: string,
    name: string,
    maxCenti: number | null,
    own: number,
    counted: number,
  ) => line(number, own, { is, name, maxCenti, given: [null, null], countedCenti: counted });
  return {
    layout: layoutOn('state', '2022-01-10'),
    superior: 'Ủy ban nhân dân tỉnh Điện Biên',
    issuer: 'Khối thi đua các sở, ban, ngành',
    agency: 'Báo và Phát thanh, Truyền hình Điện Biên Ỗ Ế Ộ Ẵ',
    year: 2021,
    on: '2022-01-10',
    rounds: ['Thẩm định', 'Hội nghị chốt'],
    rows: [
      sum('group', 'A', 'Nhiệm vụ chính trị, chuyên môn', 50_00, 48_00, 46_50),
      line('A1', 24_00, {
        value: '96%',
        evidence: ['Báo cáo số 125.pdf, trang 3', 'Bảng tổng hợp chỉ tiêu.xlsx, dòng 7'],
        explanation: 'Đạt 12/12 chỉ tiêu. '.repeat(30),
      }),
      line('A2', 24_00, { is: 'part', given: [22_00, 22_50], countedCenti: 22_50, reason: '=Ba văn bản quá hạn' }),
      line('B1', null, { given: [null, null], countedCenti: null }),
      line('', null, {
        is: 'extra',
        name: 'Điểm trừ: bảng tự chấm gửi muộn 5 ngày',
        maxCenti: null,
        countedCenti: -1_00,
      }),
      sum('total', '', 'TỔNG ĐIỂM', null, 48_00, 45_50),
    ],
    notes: ['Bảng chưa công bố.'],
  };
}
