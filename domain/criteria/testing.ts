import fc from 'fast-check';
import { agencyKinds } from '../agency/kind';
import { usualScale } from './defaults';
import {
  criterionKinds,
  lineFeeds,
  plainCriterion,
  type Criterion,
  type CriteriaRules,
  type ScaleGroup,
} from './scale';

/** For tests: the scales of domain 9.2. */
export const hundred = usualScale(100);
export const thousand = usualScale(1000);

/** For tests: a line of so many points, with nothing special but what is said. */
export const line = (code: string, maxCenti: number, special: Partial<Criterion> = {}): Criterion => ({
  ...plainCriterion,
  code,
  name: `Nội dung ${code}`,
  maxCenti,
  ...special,
});

const words = fc.constantFrom(
  'Hoàn thành chỉ tiêu',
  'Ế Ộ Ẵ, "ngoặc" & <thẻ>',
  '=SUM(A1)',
  'Nội dung rất dài '.repeat(9).trim(),
);
const kinds = fc.option(fc.uniqueArray(fc.constantFrom(...agencyKinds), { minLength: 1 }), { nil: null });
const share = fc.nat(100_00);
const bandList = (maxCenti: number) =>
  fc
    .uniqueArray(fc.record({ fromBps: share, centi: fc.nat(maxCenti) }), {
      selector: ({ fromBps }) => fromBps,
      maxLength: 5,
    })
    .map((bands) => bands.toSorted((a, b) => b.fromBps - a.fromBps));

/** Some line that may stand in a scale, in steps of a quarter point. */
const anyLine = (code: string): fc.Arbitrary<Criterion> =>
  fc
    .record({
      kind: fc.constantFrom(...criterionKinds),
      quarters: fc.integer({ min: 1, max: 200 }),
      name: words,
      evidence: fc.boolean(),
      appliesTo: kinds,
      unitCenti: fc.integer({ min: 1, max: 500 }),
      fedBy: fc.option(fc.constantFrom(...lineFeeds), { nil: null }),
    })
    .chain(({ kind, quarters, name, evidence, appliesTo, unitCenti, fedBy }): fc.Arbitrary<Criterion> => {
      const maxCenti = quarters * 25;
      const rest: Criterion = { ...plainCriterion, code, name, kind, maxCenti, evidence, appliesTo, fedBy };
      if (kind === 'count') return fc.constant({ ...rest, unit: 'sáng kiến', unitCenti });
      return kind === 'share' ? bandList(maxCenti).map((bands) => ({ ...rest, bands })) : fc.constant(rest);
    });

const anyGroup = (code: string): fc.Arbitrary<ScaleGroup> =>
  fc.nat(7).chain((count) =>
    fc
      .tuple(...Array.from({ length: count }, (_, i) => anyLine(`${code}${i + 1}`)))
      .chain((lines) =>
        fc.tuple(
          fc.constant(lines),
          lines.length > 2 ? fc.boolean() : fc.constant(false),
          fc.integer({ min: 1, max: 400 }),
        ),
      )
      .map(([lines, parted, quarters]) => {
        // The second and third line may be the parts of the first.
        const [first, ...others] = lines;
        const criteria =
          parted && first
            ? [
                { ...first, ...scoredNothing, maxCenti: sum(others.slice(0, 2)) },
                ...others.map((one, i) => (i < 2 ? { ...one, parentCode: first.code } : one)),
              ]
            : lines;
        const leaves = parted ? others : lines;
        return { code, name: `Nhóm ${code}`, maxCenti: count === 0 ? quarters * 25 : sum(leaves), criteria };
      }),
  );

const scoredNothing = { kind: 'points', unit: '', unitCenti: 0, bands: [], appliesTo: null } as const;

function sum(lines: readonly Criterion[]): number {
  return lines.reduce((total, { maxCenti }) => total + maxCenti, 0);
}

/** Some scale that holds together. */
export const anyScale: fc.Arbitrary<CriteriaRules> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyGroup(String.fromCharCode(65 + i)))))
  .map((groups) => ({ ...hundred, name: 'Thang thử', groups }));
