import type { Store } from '@/db/client';
import { owedIn, reminderAbouts } from '@/domain/reminder/owed';
import { isReminderDue } from '@/domain/reminder/schedule';
import { dayOf } from '@/domain/shared/dates';
import { systemActor } from '../context';
import { perform } from '../perform';
import { RefusedError } from '../refused';
import { listPlacesOf, scopesAt, standingsAt } from '../remembered/bloc-years';
import type { MailSetting } from './mail';
import { remind } from './remind';

/**
 * Reminds, in the system's name, everybody whose day is near or past by the schedule, in this year and the one before; rehearsals, whose
 * day stands still, are left out. Several processes may run it: what one has reminded of today the other passes over. Answers how many
 * agencies were reminded. Source: docs/decisions, "reminders".
 */
export async function remindDue(store: Store, now: Date, mail: MailSetting | null): Promise<number> {
  const year = Number(dayOf(now).slice(0, 4));
  const places = [...(await listPlacesOf(store.read, year)), ...(await listPlacesOf(store.read, year - 1))];
  const scopes = await scopesAt(store.read, places, now);
  const standings = await standingsAt(store.read, places);
  let count = 0;
  for (const scope of scopes) {
    const standing = standings.get(scope.id);
    if (!standing) continue;
    const due = owedIn(standing, scope).filter(({ about, agencyId, dueOn }) => {
      const last = standing.reminders.find((one) => one.about === about && one.agencyId === agencyId);
      return isReminderDue(dueOn, scope.on, last?.on ?? null);
    });
    for (const about of reminderAbouts) {
      const agencyIds = due.filter((one) => one.about === about).map(({ agencyId }) => agencyId);
      if (agencyIds.length === 0) continue;
      const input = { blocYearId: scope.id, about, agencyIds, mail };
      count += await perform(remind, systemActor, input, { store, now }).then(({ reminded }) => reminded, passedOver);
    }
  }
  return count;
}

/** Another process was faster, or the agency was: then there is nothing to do. Everything else is a fault. */
function passedOver(error: unknown): number {
  if (error instanceof RefusedError) return 0;
  throw error;
}
