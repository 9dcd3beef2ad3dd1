import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/fold';
import { likelySame, mayRecordAchievement, type Told } from './record';

const told = (title: string, from = '2021-03-01', to = '2021-06-30'): Told => ({
  title,
  titleFold: fold(title),
  from,
  to,
});
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';

describe('an achievement', () => {
  test('has ended by today, no earlier than it began, and is told once', () => {
    const of = (one: Told, own: readonly Told[] = []) => code(mayRecordAchievement(one, own, '2021-06-30'));
    expect(of(told('Cứu hộ tại Mường Pồn'))).toBe('allowed');
    expect(of(told('Cứu hộ', '2021-03-01', '2021-02-28'))).toBe('achievement.endsBeforeBegins');
    expect(of(told('Cứu hộ', '2021-03-01', '2021-07-01'))).toBe('achievement.inFuture');
    expect(of(told('Cứu hộ  tại Mường Pồn'), [told('Cứu hộ tại Mường Pồn')])).toBe('achievement.double');
    expect(of(told('Cứu hộ tại Mường Pồn'), [told('Cứu hộ tại Mường Pồn', '2020-01-01', '2020-02-01')])).toBe(
      'allowed',
    );
  });

  test.each([
    [
      'the same title in another year',
      told('Phòng, chống dịch', '2020-01-01', '2020-02-01'),
      told('phòng, chống dịch'),
      true,
    ],
    ['old and new tone marks', told('Hoà giải ở cơ sở'), told('Hòa giải ở cơ sở'), true],
    ['half of the words, days in common', told('Phục vụ bầu cử Quốc hội'), told('Phục vụ bầu cử khóa XV'), true],
    [
      'half of the words, no day in common',
      told('Phục vụ bầu cử Quốc hội'),
      told('Phục vụ bầu cử khóa XV', '2020-01-01', '2020-02-01'),
      false,
    ],
    ['days in common, other words', told('Phục vụ bầu cử Quốc hội'), told('Khắc phục mưa lũ tại huyện'), false],
  ])('%s: likely the same is %#', (_, one, other, is) => {
    expect(likelySame(one, other)).toBe(is);
    expect(likelySame(other, one)).toBe(is);
  });
});
