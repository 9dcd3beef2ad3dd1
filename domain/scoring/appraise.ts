import { shownCode } from '../criteria/scale';
import { addDays, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { LineChange } from './write-lines';
import type { LinePoints, Marks, SheetLine } from './lines';
import { decidingRounds, type DecidingRound, type SentRound } from './round';
import { mayScore, type ScoringStage } from './self-assess';

/** A round of appraisal that was sent to the agency. */
export type SentAppraisal = {
  readonly round: SentRound;
  readonly sentOn: IsoDate;
  readonly explainBy: IsoDate | null;
  readonly explainedOn: IsoDate | null;
};

/** How far the appraisal of one agency has come. */
export type AppraisalFacts = {
  readonly on: IsoDate;
  readonly sent: readonly SentAppraisal[];
  readonly recheck: RecheckStanding;
  /** Days in which a recheck may be asked for. */
  readonly recheckDays: number;
  /** The second appraisal has points that were not sent yet. */
  readonly secondUnsent: boolean;
  /** The conference has decided points of this agency. */
  readonly concluded: boolean;
};

/** Of the round that was sent last: no recheck was asked for, one waits for its answer, or it was answered. */
export type RecheckStanding = 'none' | 'open' | 'answered';

/** Where the rechecks of one agency stand: each round that is sent may be rechecked once. */
export function recheckStanding(
  sent: readonly { readonly sentAt: Date }[],
  rechecks: readonly { readonly requestedAt: Date; readonly answeredOn: IsoDate | null }[],
): RecheckStanding {
  if (rechecks.some(({ answeredOn }) => answeredOn === null)) return 'open';
  const last = Math.max(...sent.map(({ sentAt }) => sentAt.getTime()));
  return rechecks.some(({ requestedAt }) => requestedAt.getTime() >= last) ? 'answered' : 'none';
}

/** The last day on which the agency may still explain; null where it may not, or no longer. */
export function explainingUntil({ on, sent }: Pick<AppraisalFacts, 'on' | 'sent'>): IsoDate | null {
  const first = sent.find(({ round }) => round === 'appraised');
  if (!first?.explainBy || first.explainedOn !== null) return null;
  return on <= first.explainBy ? first.explainBy : null;
}

/**
 * Whether points of a round may be written now. The first appraisal until it is sent; the second after it, once the agency has explained
 * or its time to do so is over; a recheck while one is asked for; the final points when none of these is open and the agency has had its
 * recheck or its days for it are over. Refusals: those of `mayScore`, `appraisal.roundSent`, `appraisal.firstNotSent`,
 * `appraisal.explanationOpen`, `appraisal.noRecheck`, `appraisal.recheckedInstead`, `appraisal.concluded`, `appraisal.secondUnsent`,
 * `appraisal.recheckOpen`, `appraisal.recheckWindowOpen`. Source: domain 9.5, 10.3.
 */
export function mayWriteRound(stage: ScoringStage, facts: AppraisalFacts, round: DecidingRound): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  const has = (sent: SentRound) => facts.sent.some((one) => one.round === sent);
  if (round === 'appraised') return has('appraised') ? refuse('appraisal.roundSent') : allow();
  if (!has('appraised')) return refuse('appraisal.firstNotSent');
  const until = explainingUntil(facts);
  if (until !== null) return refuse('appraisal.explanationOpen', { until });
  if (round === 'rechecked') return facts.recheck === 'open' ? allow() : refuse('appraisal.noRecheck');
  if (round === 'second') return maySecond(facts);
  if (facts.secondUnsent) return refuse('appraisal.secondUnsent');
  if (facts.recheck === 'open') return refuse('appraisal.recheckOpen');
  const asksUntil = facts.recheckDays > 0 && facts.recheck === 'none' ? recheckUntil(facts, facts.recheckDays) : null;
  return asksUntil !== null && facts.on <= asksUntil
    ? refuse('appraisal.recheckWindowOpen', { until: asksUntil })
    : allow();
}

/** A second appraisal is begun before a recheck or the conference, never after; one that was begun may be finished and sent. */
function maySecond({ sent, secondUnsent, recheck, concluded }: AppraisalFacts): Decision {
  if (sent.some(({ round }) => round === 'second')) return refuse('appraisal.roundSent');
  if (secondUnsent) return allow();
  if (recheck !== 'none') return refuse('appraisal.recheckedInstead');
  return concluded ? refuse('appraisal.concluded') : allow();
}

