import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { isRegistered } from '@/domain/nomination/registered';
import { readSubject, subjectKeyOf, subjectValue, wholeAgency } from '@/domain/nominee/subject';
import { may } from '@/domain/rights/may';
import { achievementsWithAlike } from '../achievement/alike';
import { loadBlocYear } from '../bloc/loaders';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { listIndividuals } from '../individual/queries';
import { listUnits } from '../unit/queries';
import { publishedRanking } from '../result/queries';
import { readJudge } from './findings';
import { pickableInitiatives } from './initiatives';
import { listNominations } from './queries';
import { listChoices, readCase } from './read-case';
import { readComparison } from './read-comparison';
import { readGroups } from './read-groups';
import { readNominations } from './read-list';
import { readQueue } from './read-queue';
import { ownAgencies } from './reader';
import { traceLook } from './trace-look';

/** The nominations a reader may know of, with place and findings, the holds of the year, and what the reader may do. */
export async function loadNominations(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  return readNominations((await getStore()).read, scope, actor);
}
export type NominationsShown = Awaited<ReturnType<typeof loadNominations>>;

/**
 * One nomination with everything its reader may see of it, and what the reader may do about it. Somebody else's draft is as none, to
 * whoever keeps the year refused; a case that concerns the reader is `closed`, with the sentence. Both leave their trace.
 */
export async function loadNomination(bloc: string, year: string, number: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const found = await readCase((await getStore()).read, scope, actor, number);
  if (!found) notFound();
  if (found.is === 'shown') return found;
  await traceLook(actor, scope, found.closed.refusal);
  if (found.closed.refusal.code !== 'nomination.conflicted') forbidden();
  return found;
}
type NominationLoaded = Awaited<ReturnType<typeof loadNomination>>;
export type NominationShown = Extract<NominationLoaded, { is: 'shown' }>['shown'];
export type NominationClosed = Extract<NominationLoaded, { is: 'closed' }>['closed'];

/** What is on the table of whoever gives opinions; refused, with a trace, to who gives none. */
export async function loadQueue(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const queue = await readQueue((await getStore()).read, scope, actor);
  if (queue) return queue;
  await traceLook(actor, scope, { code: 'nomination.notReviewer' });
  return forbidden();
}
export type QueueShown = Awaited<ReturnType<typeof loadQueue>>;

/** The nominations that were sent, side by side, as far as the reader sees each. */
export async function loadNominationComparison(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  return readComparison((await getStore()).read, scope, actor);
}
export type ComparisonShown = Awaited<ReturnType<typeof loadNominationComparison>>;

/** What may go to the ballot in groups, and why the rest may not; refused, with a trace, to who decides on none. */
export async function loadBallotGroups(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const groups = await readGroups((await getStore()).read, scope, actor);
  if (groups) return groups;
  await traceLook(actor, scope, { code: 'nomination.notReviewer' });
  return forbidden();
}
export type BallotGroupsShown = Awaited<ReturnType<typeof loadBallotGroups>>;

/** The form of a new nomination of the reader's own agency, or of the one named in the address, which is refused when it is another. */
export async function loadNewNomination(
  bloc: string,
  year: string,
  asked: { readonly agency?: string | undefined; readonly subject?: string | undefined },
) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const mine = ownAgencies(actor, scope).filter((agencyId) => may(actor, 'nomination.saved', scope, { agencyId }).ok);
  const named = asked.agency === undefined ? undefined : scope.members.find(({ slug }) => slug === asked.agency);
  if (asked.agency !== undefined && !named) notFound();
  const agencyId = named?.agencyId ?? mine[0] ?? '';
  const right = may(actor, 'nomination.saved', scope, { agencyId });
  if (!right.ok) {
    await traceLook(actor, scope, right.refusal);
    forbidden();
  }
  const member = scope.members.find((one) => one.agencyId === agencyId);
  if (!member) notFound();

  const all = await listNominations(read, scope);
  const titles = await listRegisteredTitles(read, scope);
  const nominees = [
    { value: subjectValue(wholeAgency), text: member.name },
    ...(await listUnits(read, agencyId)).map(({ id, name }) => ({
      value: subjectValue({ kind: 'unit', unitId: id }),
      text: name,
    })),
    ...(await listIndividuals(read, agencyId)).map(({ id, name, post, birthYear }) => ({
      value: subjectValue({ kind: 'individual', individualId: id }),
      text: `${name} (${birthYear}), ${post}`,
    })),
  ];
  const chosen = nominees.find(({ value }) => value === asked.subject) ?? nominees[0];
  const subject = readSubject(chosen?.value ?? '') ?? wholeAgency;
  const choices = (await listChoices(read, scope, all, agencyId, subject, null)).map((form) => ({
    ...form,
    registered: subject.kind === 'agency' ? isRegistered(titles, { agencyId, formCode: form.code }) : null,
  }));
  const judge = await readJudge(read, scope, all);
  const ranking = await publishedRanking(read, scope);
  return {
    scope,
    member,
    nominees,
    subject: subjectValue(subject),
    choices,
    grounds: {
      achievements: await achievementsWithAlike(read, scope, agencyId),
      initiatives: await pickableInitiatives(read, agencyId),
    },
    published: ranking !== null,
    findings: judge({
      agencyId,
      subjectKey: subjectKeyOf(subject),
      formCode: choices[0]?.code ?? '',
      formKind: null,
      ground: null,
    }),
    own: all.filter((one) => one.agencyId === agencyId),
  };
}
export type NewNominationShown = Awaited<ReturnType<typeof loadNewNomination>>;
