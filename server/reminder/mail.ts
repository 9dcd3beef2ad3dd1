import type { Tx } from '@/db/client';
import { reminderMails } from '@/db/schema/reminder';
import type { Task } from '@/domain/desk/tasks';
import { isAbout } from '@/domain/reminder/about-task';
import type { ReminderAbout } from '@/domain/reminder/owed';
import { addDays, dayOf } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import { addressOfTask } from '@/lib/task-address';
import type { BlocYearScope } from '../bloc/queries';
import { reminderLetter, type ListedTask } from '../mail/letters';
import { postMails } from '../mail/outbox';
import { listPeopleAt } from '../person/actor';
import { listWaiting, type Waiting } from './waiting';

/** How a mail of reminders is written: where its links lead, and how a task is said in Vietnamese. */
export type MailSetting = { readonly site: string; readonly words: (task: Pick<Task, 'code' | 'params'>) => string };

type Matter = { readonly about: ReminderAbout; readonly agencyIds: readonly string[]; readonly now: Date };

/**
 * Writes the one mail of the day to each person at these agencies on whose desk the matter lies, with everything that waits for them. Who
 * got theirs today gets no other: the row of person and day is written once, by whichever process comes first. A mail that cannot leave
 * before the day is over never leaves. Answers how many were written, and how many had theirs. Source: docs/decisions, "reminders".
 */
export async function mailReminders(
  tx: Tx,
  scope: BlocYearScope,
  { about, agencyIds, now }: Matter,
  setting: MailSetting,
): Promise<{ mailed: number; hadMail: number }> {
  const sentOn = dayOf(now);
  const persons = await listPeopleAt(tx, agencyIds, sentOn);
  const concerned = (await listWaiting(tx, persons, now)).filter(({ tasks }) =>
    tasks.some((task) => task.scope.id === scope.id && isAbout(about, task)),
  );
  if (concerned.length === 0) return { mailed: 0, hadMail: 0 };
  const first = await tx
    .insert(reminderMails)
    .values(concerned.map(({ personId }) => ({ id: newId(), personId, sentOn })))
    .onConflictDoNothing()
    .returning({ personId: reminderMails.personId });
  const chosen = new Set(first.map(({ personId }) => personId));
  const mails = concerned
    .filter(({ personId }) => chosen.has(personId))
    .map((person) =>
      reminderLetter(person.email, person.actor.name, listed(person, setting), `${setting.site}${paths.desk}`),
    );
  await postMails(tx, mails, now, new Date(`${addDays(sentOn, 1)}T00:00:00+07:00`));
  return { mailed: mails.length, hadMail: concerned.length - mails.length };
}

/** Tasks as the desk says them, without the names of other agencies: a mail may be read by others. */
function listed({ tasks }: Waiting, { site, words }: MailSetting): ListedTask[] {
  return tasks.flatMap((task) => {
    const { dueOn, place, scope } = task;
    if (place.at === 'people') return [];
    const year = `${scope.bloc.name}, năm ${scope.year}`;
    const where = dueOn ? `${year}, hạn ${formatDay(dueOn)}` : year;
    return [{ text: words(task), place: where, link: `${site}${addressOfTask(place, scope)}` }];
  });
}
