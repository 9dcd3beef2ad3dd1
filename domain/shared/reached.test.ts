import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachedBps } from './reached';

const share = (target: string, unit: string, result: string | null) => reachedBps({ target, unit }, result);

describe('how much of a target is reached', () => {
  test.each([
    ['98', '%', '49', 50_00],
    ['98%', '%', '49 %', 50_00],
    ['100', '%', '52%, trong đó Ế Ộ Ẵ', 52_00],
    ['2', 'sáng kiến', '1 sáng kiến', 50_00],
    ['2', 'sáng kiến', '1 Sáng kiến (đang chờ công nhận)', 50_00],
    ['2', 'sáng kiến', '1\nCòn 1 sáng kiến đang viết', 50_00],
    ['3', 'lớp', '1; hai lớp nữa mở trong tháng 8', 33_33],
    ['1.000', 'triệu đồng', '1.250,5 triệu đồng', 125_05],
    ['1,5', 'tỷ đồng', '0,75', 50_00],
    ['1.5', 'tỷ đồng', '0.75', 50_00],
    ['4', 'đợt', '0', 0],
  ])('of %s %s, “%s” is a share of it', (target, unit, result, bps) => {
    expect(share(target, unit, result)).toBe(bps);
  });

  test.each([
    ['100', '%', null],
    ['100', '%', ''],
    ['100', '%', 'Đạt 52% kế hoạch'],
    ['2', 'sáng kiến', 'Có 1 sáng kiến'],
    ['2', 'sáng kiến', '1/2 sáng kiến'],
    ['2', 'sáng kiến', '1 - 2'],
    ['20', 'lượt', '15 trong 20 lượt'],
    ['20', 'lượt', '10.1.2022'],
    ['20', 'lượt', '1.23.4'],
    ['trên 95', '%', '96'],
    ['5 đến 7', 'lớp', '5'],
    ['hoàn thành', 'nhiệm vụ', '1'],
    ['0', 'vụ', '0'],
  ])('of %s %s, “%s” is none that is told in numbers', (target, unit, result) => {
    expect(share(target, unit, result)).toBeNull();
  });

  test('is whole for whatever number was aimed at, in either way to write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (aimed) => {
        const dotted = String(aimed).replaceAll(/\B(?=(\d{3})+$)/g, '.');
        expect(share(String(aimed), 'đồng', dotted)).toBe(100_00);
        expect(share(dotted, 'đồng', `${aimed} đồng`)).toBe(100_00);
      }),
    );
  });
});
