import type { IsoDate } from '../shared/dates';
import type { Refusal } from '../shared/refusal';

/** The dates a bloc year is steered by, in the order they fall. */
export const deadlineKinds = [
  'registration',
  'covenant',
  'midYear',
  'selfScore',
  'appraisal',
  'nomination',
  'dossier',
  'conference',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export type DueDays = Readonly<Partial<Record<DeadlineKind, IsoDate>>>;

/** On which deadline another hangs where a bloc has said nothing else, and the days between them. Source: domain 8.6, D-01. */
export const usualHanging: Readonly<
  Partial<Record<DeadlineKind, { readonly hangsOn: DeadlineKind; readonly afterDays: number }>>
> = {
  covenant: { hangsOn: 'registration', afterDays: 0 },
  appraisal: { hangsOn: 'selfScore', afterDays: 10 },
  nomination: { hangsOn: 'appraisal', afterDays: 10 },
  dossier: { hangsOn: 'nomination', afterDays: 5 },
  conference: { hangsOn: 'dossier', afterDays: 31 },
};

/**
 * What keeps these days from steering the year, each at its field: one before the year begins, one before the deadline it usually
 * follows. The conference may stand before the dossier: a bloc votes there or earlier. How late the last papers come nobody can say.
 * Refusals: `deadline.beforeYear`, `deadline.beforeGround` at `due.<kind>`. Source: domain 8.6.
 */
export function faultsOfDueDays(given: DueDays, known: DueDays, year: number): Refusal[] {
  const all: DueDays = { ...known, ...given };
  return deadlineKinds.flatMap((kind): Refusal[] => {
    const [dueOn, field] = [given[kind], `due.${kind}`];
    if (dueOn === undefined) return [];
    if (dueOn < `${year}-01-01`) return [{ code: 'deadline.beforeYear', params: { day: dueOn, year }, field }];
    const ground = usualHanging[kind]?.hangsOn;
    const groundOn = ground && all[ground];
    if (kind === 'conference' || !ground || !groundOn || dueOn >= groundOn) return [];
    return [{ code: 'deadline.beforeGround', params: { ground, day: groundOn }, field }];
  });
}
