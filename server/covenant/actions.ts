'use server';

import { after } from 'next/server';
import {
  FreezeCovenantInput,
  RefuseCovenantInput,
  RehearseCovenantInput,
  ReopenCovenantInput,
  TakeCopyInput,
} from '@/domain/covenant/input';
import { action } from '../action';
import type { Verb } from '../context';
import { sendMails } from '../mail/send';
import { mailedSite } from '../mail/site';
import { freezeCovenant } from './freeze';
import { refuseCovenant } from './refuse';
import { endRehearsal, rehearseCovenant } from './rehearse';
import { reopenCovenant } from './reopen';
import { takeCopy } from './take-copy';

export const freezeCovenantAction = action(FreezeCovenantInput, freezeCovenant, () => ({ say: 'covenantFrozen' }));
export const reopenCovenantAction = action(ReopenCovenantInput, reopenCovenant, ({ version }) => ({
  say: 'covenantReopened',
  with: { version },
}));

/** `refuseCovenant`, told by mail as well where mail can leave. */
const refuseAndMail: Verb<RefuseCovenantInput, Awaited<ReturnType<typeof refuseCovenant>>> = (context, input) =>
  refuseCovenant(context, { ...input, site: mailedSite() });

export const refuseCovenantAction = action(RefuseCovenantInput, refuseAndMail, ({ mailed }) => {
  if (mailed > 0) after(sendMails);
  return { say: 'covenantRefused' };
});
export const rehearseCovenantAction = action(RehearseCovenantInput, rehearseCovenant, () => ({
  say: 'rehearsalBegun',
}));
export const endRehearsalAction = action(RehearseCovenantInput, endRehearsal, () => ({ say: 'rehearsalEnded' }));
export const takeCopyAction = action(TakeCopyInput, takeCopy, () => ({ say: 'copyGiven' }));
