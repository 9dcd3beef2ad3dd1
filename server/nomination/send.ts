import { eq } from 'drizzle-orm';
import { nominations } from '@/db/schema/nomination';
import { mayStandBeside } from '@/domain/nomination/draft';
import type { SendNominationInput } from '@/domain/nomination/input';
import { inFormOfDay } from '@/domain/nomination/report-form';
import { maySend } from '@/domain/nomination/send';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { spendApproval } from '../approval/spend';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { findAchievement } from '../achievement/queries';
import { demand, demandRight } from '../refused';
import { publishedRanking } from '../result/queries';
import { readJudge, subjectOf } from './findings';
import { keepFindings } from './keep-findings';
import { overQuotaSubject, readQuota } from './over-quota';
import { getForReview, listNominations } from './queries';
import { dueForm, findReport } from './report';
import { findKin } from './draft-facts';
import { refuseGone } from './gone';
import { keepVersion } from './versions';

/**
 * The head sends the agency's nomination to the bloc, first or after a return; what is sent is kept as a version, with what the rules found on that day. A report or paper that is
 * missing is pointed out and stops nothing; one written in the form of another time does. Refusals: `nomination.unknown`, `rights.otherAgency`,
 * `nomination.rankingNotPublished`, `nomination.groundLapsed`, `nomination.otherName`, `nomination.overQuota`, those of `refuseGone`, `mayBecome`, `inFormOfDay` and
 * `spendApproval`. Source: domain 10.4, 11.1; the law of the
 * day of sending.
 */
export async function sendNomination(
  { tx, actor, now, record }: Context,
  input: SendNominationInput,
): Promise<{ nominationId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, input.nominationId);
  await refuseGone(tx, scope, nomination.agencyId);
  demandRight(may(actor, 'nomination.sent', scope, { agencyId: nomination.agencyId }), auditScope(scope));
  const published = (await publishedRanking(tx, scope)) !== null;
  demand(maySend(nomination, { published, on: scope.on }));
  if (nomination.subjectKind === 'agency')
    demand(mayStandBeside(await findKin(tx, scope, nomination.agencyId, nomination.formCode)));
  const report = await findReport(tx, scope, nomination.id);
  const restsOn = nomination.achievementId ? await findAchievement(tx, nomination.achievementId) : null;
  if (report) demand(inFormOfDay(report.form, dueForm(scope, nomination, restsOn), scope.on));
  const quota = await readQuota(tx, scope, await listNominations(tx, scope), nomination);
  if (quota?.over && !quota.secondApprovers)
    demand(refuse('nomination.overQuota', { form: nomination.formName, most: quota.most, left: quota.left }));
  const above = await overQuotaSubject(tx, scope, nomination.id);
  const approvalId = above && (await spendApproval(tx, scope, now, above));
  const sentBy = actingPerson(actor);
  await tx
    .update(nominations)
    .set({ status: 'sent', sentOn: scope.on, sentAt: now, sentBy })
    .where(eq(nominations.id, nomination.id));
  const judge = await readJudge(tx, scope, await listNominations(tx, scope));
  const found = { nominationId: nomination.id, findings: judge(subjectOf(nomination)) };
  await keepFindings(tx, scope, 'sent', [found], now);
  const version = await keepVersion(tx, scope, nomination, { now, sentBy });
  await record({
    action: 'nomination.sent',
    subjectId: nomination.id,
    scope: auditScope(scope),
    details: { number: nomination.number, agencyId: nomination.agencyId, sentOn: scope.on, version, approvalId },
  });
  return { nominationId: nomination.id };
}