/** The rounds that may be written now; the first of them is the one to go on with: a recheck that waits before all others, then in order. */
export function openRounds(stage: ScoringStage, facts: AppraisalFacts): DecidingRound[] {
  const open = decidingRounds.filter((round) => mayWriteRound(stage, facts, round).ok);
  return open.toSorted((a, b) => Number(b === 'rechecked') - Number(a === 'rechecked'));
}

/** Marks of the deciding rounds, by round. */
export type DecidedMarks = Readonly<Partial<Record<DecidingRound, Marks>>>;

/** What counts of each line: the last round that says something about it. Hundredths. */
export function decidedPoints(lines: readonly SheetLine[], marks: DecidedMarks): LinePoints {
  return Object.fromEntries(lines.map(({ code }) => [code, decidedBefore(marks, code, null)]));
}

/** What stood for a line before a round (null: after all of them). */
function decidedBefore(marks: DecidedMarks, code: string, round: DecidingRound | null): number | null {
  const earlier = round === null ? decidingRounds : decidingRounds.slice(0, decidingRounds.indexOf(round));
  for (const one of earlier.toReversed()) {
    const points = marks[one]?.[code]?.pointsCenti ?? null;
    if (points !== null) return points;
  }
  return null;
}

/** What a round's points are held against: the agency's own for the first appraisal, else what stood before. */
function referencePoints(round: DecidingRound, own: Marks, decided: DecidedMarks, code: string): number | null {
  return round === 'appraised' ? (own[code]?.pointsCenti ?? null) : decidedBefore(decided, code, round);
}

/**
 * Points that differ from what they are held against without a word why, and after the first appraisal a word without points, which would
 * say nothing; each at its field: `fieldOf` answers it by the code of the line. Refusals: `appraisal.reasonMissing`,
 * `appraisal.pointsMissing`. Source: domain 9.5; issue 4 (reason required where it differs).
 */
export function unexplained(
  round: DecidingRound,
  own: Marks,
  decided: DecidedMarks,
  changes: readonly LineChange[],
  fieldOf: (code: string) => string,
): Refusal[] {
  return changes.flatMap(({ code, pointsCenti, note }) => {
    if (round !== 'appraised' && pointsCenti === null && note !== '')
      return [{ code: 'appraisal.pointsMissing', field: fieldOf(code) }];
    const reference = referencePoints(round, own, decided, code);
    return pointsCenti !== null && reference !== null && pointsCenti !== reference && note === ''
      ? [{ code: 'appraisal.reasonMissing', params: { line: code, ownCenti: reference }, field: fieldOf(code) }]
      : [];
  });
}

/** Lines that were appraised otherwise than the agency had scored itself, as they are decided by now. */
export function differingLines(lines: readonly SheetLine[], own: Marks, decided: LinePoints): readonly SheetLine[] {
  return lines.filter(({ code }) => {
    const [mine, theirs] = [own[code]?.pointsCenti ?? null, decided[code] ?? null];
    return mine !== null && theirs !== null && mine !== theirs;
  });
}

/**
 * The lines of a round that stand otherwise than what they are held against, without a word why: the agency may have changed its sheet since
 * they were written.
 */
export function silentLines(
  round: SentRound,
  lines: readonly SheetLine[],
  own: Marks,
  decided: DecidedMarks,
): readonly SheetLine[] {
  return lines.filter(({ code }) => {
    const mark = decided[round]?.[code];
    return mark && unexplained(round, own, decided, [{ ...mark, code, version: 0 }], () => code).length > 0;
  });
}

/**
 * Whether a round may be sent to the agency: written so far that every line is decided. Answers until when it may explain: null for the
 * second appraisal, and where nothing differs. Refusals: those of `mayWriteRound`, `appraisal.secondEmpty`, `appraisal.sheetAwaited` while
 * its sheet was returned and may still be answered in time, `appraisal.incomplete`, `appraisal.reasonsMissing`. Source: domain 9.5; charter.
 */
