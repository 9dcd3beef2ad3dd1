import type { Reader } from '@/db/client';
import { personalPoints } from '@/domain/eligibility/yearly-rating';
import type { BlocYearScope } from '../bloc/queries';
import { lawOf } from '../eligibility/law';
import { listRules } from '../rule/queries';
import { listIndividualRatings } from './queries';

/** What the people of an agency were rated, each with what the rule of the day of its paper says about the points. Source: rule B-04. */
export async function readPersonRatings(reader: Reader, { bloc }: BlocYearScope, agencyId: string) {
  const rules = await listRules(reader);
  return (await listIndividualRatings(reader, [agencyId])).map((one) => {
    const law = lawOf(rules, one.paperOn ?? `${one.year}-12-31`, { province: bloc.province, blocKind: bloc.kind });
    const told = one.generalCenti !== null || one.resultsCenti !== null;
    return { ...one, finding: told ? personalPoints(one, law) : null };
  });
}
