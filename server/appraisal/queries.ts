import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { appraisals, explanations, recheckRequests } from '@/db/schema/appraisal';
import { criteria } from '@/db/schema/criteria';
import { scores } from '@/db/schema/score';
import { recheckStanding, type AppraisalFacts, type SentAppraisal } from '@/domain/scoring/appraise';
import type { Round } from '@/domain/scoring/round';
import type { IsoDate } from '@/domain/shared/dates';
import { sha256 } from '../audit/hash';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';

export type Appraisal = SentAppraisal & { readonly agencyId: string; readonly sentAt: Date };

/** A recheck that was asked for, answered or not. */
export type Recheck = {
  readonly id: string;
  readonly agencyId: string;
  readonly reason: string;
  readonly requestedOn: IsoDate;
  readonly requestedAt: Date;
  readonly answer: string | null;
  readonly upheld: boolean | null;
  readonly answeredOn: IsoDate | null;
};

/** The rounds of appraisal that were sent, earliest first: of everybody, or of one agency. */
export async function listSentRounds(reader: Reader, scope: BlocYearScope, agencyId?: string): Promise<Appraisal[]> {
  return reader
    .select({
      agencyId: appraisals.agencyId,
      round: appraisals.round,
      sentOn: appraisals.sentOn,
      sentAt: appraisals.sentAt,
      explainBy: appraisals.explainBy,
      explainedOn: appraisals.explainedOn,
    })
    .from(appraisals)
    .where(
      and(eq(appraisals.blocYearId, scope.id), agencyId === undefined ? undefined : eq(appraisals.agencyId, agencyId)),
    )
    .orderBy(asc(appraisals.sentAt));
}

/** The rechecks asked for in a year, earliest first: by everybody, or by one agency. */
export async function listRechecks(reader: Reader, scope: BlocYearScope, agencyId?: string): Promise<Recheck[]> {
  return reader
    .select({
      id: recheckRequests.id,
      agencyId: recheckRequests.agencyId,
      reason: recheckRequests.reason,
      requestedOn: recheckRequests.requestedOn,
      requestedAt: recheckRequests.requestedAt,
      answer: recheckRequests.answer,
      upheld: recheckRequests.upheld,
      answeredOn: recheckRequests.answeredOn,
    })
    .from(recheckRequests)
    .where(
      and(
        eq(recheckRequests.blocYearId, scope.id),
        agencyId === undefined ? undefined : eq(recheckRequests.agencyId, agencyId),
      ),
    )
    .orderBy(asc(recheckRequests.requestedAt));
}

/** How far the appraisal of an agency has come, with the rechecks it asked for. */
export async function readAppraisal(
  reader: Reader,
  scope: BlocYearScope,
  agencyId: string,
): Promise<AppraisalFacts & { readonly sent: readonly Appraisal[]; readonly rechecks: readonly Recheck[] }> {
  const sent = await listSentRounds(reader, scope, agencyId);
  const rechecks = await listRechecks(reader, scope, agencyId);
  const written = await reader
    .selectDistinct({ round: scores.round })
    .from(scores)
    .where(and(eq(scores.blocYearId, scope.id), eq(scores.agencyId, agencyId), isNotNull(scores.pointsCenti)));
  const has = (round: Round) => written.some((one) => one.round === round);
  return {
    on: scope.on,
    sent,
    rechecks,
    recheck: recheckStanding(sent, rechecks),
    recheckDays: (await findCharter(reader, scope))?.appraisal.recheckDays ?? 0,
    secondUnsent: has('second') && !sent.some(({ round }) => round === 'second'),
    concluded: has('final'),
  };
}

/** By what words are known again that somebody looked at: their hash, nothing for no words. */
export function stateOfWords(text: string): string {
  return text === '' ? '' : sha256(text);
}

/** What an agency explained, by the code of the line. */
export async function explanationsOf(
  reader: Reader,
  scope: BlocYearScope,
  agencyId: string,
): Promise<Readonly<Record<string, string>>> {
  const rows = await reader
    .select({ code: criteria.code, text: explanations.text })
    .from(explanations)
    .innerJoin(criteria, eq(criteria.id, explanations.criterionId))
    .where(and(eq(explanations.blocYearId, scope.id), eq(explanations.agencyId, agencyId)));
  return Object.fromEntries(rows.map(({ code, text }) => [code, text]));
}
