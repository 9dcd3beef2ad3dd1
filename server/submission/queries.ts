import { and, asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { individuals, units } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { awards, decisions, submissionNominees, submissionReturns, submissions } from '@/db/schema/submission';
import { overQuotas, type OverQuota } from '@/domain/charter/quota';
import { nomineeName, type SubjectKind } from '@/domain/nominee/subject';
import type { RankedAgency } from '@/domain/scoring/rank';
import type { IsoDate } from '@/domain/shared/dates';
import { findAgencyNames } from '../agency/queries';
import type { AwardForm, AwardGround } from '../award/queries';
import { listBallots, type Ballot } from '../ballot/queries';
import { outcomesOf } from '../ballot/tally';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { RefusedError } from '../refused';
import { publishedRanking } from '../result/queries';

export type Submission = typeof submissions.$inferSelect;
export type SubmissionReturn = Pick<
  typeof submissionReturns.$inferSelect,
  'id' | 'reason' | 'returnedOn' | 'returnedAt'
>;
export type RecordedDecision = typeof decisions.$inferSelect & { readonly granted: readonly string[] };

/** A nomination that a confirmed ballot approved; `ranked` is null where the ranking is not published, and for a unit or a person, whom it does not place. */
export type ApprovedNomination = {
  readonly nominationId: string;
  readonly number: number;
  readonly agencyId: string;
  readonly agencyVersionId: string;
  /** Whom it is for, under the name its agency bore: the agency, a unit inside it or a person. */
  readonly agency: string;
  readonly subjectKind: SubjectKind;
  readonly achievement: string;
  readonly form: AwardForm;
  readonly ground: AwardGround;
  readonly ranked: RankedAgency | null;
  /** Votes of yes, and what the charter counts them against. */
  readonly yes: number;
  readonly base: number;
  readonly ballot: Ballot;
};

/** The letter of the year, or null while nobody has drafted it. */
export async function findSubmission(reader: Reader, scope: BlocYearScope): Promise<Submission | null> {
  const [row] = await reader.select().from(submissions).where(eq(submissions.blocYearId, scope.id));
  return row ?? null;
}

/** The letter of the year. Refusal: `submission.notDrafted`. */
export async function getSubmission(reader: Reader, scope: BlocYearScope): Promise<Submission> {
  const submission = await findSubmission(reader, scope);
  if (!submission) throw new RefusedError({ code: 'submission.notDrafted' }, false);
  return submission;
}

/** The times the letter came back, latest first. */
export async function listReturns(reader: Reader, submission: Submission): Promise<SubmissionReturn[]> {
  return reader
    .select({
      id: submissionReturns.id,
      reason: submissionReturns.reason,
      returnedOn: submissionReturns.returnedOn,
      returnedAt: submissionReturns.returnedAt,
    })
    .from(submissionReturns)
    .where(eq(submissionReturns.submissionId, submission.id))
    .orderBy(desc(submissionReturns.returnedAt));
}

/** The nominations the letter proposes, in its order. */
export async function listProposed(reader: Reader, submission: Submission): Promise<string[]> {
  const rows = await reader
    .select({ nominationId: submissionNominees.nominationId })
    .from(submissionNominees)
    .where(eq(submissionNominees.submissionId, submission.id))
    .orderBy(asc(submissionNominees.position));
  return rows.map(({ nominationId }) => nominationId);
}

/** The decision on the letter with the nominations it granted, or null. */
export async function findDecision(reader: Reader, submission: Submission): Promise<RecordedDecision | null> {
  const [decision] = await reader.select().from(decisions).where(eq(decisions.submissionId, submission.id));
  if (!decision) return null;
  const granted = await reader
    .select({ nominationId: awards.nominationId })
    .from(awards)
    .where(eq(awards.decisionId, decision.id));
  return { ...decision, granted: granted.map(({ nominationId }) => nominationId) };
}

/** What the bloc voted to propose: nominations approved by a confirmed ballot, by form, then by rank. */
export async function listApproved(reader: Reader, scope: BlocYearScope): Promise<ApprovedNomination[]> {
  const rows = await reader
    .select({
      nomination: nominations,
      agency: agencyVersions.name,
      unit: units.name,
      individual: { name: individuals.name, post: individuals.post },
      form: awardForms,
      ground: awardGrounds,
    })
    .from(nominations)
    .innerJoin(agencyVersions, eq(agencyVersions.id, nominations.agencyVersionId))
    .innerJoin(awardForms, eq(awardForms.id, nominations.formId))
    .innerJoin(awardGrounds, eq(awardGrounds.id, nominations.groundId))
    .leftJoin(units, eq(units.id, nominations.unitId))
    .leftJoin(individuals, eq(individuals.id, nominations.individualId))
    .where(and(eq(nominations.blocYearId, scope.id), eq(nominations.status, 'approved')));
  const confirmed = (await listBallots(reader, scope)).filter(({ status }) => status === 'confirmed');
  // A nomination voted on in several rounds keeps the last one, which approved it.
  const votes = new Map(
    confirmed.flatMap((ballot) =>
      outcomesOf(ballot).map((outcome) => [outcome.nominationId, { ballot, outcome }] as const),
    ),
  );
  const ranks = new Map((await publishedRanking(reader, scope))?.map((ranked) => [ranked.agencyId, ranked]));
  const approved = rows.flatMap(({ nomination, agency, unit, individual, form, ground }): ApprovedNomination[] => {
    const vote = votes.get(nomination.id);
    if (!vote) return [];
    const { id, number, agencyId, agencyVersionId, subjectKind, achievement } = nomination;
    const ranked = subjectKind === 'agency' ? (ranks.get(agencyId) ?? null) : null;
    const { counted, base } = vote.outcome;
    return [
      {
        nominationId: id,
        number,
        agencyId,
        agencyVersionId,
        agency: nomineeName({ subjectKind, agency, unit, individual }),
        subjectKind,
        achievement,
        form,
        ground,
        ranked,
        yes: counted,
        base,
        ballot: vote.ballot,
      },
    ];
  });
  return approved.toSorted((a, b) => a.form.position - b.form.position || rankOf(a) - rankOf(b) || a.number - b.number);
}

/** The forms of which more were approved than the charter lets through, named as the papers name them. Source: charter; domain 7. */
export async function listOverQuota(
  reader: Reader,
  scope: BlocYearScope,
  approved: readonly ApprovedNomination[],
): Promise<OverQuota[]> {
  const charter = await findCharter(reader, scope);
  if (!charter) return [];
  const byForm = Map.groupBy(approved, ({ form }) => form.code);
  const counts = new Map([...byForm].map(([code, all]) => [code, all.length]));
  return overQuotas(charter.quotas, counts, scope.members.length).map((over) => ({
    ...over,
    form: byForm.get(over.form)?.[0]?.form.name ?? over.form,
  }));
}

/** The day the last of the ballots that approved them was counted; null while there is none. */
export function votedOn(approved: readonly ApprovedNomination[]): IsoDate | null {
  const days = approved.flatMap(({ ballot }) => ballot.countedOn ?? []);
  return days.toSorted().at(-1) ?? null;
}

/** A post with its agency's name of the day, as it stands under a paper: "Hiệu trưởng, Trường Chính trị tỉnh". */
export async function signedAs(
  reader: Reader,
  held: { agencyId: string | null; post: string },
  on: IsoDate,
): Promise<string> {
  if (!held.agencyId) return held.post;
  const names = await findAgencyNames(reader, [held.agencyId], on);
  return `${held.post}, ${names.get(held.agencyId)?.name ?? ''}`;
}

function rankOf({ ranked }: ApprovedNomination): number {
  return ranked?.rank ?? Number.MAX_SAFE_INTEGER;
}
