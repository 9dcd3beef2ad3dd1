import type { Tx } from '@/db/client';
import { may } from '@/domain/rights/may';
import { addDays, dayOf } from '@/domain/shared/dates';
import { paths, placeOf } from '@/lib/paths';
import type { BlocYearScope } from '../bloc/queries';
import { refusalLetter } from '../mail/letters';
import { postMails } from '../mail/outbox';
import { listPeopleAt } from '../person/actor';

type Refused = {
  readonly reason: string;
  readonly by: string;
  /** The number of the annex that was refused; null for the covenant itself. */
  readonly annex: number | null;
  readonly now: Date;
};

/**
 * Writes at once to those who keep the bloc that an agency refused to sign, and why. It is news and no reminder, so it goes beside the one
 * mail of reminders a day; a rehearsal mails nobody. Answers how many were written. Source: issue 5, "refuse with reason"; docs/decisions, "reminders".
 */
export async function mailRefusal(
  tx: Tx,
  scope: BlocYearScope,
  { reason, by, annex, now }: Refused,
  site: string,
): Promise<number> {
  if (scope.bloc.rehearsalOn !== null || scope.leadingAgencyId === null) return 0;
  const today = dayOf(now);
  const keepers = (await listPeopleAt(tx, [scope.leadingAgencyId], today)).filter(
    ({ personId, actor }) => personId !== by && may(actor, 'covenant.frozen', scope).ok,
  );
  const place = placeOf(scope);
  const page = annex === null ? paths.covenant(place) : paths.annex(place, annex);
  const said = { bloc: scope.bloc.name, year: scope.year, annex, reason, link: `${site}${page}` };
  const letters = keepers.map(({ email, actor }) => refusalLetter(email, actor.name, said));
  await postMails(tx, letters, now, new Date(`${addDays(today, 3)}T00:00:00+07:00`));
  return letters.length;
}
