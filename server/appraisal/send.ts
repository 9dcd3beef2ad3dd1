import { appraisals } from '@/db/schema/appraisal';
import { decidedPoints, differingLines, maySendRound, silentLines } from '@/domain/scoring/appraise';
import type { SendAppraisalInput } from '@/domain/scoring/input';
import { linesWithout } from '@/domain/scoring/lines';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { awaitedUntil } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { settleProposals } from '../deduction/settle';
import { demand, demandRight } from '../refused';
import { rollUp } from '../result/roll-up';
import { readWindows } from '../self-assessment/window';
import { readAppraisalGround } from './ground';

/**
 * Sends a round of appraisal to the agency and closes it: what differs it may explain until a day. With the first round the deductions
 * of the charter's rule are written, each on a line of its own; those named in `waived` are not made, for the reason given. Refusals:
 * those of `mayAppraise` and `maySendRound`, `deduction.waivedReasonMissing` at its field. Source: domain 9.2, 9.5; charter.
 */
export async function sendAppraisal(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, round, waived, waivedReason }: SendAppraisalInput,
): Promise<{ explainBy: string | null }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'appraisal.sent', scope, agencyId), key);
  const { stage, facts, sheet, scale, lines, scores } = await readAppraisalGround(tx, scope, agencyId);
  const window = (await readWindows(tx, scope))(agencyId, sheet);
  const decided = decidedPoints(lines, scores.decided);
  const { explainBy } = demand(
    maySendRound(stage, facts, round, {
      awaited: awaitedUntil(sheet?.status ?? null, window),
      missing: linesWithout(lines, decided).length,
      silent: silentLines(round, lines, scores.self, scores.decided),
      differing: differingLines(lines, scores.self, decided).length,
      explainDays: (await findCharter(tx, scope))?.appraisal.explainDays ?? 0,
    }),
  );

  const by = { recordedAt: now, recordedBy: actingPerson(actor) };
  const written = round === 'appraised' ? await settleProposals(tx, scope, agencyId, { waived, waivedReason }, by) : [];
  const sent = { agencyId, round, sentOn: scope.on, explainBy };
  await tx.insert(appraisals).values({ id: newId(), ...key, ...sent, sentAt: now, sentBy: by.recordedBy });
  const result = (await rollUp(tx, scope, scale, [agencyId], by)).get(agencyId);
  const details = { ...sent, points: decided, deductions: written, totalCenti: result?.totalCenti ?? null };
  await record({ action: 'appraisal.sent', subjectId: agencyId, scope: key, details });
  return { explainBy };
}
