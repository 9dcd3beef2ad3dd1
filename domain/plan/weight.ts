import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';

/** All of it, in hundredths of a percent. */
const whole = 10_000;

/**
 * A weight as it was typed, in hundredths of a percent: "12,5", "12.50", "12,5 %". Null where nothing was typed. Refusal:
 * `plan.notAWeight` for what is no percentage above 0 up to 100 with at most two decimals.
 */
export function parseWeight(typed: string): Decision<number | null> {
  const text = typed.replace(/\s*%$/, '').trim();
  if (text === '') return allow(null);
  const [, percent, decimals = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  if (percent === undefined) return refuse('plan.notAWeight');
  const hundredths = Number(percent) * 100 + Number(decimals.padEnd(2, '0'));
  return hundredths > 0 && hundredths <= whole ? allow(hundredths) : refuse('plan.notAWeight');
}

/**
 * What keeps weights from being in order: either none is given, or every indicator has one and together they make exactly 100%.
 * Refusals: `plan.weightsPartly` (params: how many have none), `plan.weightsUnder` and `plan.weightsOver` (params: the sum and the
 * difference). Source: trust 4.7 row 7.
 */
export function weightFaults(weights: readonly (number | null)[]): Refusal[] {
  const given = weights.flatMap((weight) => weight ?? []);
  if (given.length === 0) return [];
  const sumCenti = given.reduce((sum, weight) => sum + weight, 0);
  const without = weights.length - given.length;
  return [
    ...(without > 0 ? [{ code: 'plan.weightsPartly', params: { count: without } }] : []),
    ...(sumCenti < whole && without === 0
      ? [{ code: 'plan.weightsUnder', params: { sumCenti, missingCenti: whole - sumCenti } }]
      : []),
    ...(sumCenti > whole ? [{ code: 'plan.weightsOver', params: { sumCenti, overCenti: sumCenti - whole } }] : []),
  ];
}
