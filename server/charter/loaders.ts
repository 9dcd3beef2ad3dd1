import 'server-only';
import { notFound } from 'next/navigation';
import { getStore, type Reader } from '@/db/client';
import { isOvertaken, mayGiveApproval } from '@/domain/approval/approve';
import { faultsOfCharter } from '@/domain/charter/check';
import { differencesBetween } from '@/domain/charter/differences';
import type { CharterRules } from '@/domain/charter/rules';
import { may } from '@/domain/rights/may';
import type { IsoDate } from '@/domain/shared/dates';
import type { Action } from '@/domain/rights/rights';
import { findCase, type ApprovalCase } from '../approval/queries';
import { formsInForce, proposableForms } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { findCriteriaDraft, findCriteriaSet } from '../criteria/queries';
import { readGround } from './ground';
import { charterHash, findCharter, findCharterDraft, listCharters } from './queries';

/** The charter of a year, adopted or while it is written, beside the one of the year before, and what the reader may do with it. */
export async function loadCharter(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const adopted = await findCharter(read, scope);
  const draft = adopted ? null : await findCharterDraft(read, scope);
  const others = (await listCharters(read, scope.blocId)).filter((one) => one.year !== scope.year);
  const before = others.find((one) => one.year === scope.year - 1)?.charter ?? null;
  const rules: CharterRules | null = adopted ?? draft?.rules ?? null;
  const can = (action: Action) => may(actor, action, scope).ok;
  return {
    scope,
    adopted,
    draft,
    rules,
    before,
    words: await readWords(read, scope, adopted?.adoptedOn ?? scope.on, rules, before),
    differences: rules && before ? differencesBetween(before, rules).length : null,
    otherYears: others.map((one) => one.year),
    keeps: can('charter.saved'),
    dates: can('deadline.set'),
    adopting: draft ? await adoptingOf(read, scope, draft.rules, can('charter.adopted')) : null,
    approval: await loadApproval(read, scope, actor, 'charter.adopted'),
  };
}

export type CharterShown = Awaited<ReturnType<typeof loadCharter>>;

/** What two years' charters say differently; without another year, the one before, else the latest other one. */
export async function loadDifferences(bloc: string, year: string, asked: string | undefined) {
  const { scope } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const all = await listCharters(read, scope.blocId);
  const own = all.find((one) => one.year === scope.year)?.charter ?? null;
  const rules: CharterRules | null = own ?? (await findCharterDraft(read, scope))?.rules ?? null;
  const others = all.filter((one) => one.year !== scope.year);
  if (asked !== undefined && !others.some((one) => String(one.year) === asked)) notFound();
  const other = others.find((one) => String(one.year) === (asked ?? String(scope.year - 1))) ?? others.at(0) ?? null;
  // The earlier year is told first, whichever of the two the address names.
  const [first, second] =
    rules && other && other.year > scope.year
      ? [
          { year: scope.year, rules },
          { year: other.year, rules: other.charter },
        ]
      : [other && { year: other.year, rules: other.charter }, rules && { year: scope.year, rules }];
  return {
    scope,
    first,
    second,
    adopted: own !== null,
    years: others.map((one) => one.year),
    words: await readWords(read, scope, own?.adoptedOn ?? scope.on, rules, other?.charter ?? null),
    differences: first && second ? differencesBetween(first.rules, second.rules) : [],
  };
}

export type DifferencesShown = Awaited<ReturnType<typeof loadDifferences>>;

/** A second head's word on an act of this year: how far it has come, and what the reader may do about it; null where none is needed. */
export async function loadApproval(
  read: Reader,
  scope: BlocYearScope,
  actor: Actor,
  act: Parameters<typeof findCase>[2],
  nominationId?: string,
) {
  const subject = await findCase(read, scope, act, nominationId);
  return subject?.needed ? shownApproval(scope, actor, subject) : null;
}

/** The same of a case that was read already. */
export function shownApproval(scope: BlocYearScope, actor: Actor, subject: ApprovalCase) {
  const { act, last, stage, sha256, subjectId, agencyId = null } = subject;
  return {
    act,
    stage,
    sha256,
    blocYearId: scope.id,
    nominationId: act === 'nomination.overQuota' ? subjectId : null,
    last: last && {
      ...last,
      agency: scope.everybody.find((one) => one.agencyId === (last.givenAgencyId ?? last.declinedAgencyId))?.name ?? '',
    },
    overtaken: isOvertaken(last, sha256),
    asks: stage === 'notAsked' && may(actor, 'approval.asked', scope, { agencyId }).ok,
    gives: last !== null && mayGiveApproval(actor, scope, last.askedAgencyId, stage).ok,
  };
}

export type ApprovalShown = Awaited<ReturnType<typeof loadApproval>>;

async function adoptingOf(read: Reader, scope: BlocYearScope, rules: CharterRules, right: boolean) {
  return { right, sha256: charterHash(rules), faults: faultsOfCharter(rules, await readGround(read, scope)) };
}

/** The names behind the codes a charter speaks in, as they were on a day: forms of award, and groups of the scale. */
async function readWords(
  read: Reader,
  scope: BlocYearScope,
  on: IsoDate,
  rules: CharterRules | null,
  before: CharterRules | null,
): Promise<CharterWords> {
  const names = Object.fromEntries((await formsInForce(read, on)).map(({ code, name }) => [code, name]));
  const spoken = [rules, before].flatMap((one) =>
    one ? [...Object.keys(one.awardThresholds), ...Object.keys(one.quotas)] : [],
  );
  const proposable = (await proposableForms(read, on, 'collective')).map(({ code }) => code);
  const scale = (await findCriteriaSet(read, scope)) ?? (await findCriteriaDraft(read, scope))?.rules ?? null;
  const groups = scale?.groups.map(({ code, name }) => ({ code, name })) ?? [];
  const known = new Set(groups.map(({ code }) => code));
  const strange = [rules, before].flatMap((one) =>
    (one?.tieBreaks ?? []).flatMap((step) => (step.step === 'group' && !known.has(step.code) ? [step.code] : [])),
  );
  return {
    forms: [...new Set([...proposable, ...spoken])].map((code) => ({ code, name: names[code] ?? code })),
    groups,
    strangeGroups: [...new Set(strange)],
  };
}

/** The names a charter is put into words with. */
export type CharterWords = {
  readonly forms: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  /** Groups some charter names that the scale of this year does not have. */
  readonly strangeGroups: readonly string[];
};
