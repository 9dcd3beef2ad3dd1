import { weightFaults } from '../plan/weight';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import { AnnexChange, keyOfChange, withChange } from './annex';
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
 * Refusals: `annex.unknownTask`, `annex.taskThere`, `annex.notParty`, `annex.hasLeft` for what somebody undertakes who would not sign it,
 * `annex.alreadyParty`, `annex.notMember`, `annex.stillMember`, `annex.sameAsBefore`.
 */
export function mayChange(change: AnnexChange, { content, members }: AnnexGround): Decision {
  const fault = faultOf(change, { content, members });
  if (fault) return { ok: false, refusal: fault };
  // Read by its form, for what is compared has its keys in that order.
  const same = JSON.stringify(withChange(content, AnnexChange.parse(change))) === JSON.stringify(content);
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
  if (change.kind === 'leaving') return member ? { code: 'annex.stillMember', params } : null;
  return member ? null : { code: 'annex.hasLeft', params };
}

/** The thing a change is about, as a text has it; empty where it has none. What was written over other words than hold now is shown. */
export function thingOf(content: CovenantContent, key: string): string {
  const thing =
    content.tasks.find(({ number }) => key === `task:${number}`) ??
    content.undertakings.find(({ code }) => key === `agency:${code}`);
  return thing ? JSON.stringify(thing) : '';
}

/** What an agency registered, as the covenant would say it. */
export type Registered = Pick<CovenantContent['undertakings'][number], 'targets' | 'titles'>;

export type AnnexDraft = AnnexYear &
  AnnexGround & {
    /** The number of an annex that is frozen and not signed by all. */
    readonly waiting: number | null;
    /** The code of the member that leads, and signs for the bloc. */
    readonly leads: string | null;
    /** By code what members registered and those who keep the bloc agreed to. */
    readonly registered: ReadonlyMap<string, Registered>;
    readonly reason: string;
    readonly changes: readonly AnnexChange[];
    /** By the key of a change, what it was written over (`thingOf`). */
    readonly over: Readonly<Record<string, string>>;
  };

/**
 * All that stands in the way of freezing an annex: that of `mayDraftAnnex`, `annex.waiting` while another is being signed, for each rests
 * on those before it; `annex.noLeader` where nobody would sign for the bloc, `annex.noReason`, `annex.nothing`, those of `mayChange` for
 * each change, `annex.registrationNotAgreed` and `annex.registrationChanged` where who joins registered otherwise since,
 * `annex.taskChangedSince` and `annex.undertakingChangedSince` where another annex changed what was written over, `annex.noTask` where no
 * common task is left, and those of `weightFaults` for what is weighed once they are laid over the text.
 */
export function annexHurdles(facts: AnnexDraft): Refusal[] {
  const { waiting, leads, reason, changes, content } = facts;
  const draft = mayDraftAnnex(facts);
  if (!draft.ok) return [draft.refusal];
  const after = changes.reduce(withChange, content);
  return [
    ...(waiting === null ? [] : [{ code: 'annex.waiting', params: { number: waiting } }]),
    ...(leads === null ? [{ code: 'annex.noLeader' }] : []),
    ...(reason === '' ? [{ code: 'annex.noReason' }] : []),
    ...(changes.length === 0 ? [{ code: 'annex.nothing' }] : []),
    ...changes.flatMap((change) => hurdleOf(change, facts) ?? []),
    ...(content.tasks.length > 0 && after.tasks.length === 0 ? [{ code: 'annex.noTask' }] : []),
    ...weightFaults(after.tasks.flatMap(({ indicators }) => indicators.map(({ weight }) => weight))),
  ];
}

function hurdleOf(change: AnnexChange, { content, members, registered, over }: AnnexDraft): Refusal | null {
  const decision = mayChange(change, { content, members });
  if (!decision.ok) return decision.refusal;
  if (change.kind === 'joining') {
    if (joinsAsRegistered(change, registered)) return null;
    const code = registered.has(change.code) ? 'annex.registrationChanged' : 'annex.registrationNotAgreed';
    return { code, params: { agency: change.name } };
  }
  if (change.kind === 'leaving') return null;
  const key = keyOfChange(change);
  if (over[key] === thingOf(content, key)) return null;
  return 'code' in change
    ? { code: 'annex.undertakingChangedSince', params: { agency: change.name } }
    : { code: 'annex.taskChangedSince', params: { number: change.number } };
}

type Joining = Extract<AnnexChange, { readonly kind: 'joining' }>;

/** Whether who joins comes in with what it registered and was agreed to, to the letter. */
export function joinsAsRegistered(change: Joining, registered: ReadonlyMap<string, Registered>): boolean {
  const agreed = registered.get(change.code);
  const said = ({ targets, titles }: Registered) =>
    JSON.stringify([targets.map(wordsOf), titles.map(({ code }) => code).toSorted()]);
  return agreed !== undefined && said(change) === said(agreed);
}

const wordsOf = ({ text, unit, target, before }: Registered['targets'][number]) => [text, unit, target, before];

/** Whether an annex may be frozen and opened for signing. Refusals: those of `annexHurdles`. Source: trust 3.8. */
export function mayFreezeAnnex(facts: AnnexDraft): Decision {
  const [hurdle] = annexHurdles(facts);
  return hurdle ? { ok: false, refusal: hurdle } : allow();
}

/**
 * Whether an annex may be declared void. Refusals: `annex.alreadyVoided`, `annex.notLast` while a later one rests on it, `annex.yearRanked`
 * for one that holds, since the year was judged by it. Source: trust 3.8 (a new fact with its reason, never a deletion).
 */
export function mayVoidAnnex(
  annex: VersionFacts,
  { later, published }: { readonly later: number | null; readonly published: boolean },
): Decision {
  if (annex.voidedAt) return refuse('annex.alreadyVoided');
  if (published && annex.completedAt) return refuse('annex.yearRanked');
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

/**
 * The number a new task bears: behind all the year ever had, in texts that hold and that do not, so that no number means two things.
 * `highest` is the highest of those, 0 where there was none.
 */
export function nextTaskNumber(highest: number, changes: readonly AnnexChange[]): number {
  return Math.max(highest, ...numbersIn(changes)) + 1;
}

/** The numbers of the common tasks that changes are about. */
export function numbersIn(changes: readonly AnnexChange[]): number[] {
  return changes.flatMap((change) => ('code' in change ? [] : change.number));
}
