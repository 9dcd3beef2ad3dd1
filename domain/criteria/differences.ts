import { leavesOf, type Criterion, type CriteriaRules, type ScaleGroup } from './scale';

/** What two versions of a scale say differently. Points in hundredths. */
export type ScaleDifference =
  | { readonly is: 'frame'; readonly field: 'name'; readonly before: string; readonly after: string }
  | {
      readonly is: 'frame';
      readonly field: 'bonusCapCenti' | 'stepCenti';
      readonly before: number;
      readonly after: number;
    }
  | { readonly is: 'added'; readonly what: ScalePart; readonly code: string; readonly name: string }
  | { readonly is: 'removed'; readonly what: ScalePart; readonly code: string; readonly name: string }
  | {
      readonly is: 'changed';
      readonly what: ScalePart;
      readonly code: string;
      readonly name: string;
      readonly fields: readonly ChangedField[];
    };

/** Where in a scale a part stands. */
export type ScalePart = 'group' | 'line' | 'bonus' | 'deduction' | 'knockOut';

/** A field that differs, with both values: points in hundredths, everything else as it is kept. */
export type ChangedField = { readonly field: string; readonly before: unknown; readonly after: unknown };

/**
 * What a scale says differently from another, in the order of the later one; what it no longer has comes last. A part is known by its
 * code. Source: peers group 4 (year versions).
 */
export function differencesOfScales(before: CriteriaRules, after: CriteriaRules): ScaleDifference[] {
  return [
    ...(['name', 'bonusCapCenti', 'stepCenti'] as const).flatMap((field): ScaleDifference[] =>
      before[field] === after[field]
        ? []
        : [{ is: 'frame', field, before: before[field], after: after[field] } as ScaleDifference],
    ),
    ...differing('group', before.groups.map(frameOf), after.groups.map(frameOf)),
    ...differing('line', before.groups.flatMap(linesOf), after.groups.flatMap(linesOf)),
    ...differing('bonus', before.bonuses, after.bonuses),
    ...differing('deduction', before.deductions, after.deductions),
    ...differing('knockOut', before.knockOuts, after.knockOuts),
  ];
}

type Coded = { readonly code: string; readonly name: string };

function frameOf({ code, name, maxCenti }: ScaleGroup) {
  return { code, name, maxCenti };
}

function linesOf(group: ScaleGroup): readonly (Criterion & { readonly groupCode: string })[] {
  return group.criteria.map((line) => ({ ...line, groupCode: group.code }));
}

function differing(what: ScalePart, before: readonly Coded[], after: readonly Coded[]): ScaleDifference[] {
  const [old, now] = [new Map(before.map((one) => [one.code, one])), new Set(after.map(({ code }) => code))];
  return [
    ...after.flatMap((one): ScaleDifference[] => {
      const was = old.get(one.code);
      const { code, name } = one;
      if (!was) return [{ is: 'added', what, code, name }];
      const fields = changedFields(was, one);
      return fields.length === 0 ? [] : [{ is: 'changed', what, code, name, fields }];
    }),
    ...before.flatMap(({ code, name }): ScaleDifference[] =>
      now.has(code) ? [] : [{ is: 'removed', what, code, name }],
    ),
  ];
}

function changedFields(before: Coded, after: Coded): ChangedField[] {
  const [old, now]: [Record<string, unknown>, Record<string, unknown>] = [{ ...before }, { ...after }];
  return Object.keys(now).flatMap((field) =>
    JSON.stringify(old[field] ?? null) === JSON.stringify(now[field] ?? null)
      ? []
      : [{ field, before: old[field] ?? null, after: now[field] ?? null }],
  );
}

/** How a scale's points of one line become points of another scale: in the same part of the maximum, rounded half up. Hundredths. */
export function proportional(centi: number, fromMaxCenti: number, toMaxCenti: number): number {
  if (fromMaxCenti === 0) return 0;
  return Math.floor((2 * centi * toMaxCenti + fromMaxCenti) / (2 * fromMaxCenti));
}

/** The scored lines of a scale by their codes. */
export function leavesByCode(scale: Pick<CriteriaRules, 'groups'>): ReadonlyMap<string, Criterion> {
  return new Map(scale.groups.flatMap(leavesOf).map((leaf) => [leaf.code, leaf]));
}
