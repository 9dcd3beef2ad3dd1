import { checked, sources } from '../checked';
import { party366, since366, at, type CatalogueRule, type Words } from './dated';

const read366 = checked(sources.party366);

const rating = (code: string, key: string, figure: Words['figure'], statement: string): CatalogueRule =>
  at({ code, key, figure, statement }, since366, party366, read366);

/** How collectives and persons are rated (domain 5, B). */
export const ratings: readonly CatalogueRule[] = [
  rating('B-01', 'rating.excellent.points', [90_00, 'points'], 'Hoàn thành xuất sắc nhiệm vụ: tổng điểm từ mức này.'),
  rating('B-01', 'rating.excellent.onTime', [100_00, 'share'], 'Hoàn thành xuất sắc: nhiệm vụ hoàn thành đúng hạn.'),
  rating(
    'B-01',
    'rating.excellent.aboveRequired',
    [30_00, 'share'],
    'Hoàn thành xuất sắc: ít nhất tỷ lệ này số nhiệm vụ vượt yêu cầu.',
  ),
  rating(
    'B-01',
    'rating.excellent.noDiscipline',
    undefined,
    'Hoàn thành xuất sắc: không đơn vị, thành viên lãnh đạo nào bị kỷ luật.',
  ),
  rating(
    'B-01',
    'rating.excellent.cured',
    [100_00, 'share'],
    'Hoàn thành xuất sắc: khuyết điểm trước đó đã khắc phục.',
  ),
  rating('B-02', 'rating.good.points', [70_00, 'points'], 'Hoàn thành tốt nhiệm vụ: từ mức này đến dưới 90 điểm.'),
  rating('B-02', 'rating.completed.points', [50_00, 'points'], 'Hoàn thành nhiệm vụ: từ mức này đến dưới 70 điểm.'),
  rating(
    'B-03',
    'rating.excellent.cap',
    [20_00, 'share'],
    'Số hoàn thành xuất sắc không quá tỷ lệ này của số hoàn thành tốt cùng loại trong tỉnh; do cấp có thẩm quyền quyết định, không phải khối.',
  ),
  rating(
    'B-03',
    'rating.excellent.capOutstanding',
    [25_00, 'share'],
    'Với tổ chức có kết quả nổi trội, tỷ lệ hoàn thành xuất sắc không quá mức này.',
  ),
  rating('B-04', 'rating.person.general', [30_00, 'points'], 'Xếp loại cá nhân: điểm tiêu chí chung tối đa.'),
  rating('B-04', 'rating.person.results', [70_00, 'points'], 'Xếp loại cá nhân: điểm kết quả công việc tối đa.'),
];
