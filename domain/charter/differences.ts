import { charterThemes, type CharterField, type CharterRules, type CharterTheme } from './rules';
import { sayingsOf, type Saying } from './sayings';

/** One rule that differs between two years; null where that year's charter is silent on it. */
export type Difference = {
  readonly theme: CharterTheme;
  readonly field: CharterField;
  readonly part: string;
  readonly before: Saying | null;
  readonly after: Saying | null;
};

/** What two charters say differently, rule by rule, in the order of the charter. Equal fractions written otherwise (2/4, 1/2) differ: the text does. */
export function differencesBetween(before: CharterRules, after: CharterRules): Difference[] {
  return themes.flatMap((theme) =>
    charterThemes[theme].flatMap((field) => {
      const [old, now] = [sayingsOf(field, before), sayingsOf(field, after)];
      const parts = new Set([...old, ...now].map(({ part }) => part));
      return [...parts].flatMap((part): Difference[] => {
        const [was, is] = [partOf(old, part), partOf(now, part)];
        return same(was, is) ? [] : [{ theme, field, part, before: was, after: is }];
      });
    }),
  );
}

/** Whether two charters say the same about one field. */
export function sameRule(field: CharterField, one: CharterRules, other: CharterRules): boolean {
  const key = (rules: CharterRules) =>
    sayingsOf(field, rules)
      .map((saying) => JSON.stringify(ordered(saying)))
      .toSorted()
      .join('\n');
  return key(one) === key(other);
}

const themes = Object.keys(charterThemes) as CharterTheme[];

function partOf(sayings: readonly Saying[], part: string): Saying | null {
  return sayings.find((saying) => saying.part === part) ?? null;
}

function same(one: Saying | null, other: Saying | null): boolean {
  return JSON.stringify(one && ordered(one)) === JSON.stringify(other && ordered(other));
}

/** A saying as one text, whatever order its parts were kept in. */
function ordered({ code, params, steps = [] }: Saying) {
  const sorted = (all: object) => Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [code, sorted(params), steps.map(sorted)];
}