export function maySendRound(
  stage: ScoringStage,
  facts: AppraisalFacts,
  round: SentRound,
  {
    awaited,
    missing,
    silent,
    differing,
    explainDays,
  }: {
    readonly awaited: IsoDate | null;
    readonly missing: number;
    readonly silent: readonly Pick<SheetLine, 'code'>[];
    readonly differing: number;
    readonly explainDays: number;
  },
): Decision<{ explainBy: IsoDate | null }> {
  const write = mayWriteRound(stage, facts, round);
  if (!write.ok) return write;
  if (round === 'second' && !facts.secondUnsent) return refuse('appraisal.secondEmpty');
  if (round === 'appraised' && awaited !== null) return refuse('appraisal.sheetAwaited', { until: awaited });
  if (missing > 0) return refuse('appraisal.incomplete', { missing });
  if (silent.length > 0) return refuse('appraisal.reasonsMissing', { codes: silent.map(shownCode).join(', ') });
  const explains = round === 'appraised' && differing > 0 && explainDays > 0;
  return allow({ explainBy: explains ? addDays(facts.on, explainDays) : null });
}

/** Whether the agency may explain. Refusals: those of `mayScore`, `explanation.notAsked`, `explanation.closed`. Source: domain 9.5. */
export function mayExplain(stage: ScoringStage, facts: AppraisalFacts): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  const first = facts.sent.find(({ round }) => round === 'appraised');
  if (!first?.explainBy) return refuse('explanation.notAsked');
  if (first.explainedOn !== null) return refuse('explanation.alreadySent');
  return explainingUntil(facts) === null ? refuse('explanation.closed', { until: first.explainBy }) : allow();
}

/**
 * Whether an explanation may be sent as it stands: every line that differs has words, or the agency says that it does not explain the
 * others. Refusal: `explanation.linesWithout` at `without`. Source: domain 9.5.
 */
export function mayLeaveUnexplained(
  differing: readonly Pick<SheetLine, 'code'>[],
  explanations: Readonly<Record<string, string>>,
  without: boolean,
): Decision {
  const silent = differing.filter(({ code }) => !explanations[code]).map(shownCode);
  if (silent.length === 0 || without) return allow();
  return refuse('explanation.linesWithout', { lines: silent.length, codes: silent.join(', ') }, 'without');
}

/** The last day a recheck may be asked for: so many days after the last round that was sent; null before any. */
export function recheckUntil({ sent }: Pick<AppraisalFacts, 'sent'>, recheckDays: number): IsoDate | null {
  const last = sent
    .map(({ sentOn }) => sentOn)
    .toSorted()
    .at(-1);
  return last === undefined ? null : addDays(last, recheckDays);
}

/**
 * Whether the head of an agency may ask for a recheck. Refusals: those of `mayScore`, `recheck.notInCharter` where it gives no day for
 * it, `recheck.notAppraised`, `recheck.alreadyOpen`, `recheck.alreadyAnswered`, `recheck.secondUnderWay`, `recheck.concluded`, `recheck.closed`. Source: domain 9.5 (within n days, default 5); charter.
 */
export function mayRequestRecheck(stage: ScoringStage, facts: AppraisalFacts): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  const until = recheckUntil(facts, facts.recheckDays);
  if (facts.recheckDays === 0) return refuse('recheck.notInCharter');
  if (until === null) return refuse('recheck.notAppraised');
  if (facts.recheck === 'open') return refuse('recheck.alreadyOpen');
  if (facts.recheck === 'answered') return refuse('recheck.alreadyAnswered');
  if (facts.secondUnsent) return refuse('recheck.secondUnderWay');
  if (facts.concluded) return refuse('recheck.concluded');
  return facts.on > until ? refuse('recheck.closed', { until }) : allow();
}

/**
 * Whether a recheck may be answered this way: upheld where points were changed by it, else not. Refusals: those of `mayScore`,
 * `appraisal.noRecheck`, `recheck.nothingChanged`, `recheck.changedPoints`. Source: domain 10.3.
 */
export function mayAnswerRecheck(
  stage: ScoringStage,
  { recheck }: Pick<AppraisalFacts, 'recheck'>,
  { upheld, changed }: { readonly upheld: boolean; readonly changed: number },
): Decision {
  const open = mayScore(stage);
  if (!open.ok) return open;
  if (recheck !== 'open') return refuse('appraisal.noRecheck');
  if (upheld && changed === 0) return refuse('recheck.nothingChanged', {}, 'upheld');
  return !upheld && changed > 0 ? refuse('recheck.changedPoints', { changed }, 'upheld') : allow();
}
