import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { achievementsWithAlike } from '../achievement/alike';
import { loadBlocYear } from '../bloc/loaders';
import { listIndividuals } from '../individual/queries';
import { ownAgencies } from '../nomination/reader';
import { traceLook } from '../nomination/trace-look';
import { listUnits } from '../unit/queries';

/**
 * The units, people and achievements of the reader's own agency, or of the one named in the address, which is refused when it is another:
 * nobody else reads the data of people who are not proposed yet.
 */
export async function loadNominees(bloc: string, year: string, agency: string | undefined) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const own = ownAgencies(actor, scope);
  const asked = agency === undefined ? undefined : scope.members.find(({ slug }) => slug === agency);
  if (agency !== undefined && !asked) notFound();
  const agencyId = asked?.agencyId ?? own[0] ?? '';
  const right = may(actor, 'unit.recorded', scope, { agencyId });
  if (!right.ok) {
    await traceLook(actor, scope, right.refusal);
    forbidden();
  }
  const member = scope.members.find((one) => one.agencyId === agencyId);
  if (!member) notFound();
  return {
    scope,
    member,
    units: await listUnits(read, agencyId),
    people: await listIndividuals(read, agencyId),
    achievements: await achievementsWithAlike(read, scope, agencyId),
  };
}
export type NomineesShown = Awaited<ReturnType<typeof loadNominees>>;
