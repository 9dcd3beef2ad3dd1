import { getStore } from '@/db/client';
import { dayOf } from '@/domain/shared/dates';
import { env } from '@/lib/env';
import { formatTime } from '@/lib/format';
import { sendMails } from '../mail/send';
import { mailedSite } from '../mail/site';
import type { MailSetting } from './mail';
import { remindDue } from './remind-due';

const everyMs = 600_000;
/** Nobody is reminded at night. */
const from = '07:00';

/**
 * Reminds once a day, in the morning, for as long as the process lives; looked at every ten minutes, so that a morning that failed is
 * tried again. `words` say a task in Vietnamese. The people of the sample are nobody: they are reminded on their desks only.
 */
export function keepReminding(words: MailSetting['words']): void {
  let doneOn = '';
  const remindOnce = async () => {
    const now = new Date();
    const today = dayOf(now);
    if (doneOn === today || formatTime(now) < from) return;
    const site = env().kind === 'sample' ? null : mailedSite();
    await remindDue(await getStore(), now, site === null ? null : { site, words });
    doneOn = today;
    await sendMails();
  };
  const tryAgain = () =>
    void remindOnce().catch((error: unknown) => console.error('Those who are late could not be reminded:', error));
  tryAgain();
  setInterval(tryAgain, everyMs).unref();
}
