import type { Tx } from '@/db/client';
import { findingDecisions } from '@/db/schema/nomination';
import { findingName, type DecidedFinding } from '@/domain/eligibility/decided';
import type { DecideFindingInput } from '@/domain/eligibility/input';
import { mayDecideFinding } from '@/domain/eligibility/may-decide';
import { mayKnowOf } from '@/domain/nomination/visibility';
import type { ActorFacts } from '@/domain/person/actor';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { caseOfAgency } from '../eligibility/concerned';
import { findingHash } from '../eligibility/decisions';
import { readGrid } from '../eligibility/grid';
import { readJudge, subjectOf } from '../nomination/findings';
import { listNominations } from '../nomination/queries';
import { demand, demandRight } from '../refused';

/**
 * Somebody who may says what the rules left to a human about an agency and a form: that the condition is met or not, with reason and paper,
 * under their name and post. Refusals: those of `mayDecideFinding` and `mayKnowOf`, `finding.changedMeanwhile` where what they read is no longer open.
 * Source: domain 10.4 (needs a human); issue 6.
 */
export async function decideFinding(
  { tx, actor, now, record }: Context,
  input: DecideFindingInput,
): Promise<{ decisionId: string }> {
  const { blocYearId, agencyId, formCode, groundCode, seen, verdict, reason, paper } = input;
  const scope = await getBlocYear(tx, blocYearId, now);
  const about = await caseOfAgency(tx, scope, agencyId);
  const seat = demandRight(mayDecideFinding(actor, 'finding.decided', scope, about), auditScope(scope));
  await tx.alone(`nomination:${scope.id}`);
  const { subjectKey, findings } = await findingsRead(tx, scope, actor, input);
  const finding = findings.find((one) => one.verdict === 'needsHuman' && findingHash(one) === seen);
  if (!finding) return demand(refuse('finding.changedMeanwhile'));
  const decisionId = newId();
  const said = { formCode, groundCode, findingCode: findingName(finding), verdict, reason, paper };
  await tx.insert(findingDecisions).values({
    id: decisionId,
    ...auditScope(scope),
    agencyId,
    subjectKey,
    ...said,
    findingSha256: seen,
    decidedOn: scope.on,
    decidedAt: now,
    decidedBy: actingPerson(actor),
    postAtTime: seat.post,
  });
  await record({
    action: 'finding.decided',
    subjectId: decisionId,
    scope: auditScope(scope),
    details: { agencyId, subjectKey, ...said, finding },
  });
  return { decisionId };
}

/** What was read on the page that is answered: the findings of a nomination, or of the agency as a whole in the grid. */
async function findingsRead(
  tx: Tx,
  scope: BlocYearScope,
  actor: ActorFacts,
  { agencyId, nominationId, formCode, groundCode }: DecideFindingInput,
): Promise<{ subjectKey: string; findings: readonly DecidedFinding[] }> {
  const asked = ({ formCode: form, groundCode: ground }: { formCode: string; groundCode: string }) =>
    form === formCode && ground === groundCode;
  if (nominationId !== undefined) {
    const all = await listNominations(tx, scope);
    const nomination = all.find((one) => one.id === nominationId && one.agencyId === agencyId && asked(one));
    if (!nomination) return demandRight(refuse('nomination.unknown'), auditScope(scope));
    demandRight(mayKnowOf(actor, scope, nomination), auditScope(scope));
    // What was kept when it was put to the ballot is no longer decided.
    if (nomination.findings) return { subjectKey: nomination.subjectKey, findings: [] };
    return {
      subjectKey: nomination.subjectKey,
      findings: (await readJudge(tx, scope, all))(subjectOf(nomination)),
    };
  }
  const { columns, rows } = await readGrid(tx, [scope]);
  const at = columns.findIndex(({ form, ground }) => asked({ formCode: form.code, groundCode: ground.code }));
  const cell = rows.find((row) => row.agencyId === agencyId)?.cells[at];
  return { subjectKey: 'agency', findings: cell?.findings ?? [] };
}
