import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { Owed, ReminderAbout } from './owed';

/** The last reminder of an agency about one thing. */
export type LastReminder = {
  readonly about: ReminderAbout;
  readonly agencyId: string;
  readonly on: IsoDate;
  readonly at: Date;
};

/** Those of what is owed whose agency was not reminded of it on a day. */
export function freshOf<O extends Pick<Owed, 'about' | 'agencyId'>>(
  owing: readonly O[],
  last: readonly LastReminder[],
  on: IsoDate,
): O[] {
  return owing.filter(
    (one) =>
      !last.some(({ about, agencyId, on: day }) => about === one.about && agencyId === one.agencyId && day === on),
  );
}

/** Who is reminded now, and who owes it as well and was reminded earlier on the day. */
export type WhomToRemind = { readonly fresh: readonly string[]; readonly already: readonly string[] };

/**
 * Who is reminded of those named: each that still owes it and was not reminded of it today. Refusals: `reminder.notMember`,
 * `reminder.nothingOwed` when all have done it meanwhile, `reminder.alreadyToday`.
 */
export function decideReminder(
  { about, agencyIds }: { readonly about: ReminderAbout; readonly agencyIds: readonly string[] },
  {
    owing,
    last,
    on,
    memberAgencyIds,
  }: {
    readonly owing: readonly Owed[];
    readonly last: readonly LastReminder[];
    readonly on: IsoDate;
    readonly memberAgencyIds: readonly string[];
  },
): Decision<WhomToRemind> {
  const named = [...new Set(agencyIds)];
  if (named.some((id) => !memberAgencyIds.includes(id))) return refuse('reminder.notMember');
  const owe = owing.filter((one) => one.about === about && named.includes(one.agencyId));
  if (owe.length === 0) return refuse('reminder.nothingOwed');
  const fresh = freshOf(owe, last, on).map(({ agencyId }) => agencyId);
  const already = owe.flatMap(({ agencyId }) => (fresh.includes(agencyId) ? [] : [agencyId]));
  return fresh.length > 0 ? allow({ fresh, already }) : refuse('reminder.alreadyToday');
}
