import type { FileRegistrationInput } from '@/domain/registration/input';
import type { Context } from '../context';
import { saveRegistration } from './save';
import { sendRegistration } from './send';

/** The two buttons of one form: keeps what is on the screen and, when asked, sends it. Refusals: those of saving and of sending. */
export async function fileRegistration(
  context: Context,
  { intent, ...written }: FileRegistrationInput,
): Promise<{ sent: boolean }> {
  await saveRegistration(context, written);
  if (intent === 'send') await sendRegistration(context, written);
  return { sent: intent === 'send' };
}
