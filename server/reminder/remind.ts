import { reminders } from '@/db/schema/reminder';
import type { RemindInput } from '@/domain/reminder/input';
import { owedIn } from '@/domain/reminder/owed';
import { decideReminder } from '@/domain/reminder/remind';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getStanding } from '../standing/standing';
import { mailReminders, type MailSetting } from './mail';

export type Reminded = {
  readonly reminded: number;
  readonly mailed: number;
  readonly hadMail: number;
  /** Short names: of those reminded, and of those who had been today. */
  readonly agencies: readonly string[];
  readonly already: readonly string[];
};

/**
 * Reminds agencies of something they owe the bloc: a row each, shown on their desks, and where `mail` says how, a mail to
 * whom it concerns, at most one a day for each person. Who has done it meanwhile, or was reminded of it today, is passed over. A
 * rehearsal mails nobody. By who keeps the bloc, or the system. Refusals: those of `decideReminder`. Source: peers 204, 556.
 */
export async function remind(
  { tx, actor, now, record }: Context,
  { blocYearId, about, agencyIds, mail = null }: RemindInput & { readonly mail?: MailSetting | null },
): Promise<Reminded> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'reminder.sent', scope), key);
  await tx.alone(`reminders:${scope.id}`);
  const standing = await getStanding(tx, scope);
  const { on, memberAgencyIds } = scope;
  const facts = { owing: owedIn(standing, scope), last: standing.reminders, on, memberAgencyIds };
  const { fresh: reminded, already } = demand(decideReminder({ about, agencyIds }, facts));
  const row = { ...key, about, remindedOn: on, remindedAt: now, remindedBy: actor.personId };
  await tx.insert(reminders).values(reminded.map((agencyId) => ({ id: newId(), ...row, agencyId })));
  const { mailed, hadMail } =
    mail === null || scope.bloc.rehearsalOn !== null
      ? { mailed: 0, hadMail: 0 }
      : await mailReminders(tx, scope, { about, agencyIds: reminded, now }, mail);
  await record({
    action: 'reminder.sent',
    subjectId: scope.id,
    scope: key,
    details: { about, agencyIds: reminded, mailed },
  });
  const named = (agencyIds: readonly string[]) =>
    scope.members.flatMap((member) => (agencyIds.includes(member.agencyId) ? [member.shortName] : []));
  return { reminded: reminded.length, mailed, hadMail, agencies: named(reminded), already: named(already) };
}
