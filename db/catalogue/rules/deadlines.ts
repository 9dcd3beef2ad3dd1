import { checked, sources, unchecked } from '../checked';
import { bacNinh, sinceBacNinh, at, byDecree98ThenMinistry, type CatalogueRule } from './dated';

const readBacNinh = checked(sources.bacNinh);

/** By when dossiers are sent (domain 5, D). */
export const deadlines: readonly CatalogueRule[] = [
  at(
    {
      code: 'D-01',
      key: 'dossier.yearEnd',
      province: 'Bắc Ninh',
      figure: [1210, 'dayOfYear'],
      statement: 'Hồ sơ khen thưởng cuối năm của cơ quan và của khối gửi trước ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 6 khoản 2'),
    readBacNinh,
  ),
  at(
    {
      code: 'D-02',
      key: 'dossier.education',
      province: 'Bắc Ninh',
      figure: [710, 'dayOfYear'],
      statement: 'Hồ sơ của ngành giáo dục gửi trước ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 6'),
    readBacNinh,
  ),
  at(
    {
      code: 'D-03',
      key: 'dossier.themed',
      province: 'Bắc Ninh',
      figure: [10, 'days'],
      statement: 'Hồ sơ khen thưởng chuyên đề, hội nghị gửi trước ít nhất số ngày này.',
    },
    sinceBacNinh,
    bacNinh('Điều 6 khoản 1'),
    readBacNinh,
  ),
  ...(
    [
      ['dossier.yearEnd', 315, 'Hồ sơ khen thưởng năm gửi trước ngày này của năm sau.'],
      ['dossier.fighters', 228, 'Hồ sơ chiến sĩ thi đua gửi trước ngày này của năm sau.'],
    ] as const
  ).map(([key, value, statement]) =>
    at(
      { code: 'D-04', key, province: 'Quảng Nam', figure: [value, 'dayOfYear'], statement },
      { from: '2015-01-01', to: '2015-12-31' },
      { citation: 'Thông báo năm 2015 của tỉnh Quảng Nam', regulation: null },
      unchecked('Địa chỉ trang không còn giữ'),
    ),
  ),
  ...(
    [
      ['dossier.governmentFlag', 630, 'Hồ sơ Cờ thi đua của Chính phủ gửi Bộ Nội vụ trước ngày này.'],
      ['dossier.nationalFighter', 1231, 'Hồ sơ Chiến sĩ thi đua toàn quốc gửi Bộ Nội vụ trước ngày này của năm sau.'],
    ] as const
  ).flatMap(([key, value, statement]) =>
    byDecree98ThenMinistry({ code: 'D-05', key, figure: [value, 'dayOfYear'], statement }, 'Điều 32'),
  ),
];
