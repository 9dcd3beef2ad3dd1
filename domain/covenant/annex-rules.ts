import { weightFaults } from '../plan/weight';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { keyOfChange, withChange, type AnnexChange, type AnnexContent } from './annex';
import type { CovenantContent } from './content';
import { covenantStatus, type VersionFacts } from './status';

export type AnnexYear = {
  readonly covenant: VersionFacts | null;
  /** The ranking of the year is out: what was undertaken is judged, and nothing is changed any more. */
  readonly published: boolean;
};

/**
 * Whether an annex may be written. Refusals: `annex.notComplete` while the covenant is not signed by all, for then its text is reopened
 * instead; `annex.yearRanked`. Source: domain 10.2 (SIGNED -> AMENDED) and 12.2 case 2.
 */
export function mayDraftAnnex({ covenant, published }: AnnexYear): Decision {
  if (covenantStatus(covenant) !== 'complete') return refuse('annex.notComplete');
  return published ? refuse('annex.yearRanked') : allow();
}

export type AnnexGround = {
  /** The covenant as it holds, with its complete annexes. */
  readonly content: CovenantContent;
  /** Codes of the members of the day. */
  readonly members: ReadonlySet<string>;
};

/**
 * Whether a change has something to change: a task or a party that is there, a member that joined, a party that is no member any more.
 * Refusals: `annex.unknownTask`, `annex.taskThere`, `annex.notParty`, `annex.alreadyParty`, `annex.notMember`, `annex.stillMember`,
 * `annex.sameAsBefore`.
 */
export function mayChange(change: AnnexChange, { content, members }: AnnexGround): Decision {
  const fault = faultOf(change, { content, members });
  if (fault) return { ok: false, refusal: fault };
  const same = JSON.stringify(withChange(content, change)) === JSON.stringify(content);
  return same ? refuse('annex.sameAsBefore') : allow();
}

function faultOf(change: AnnexChange, { content, members }: AnnexGround): Refusal | null {
  if (!('code' in change)) {
    const there = content.tasks.some(({ number }) => number === change.number);
    if (there === (change.kind !== 'taskAdded')) return null;
    return { code: there ? 'annex.taskThere' : 'annex.unknownTask', params: { number: change.number } };
  }
  const params = { agency: change.name };
  const party = content.parties.some(({ code }) => code === change.code);
  const member = members.has(change.code);
  if (change.kind === 'joining')
    return party ? { code: 'annex.alreadyParty', params } : member ? null : { code: 'annex.notMember', params };
  if (!party) return { code: 'annex.notParty', params };
  return change.kind === 'leaving' && member ? { code: 'annex.stillMember', params } : null;
}

export type AnnexDraft = AnnexYear &
  AnnexGround & {
    /** The number of an annex that is frozen and not signed by all. */
    readonly waiting: number | null;
    readonly reason: string;
    readonly changes: readonly AnnexChange[];
  };

/**
 * All that stands in the way of freezing an annex: that of `mayDraftAnnex`, `annex.waiting` while another is being signed, for each rests
 * on those before it; `annex.noReason`, `annex.nothing`, those of `mayChange` for each change, and of `weightFaults` for what is weighed
 * once they are laid over the text.
 */
export function annexHurdles({ waiting, reason, changes, content, members, ...year }: AnnexDraft): Refusal[] {
  const draft = mayDraftAnnex(year);
  if (!draft.ok) return [draft.refusal];
  const faults = changes.flatMap((change) => {
    const decision = mayChange(change, { content, members });
    return decision.ok ? [] : [decision.refusal];
  });
  const after = changes.reduce(withChange, content);
  return [
    ...(waiting === null ? [] : [{ code: 'annex.waiting', params: { number: waiting } }]),
    ...(reason === '' ? [{ code: 'annex.noReason' }] : []),
    ...(changes.length === 0 ? [{ code: 'annex.nothing' }] : []),
    ...faults,
    ...weightFaults(after.tasks.flatMap(({ indicators }) => indicators.map(({ weight }) => weight))),
  ];
}

/** Whether an annex may be frozen and opened for signing. Refusals: those of `annexHurdles`. Source: trust 3.8. */
export function mayFreezeAnnex(facts: AnnexDraft): Decision {
  const [hurdle] = annexHurdles(facts);
  return hurdle ? { ok: false, refusal: hurdle } : allow();
}

/**
 * Whether an annex may be declared void. Refusals: `annex.alreadyVoided`, `annex.notLast` while a later one rests on it, `annex.yearRanked`.
 * Source: trust 3.8 (a new fact with its reason, never a deletion).
 */
export function mayVoidAnnex(
  annex: VersionFacts,
  { later, published }: { readonly later: number | null; readonly published: boolean },
): Decision {
  if (annex.voidedAt) return refuse('annex.alreadyVoided');
  if (published) return refuse('annex.yearRanked');
  return later === null ? allow() : refuse('annex.notLast', { number: later });
}

/** The changes of a draft with one more; what it is about is changed once, the last time. */
export function putChange(changes: readonly AnnexChange[], change: AnnexChange): AnnexChange[] {
  return [...dropChange(changes, keyOfChange(change)), change];
}

/** The changes of a draft without the one about this. */
export function dropChange(changes: readonly AnnexChange[], key: string): AnnexChange[] {
  return changes.filter((one) => keyOfChange(one) !== key);
}

/** The number a new task bears: behind all that stand, stood, or are to be added. */
export function nextTaskNumber(
  covenant: CovenantContent,
  annexes: readonly AnnexContent[],
  changes: readonly AnnexChange[],
): number {
  const numbers = [
    ...covenant.tasks.map(({ number }) => number),
    ...[...annexes.flatMap((one) => one.changes), ...changes].flatMap((one) => ('code' in one ? [] : one.number)),
  ];
  return Math.max(0, ...numbers) + 1;
}
