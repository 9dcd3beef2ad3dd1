import type { Rating } from '../../domain/scoring/rating';
import type { RatingScheme } from '../../domain/history/facts';
import type { PartyCode } from './agencies';

/** What the agencies were rated, year by year, as one decision of the Standing Committee tells it. No source tells it: made up throughout. */
export type YearOfRatings = {
  readonly year: number;
  readonly scheme: RatingScheme;
  readonly paperNumber: string;
  readonly paperOn: string;
  /** An agency that is missing lacks the year: whoever counts years in a row must ask. */
  readonly of: Readonly<Partial<Record<PartyCode, Rating>>>;
  /** Rated, while their paper has not come. */
  readonly without: readonly PartyCode[];
};

const [excellent, good, completed] = ['excellent', 'good', 'completed'] as const;

/** Up to the conference of the article: the Organisation Board is excellent in 2020 and 2021; the Mass Mobilisation Board lacks 2020. */
export const ratingsUpTo2021: readonly YearOfRatings[] = [
  {
    year: 2019,
    scheme: 'superior',
    paperNumber: '41-QĐ/TU',
    paperOn: '2020-01-07',
    of: {
      UBKT: excellent,
      TCT: good,
      VPTU: good,
      BTC: good,
      BTG: good,
      BDV: good,
      BNC: excellent,
      BDBP: good,
      DUK: good,
    },
    without: [],
  },
  {
    year: 2020,
    scheme: 'superior',
    paperNumber: '45-QĐ/TU',
    paperOn: '2021-01-05',
    of: {
      UBKT: excellent,
      TCT: excellent,
      VPTU: good,
      BTC: excellent,
      BTG: good,
      BNC: good,
      BDBP: good,
      DUK: good,
    },
    without: [],
  },
  {
    year: 2021,
    scheme: 'superior',
    paperNumber: '12-QĐ/TU',
    paperOn: '2022-01-05',
    of: {
      UBKT: excellent,
      TCT: excellent,
      VPTU: good,
      BTC: excellent,
      BTG: good,
      BDV: good,
      BNC: good,
      BDBP: good,
      DUK: completed,
    },
    without: ['DUK'],
  },
];

/** After it, each told in the year it rates. */
export const laterRatings: readonly YearOfRatings[] = [
  {
    year: 2022,
    scheme: 'superior',
    paperNumber: '15-QĐ/TU',
    paperOn: '2023-01-06',
    of: {
      UBKT: excellent,
      TCT: excellent,
      VPTU: excellent,
      BTC: good,
      BTG: good,
      BDV: good,
      BNC: good,
      BDBP: excellent,
      DUK: good,
    },
    without: [],
  },
  {
    year: 2023,
    scheme: 'party124',
    paperNumber: '09-QĐ/TU',
    paperOn: '2024-01-05',
    of: {
      UBKT: good,
      TCT: good,
      VPTU: excellent,
      BTC: excellent,
      BTG: good,
      BDV: excellent,
      BNC: good,
      BDBP: excellent,
      DUK: good,
    },
    without: [],
  },
  {
    year: 2024,
    scheme: 'party124',
    paperNumber: '21-QĐ/TU',
    paperOn: '2025-01-07',
    of: {
      UBKT: excellent,
      TCT: good,
      VPTU: good,
      BTC: excellent,
      BTG: excellent,
      BDV: good,
      BNC: good,
      BDBP: good,
      DUK: good,
    },
    without: [],
  },
  {
    year: 2025,
    scheme: 'party366',
    paperNumber: '33-QĐ/TU',
    paperOn: '2026-01-06',
    of: {
      UBKT: excellent,
      TCT: excellent,
      VPTU: good,
      BTC: excellent,
      BTGDV: excellent,
      BNC: good,
      BPTTH: good,
      DUCQ: good,
      DUUB: good,
    },
    without: ['DUUB'],
  },
];

/** The people of 2021: how many, of whom completed their tasks, advanced workers, base fighters, women. */
export const peopleOf2021: readonly (readonly [PartyCode, number, number, number, number, number])[] = [
  ['UBKT', 34, 34, 31, 5, 12],
  ['TCT', 48, 48, 44, 7, 29],
  ['VPTU', 62, 62, 55, 9, 24],
  ['BTC', 38, 38, 35, 6, 15],
  ['BTG', 31, 31, 28, 4, 14],
  ['BDV', 27, 27, 22, 3, 12],
  ['BNC', 24, 24, 21, 3, 8],
  ['BDBP', 52, 52, 45, 7, 25],
  ['DUK', 33, 32, 23, 3, 16],
];

/** Awards of before the records of the bloc. */
export const awardsBefore2021 = [
  {
    code: 'BTC',
    formCode: 'PROV_CERT',
    basis: 'movement',
    year: 2018,
    decisionNumber: '215/QĐ-UBND',
    decidedOn: '2019-02-15',
    reason: 'Thành tích xuất sắc trong phong trào thi đua của Khối năm 2018',
  },
  {
    code: 'UBKT',
    formCode: 'PROV_CERT',
    basis: 'merit',
    year: 2019,
    decisionNumber: '187/QĐ-UBND',
    decidedOn: '2020-02-12',
    reason: 'Hoàn thành xuất sắc nhiệm vụ hai năm 2018, 2019',
  },
  {
    code: 'TCT',
    formCode: 'PROV_FLAG',
    basis: 'yearly',
    year: 2019,
    decisionNumber: '188/QĐ-UBND',
    decidedOn: '2020-02-12',
    reason: 'Dẫn đầu phong trào thi đua của Khối năm 2019',
  },
  {
    code: 'BTG',
    formCode: 'PROV_CERT',
    basis: 'movement',
    year: 2016,
    decisionNumber: '143/QĐ-UBND',
    decidedOn: '2017-02-20',
    reason: 'Thành tích trong đợt thi đua tuyên truyền bầu cử năm 2016',
  },
  {
    code: 'DUK',
    formCode: 'PROV_CERT',
    basis: 'movement',
    year: 2017,
    decisionNumber: '160/QĐ-UBND',
    decidedOn: '2018-02-26',
    reason: 'Thành tích xuất sắc trong phong trào thi đua của Khối năm 2017',
  },
] as const;

/** The province found later that one of them rested on figures that were not so. */
export const revokedAward = {
  decisionNumber: '160/QĐ-UBND',
  revokedOn: '2019-10-01',
  revokedBy: 'Quyết định 930/QĐ-UBND ngày 01/10/2019',
} as const;

export const initiativesOf2021 = [
  {
    code: 'BTC',
    title: 'Số hóa hồ sơ đảng viên, rút ngắn thời gian tra cứu',
    recognisedOn: '2021-11-10',
    paperNumber: '07-QĐ/HĐSK',
  },
  {
    code: 'UBKT',
    title: 'Sổ tay điện tử theo dõi việc thực hiện kết luận kiểm tra',
    recognisedOn: '2021-11-10',
    paperNumber: '08-QĐ/HĐSK',
  },
] as const;
