import type { Store } from '@/db/client';
import { awardForms } from '@/db/catalogue/award-forms';
import { awardGrounds } from '@/db/catalogue/award-grounds';
import { regulations } from '@/db/catalogue/regulations';
import { rules } from '@/db/catalogue/rules';
import { regulations as regulationRows } from '@/db/schema/regulation';
import { catalogueAwards } from '../award/catalogue';
import { systemActor } from '../context';
import { perform } from '../perform';
import { recordRules } from '../rule/record';
import { recordRegulations } from './record';

/**
 * Lays what every installation begins with, the sample and a real one alike: the regulations, the catalogue of awards and the rules
 * that came with the program. Where there are regulations already, nothing is touched: from then on the administrator keeps them.
 */
export async function layLaw(store: Store, now: Date): Promise<void> {
  if ((await store.read.$count(regulationRows)) > 0) return;
  const options = { store, now };
  await perform(recordRegulations, systemActor, regulations, options);
  await perform(catalogueAwards, systemActor, { forms: awardForms, grounds: awardGrounds }, options);
  await perform(recordRules, systemActor, rules, options);
}
