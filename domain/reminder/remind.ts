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
): Decision<readonly string[]> {
  const named = [...new Set(agencyIds)];
  if (named.some((id) => !memberAgencyIds.includes(id))) return refuse('reminder.notMember');
  const owe = named.filter((id) => owing.some((one) => one.about === about && one.agencyId === id));
  if (owe.length === 0) return refuse('reminder.nothingOwed');
  const fresh = owe.filter((id) => !last.some((one) => one.about === about && one.agencyId === id && one.on === on));
  return fresh.length > 0 ? allow(fresh) : refuse('reminder.alreadyToday');
}
