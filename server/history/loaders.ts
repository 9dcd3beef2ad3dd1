import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { predecessorsOf } from '@/domain/award/across-mergers';
import { awardDoubles, familyIds, initiativeDoubles } from '@/domain/history/doubles';
import { hasPaper, knownOn, type History } from '@/domain/history/facts';
import type { ActorFacts } from '@/domain/person/actor';
import { may } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { listSuccessions } from '../agency/successions';
import { readNamesThrough } from '../agency/queries';
import { listForms } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { ownAgencies } from '../nomination/reader';
import { findHistoryImport } from './check-sheet';
import { readHistory } from './queries';
import { readCaps } from './caps';
import { readRatingFindings } from './rating-findings';
import { listSubjects } from './subjects';
import { listWithdrawn } from './withdrawn';

/** How many years the table of all members shows. */
const yearsShown = 7;

/** The ratings of all members through the last years, and how much else is on record of each. */
export async function loadRecordsIndex(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const successions = await listSuccessions(read);
  const before = new Map(scope.members.map(({ agencyId }) => [agencyId, predecessorsOf(agencyId, successions)]));
  const everyone = [...scope.memberAgencyIds, ...[...before.values()].flat()];
  const history = knownOn(await readHistory(read, [...new Set(everyone)], scope.blocId), scope.on);
  const own = ownAgencies(actor, scope);
  return {
    scope,
    years: Array.from({ length: yearsShown }, (_, i) => scope.year - yearsShown + 1 + i),
    rows: scope.members.map(({ agencyId, slug, name }) => ({
      agencyId,
      slug,
      name,
      isOwn: own.includes(agencyId),
      ratings: history.ratings.filter((one) => one.agencyId === agencyId),
      inherited: history.ratings.filter((one) => before.get(agencyId)?.includes(one.agencyId)),
      awards: history.pastAwards.filter((one) => one.agencyId === agencyId && one.revokedOn === null).length,
    })),
    /** Whether the excellent among like bodies on record keep under the cap, by kind of body. */
    caps: await readCaps(read, scope),
    mayImport: may(actor, 'history.imported', scope).ok,
    unissued: history.ratings.filter((one) => scope.memberAgencyIds.includes(one.agencyId) && !hasPaper(one)).length,
  };
}
export type RecordsIndexShown = Awaited<ReturnType<typeof loadRecordsIndex>>;

/** All that is on record of one member, beside it what is on record of those it came from, and what the reader may do about it. */
export async function loadRecords(bloc: string, year: string, agency: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const member = scope.everybody.find(({ slug }) => slug === agency);
  if (!member) notFound();
  const { agencyId } = member;
  const { read } = await getStore();
  const successions = await listSuccessions(read);
  const predecessors = predecessorsOf(agencyId, successions);
  const family = familyIds(agencyId, successions);
  const whose = [...new Set([agencyId, ...predecessors, ...family])];
  const all = knownOn(await readHistory(read, whose, scope.blocId), scope.on);
  const nameOn = await readNamesThrough(read, family);
  const rights = rightsIn(actor, scope, agencyId);
  const subjects = await listSubjects(read, agencyId);
  const names = new Map([
    ...subjects.units.map(({ id, name }) => [id, name] as const),
    ...subjects.individuals.map(({ id, name, post }) => [id, `${name} (${post})`] as const),
  ]);
  return {
    scope,
    member,
    /** What the regulation says about each rating by what it was given for. */
    findingsOf: await readRatingFindings(read, scope, all.disciplines),
    isOwn: ownAgencies(actor, scope).includes(agencyId),
    own: ofAgencies(all, [agencyId]),
    before: ofAgencies(all, predecessors),
    nameOf: (id: string, on: string) => nameOn(id, on)?.name ?? '',
    subjectOf: (key: string | null) => (key === null ? null : (names.get(key) ?? null)),
    doublesOf: {
      award: (one: History['pastAwards'][number]) => awardDoubles(one, all.pastAwards),
      initiative: (one: History['initiatives'][number]) => initiativeDoubles(one, all.initiatives),
    },
    subjects,
    forms: [...new Map((await listForms(read)).map(({ code, name }) => [code, name]))],
    withdrawn: rights.record ? await listWithdrawn(read, agencyId) : [],
    rights,
  };
}
export type RecordsShown = Awaited<ReturnType<typeof loadRecords>>;

function ofAgencies(all: History, agencyIds: readonly string[]): History {
  const mine = <F extends { agencyId: string }>(facts: readonly F[]) =>
    facts.filter((fact) => agencyIds.includes(fact.agencyId));
  return {
    ratings: mine(all.ratings),
    disciplines: mine(all.disciplines),
    workforces: mine(all.workforces),
    initiatives: mine(all.initiatives),
    pastAwards: mine(all.pastAwards),
  };
}

/** What the reader may do: write facts down and take them back, take discipline back, revoke an award. */
function rightsIn(actor: ActorFacts, scope: BlocYearScope, agencyId: string) {
  const mayDo = (action: Action) => may(actor, action, scope, { agencyId }).ok;
  return {
    record: mayDo('yearRating.recorded'),
    withdrawDiscipline: mayDo('discipline.withdrawn'),
    revoke: mayDo('pastAward.revoked'),
  };
}

/** A sheet of records that was checked in this year, for who may write it; null before one was chosen. */
export async function loadHistoryImport(bloc: string, year: string, importId: string | null) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  if (!may(actor, 'history.imported', scope).ok) forbidden();
  const { read } = await getStore();
  const isId = importId !== null && /^[\w-]{1,64}$/.test(importId);
  return { scope, checked: isId ? await findHistoryImport(read, scope, importId) : null };
}
export type HistoryImportShown = Awaited<ReturnType<typeof loadHistoryImport>>;
