import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { nomineeSheet } from '@/papers/nominee-sheet/nominee-sheet';
import { may } from '@/domain/rights/may';
import { achievementsWithAlike } from '../achievement/alike';
import { proposableForms } from '../award/queries';
import type { SheetFile } from '../result/file-loaders';
import { findNomineeImport } from './check-list';
import { loadBlocYear } from '../bloc/loaders';
import { readPersonRatings } from '../individual-rating/shown';
import { listIndividuals } from '../individual/queries';
import { ownAgencies } from '../nomination/reader';
import { traceLook } from '../nomination/trace-look';
import { listUnits } from '../unit/queries';

/** The reader's own agency of a bloc year, or the one named in the address, which is refused when it is another. */
async function openOwn(bloc: string, year: string, agency: string | undefined) {
  const { scope, actor } = await loadBlocYear(bloc, year);
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
  return { scope, member, read: (await getStore()).read };
}

/**
 * The units, people and achievements of the reader's own agency: nobody else reads the data of people who are not proposed yet.
 */
export async function loadNominees(bloc: string, year: string, agency: string | undefined) {
  const { scope, member, read } = await openOwn(bloc, year, agency);
  const { agencyId } = member;
  return {
    scope,
    member,
    units: await listUnits(read, agencyId),
    people: await listIndividuals(read, agencyId),
    achievements: await achievementsWithAlike(read, scope, agencyId),
    ratings: await readPersonRatings(read, scope, agencyId),
  };
}
export type NomineesShown = Awaited<ReturnType<typeof loadNominees>>;

/** A list of nominees that was checked, for the agency's own people; `checked` is null where none is asked for. */
export async function loadNomineeImport(bloc: string, year: string, importId: string | null) {
  const { scope, member, read } = await openOwn(bloc, year, undefined);
  const asked = importId !== null && /^[\w-]{1,64}$/.test(importId) ? importId : null;
  return {
    scope,
    member,
    checked: asked === null ? null : await findNomineeImport(read, scope, member.agencyId, asked),
  };
}
export type NomineeImportShown = Awaited<ReturnType<typeof loadNomineeImport>>;

/** The empty list to fill in, with the forms and grounds of the day; for who may propose. */
export async function loadNomineeTemplate(bloc: string, year: string): Promise<SheetFile> {
  const { scope, member, read } = await openOwn(bloc, year, undefined);
  const forms = await proposableForms(read, scope.on);
  const offered = forms.map(({ name, grounds }) => ({ name, grounds: grounds.map(({ label }) => label) }));
  return { name: 'mau-danh-sach-de-nghi.xlsx', bytes: await nomineeSheet(member.name, offered) };
}
