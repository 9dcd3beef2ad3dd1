'use server';

import { getTranslations } from 'next-intl/server';
import { after } from 'next/server';
import { RemindInput } from '@/domain/reminder/input';
import { action } from '../action';
import type { Context } from '../context';
import { sendMails } from '../mail/send';
import { mailedSite } from '../mail/site';
import type { MailSetting } from './mail';
import { remind } from './remind';

/** `remind`, mailed as well where mail can leave. */
async function remindAndMail(context: Context, input: RemindInput) {
  const site = mailedSite();
  // Mail is Vietnamese, whatever language the reader chose.
  const t = await getTranslations({ locale: 'vi', namespace: 'desk.tasks' });
  const words: MailSetting['words'] = ({ code, params }) => t(code as Parameters<typeof t>[0], params as never);
  return remind(context, { ...input, mail: site === null ? null : { site, words } });
}

export const remindAction = action(RemindInput, remindAndMail, ({ agencies, already, ...counts }) => {
  if (counts.mailed > 0) after(sendMails);
  const names = { agencies: agencies.join(', '), already: already.length, earlier: already.join(', ') };
  return { say: 'agenciesReminded', with: { ...counts, ...names } };
});
