import { WearHatInput } from '@/domain/person/input';
import { paths } from '@/lib/paths';
import { sameOrigin } from '../action';
import { fromForm } from '../form';
import { perform } from '../perform';
import { RefusedError } from '../refused';
import { currentActor } from '../session';
import { wearHat } from './wear';

/** Puts on the hat a form asks for; answers where to go from there: back, or where the hats in force are shown. */
export async function putOn(form: FormData): Promise<string> {
  const actor = (await sameOrigin()) ? await currentActor() : null;
  if (!actor) return paths.signIn;
  const parsed = WearHatInput.safeParse(fromForm(form));
  if (!parsed.success) return paths.account;
  try {
    await perform(wearHat, actor, parsed.data);
    return parsed.data.back;
  } catch (error) {
    // The hat went out of force while the page stood open.
    if (error instanceof RefusedError) return paths.account;
    throw error;
  }
}
