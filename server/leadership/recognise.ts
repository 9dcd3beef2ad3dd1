import { recognitions } from '@/db/schema/leadership';
import type { RecogniseInput } from '@/domain/leadership/input';
import { faultsOfRecognition, mayRecognise } from '@/domain/leadership/recognise';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { readFloor, recognitionFacts } from './queries';

/**
 * The province recognises by its decision whom the conference chose to lead the coming year, where the charter asks for it; then the
 * handover may be prepared.
 * Refusals: those of `mayRecognise` and of `faultsOfRecognition`. Source: charter; domain 8.3 V2, 10.6.
 */
export async function recognise(
  { tx, actor, now, record }: Context,
  input: RecogniseInput,
): Promise<{ recognitionId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'leadership.recognised', scope), auditScope(scope));
  await tx.alone(`leadership:${scope.id}`);
  const facts = recognitionFacts(await readFloor(tx, scope, now));
  demand(mayRecognise(facts));
  const { number, decidedOn, signer } = input;
  demandFields(faultsOfRecognition({ decidedOn, on: scope.on }, facts));
  const recognitionId = newId();
  await tx.insert(recognitions).values({
    id: recognitionId,
    ...auditScope(scope),
    number,
    decidedOn,
    signer,
    recordedAt: now,
    recordedBy: actingPerson(actor),
  });
  await record({
    action: 'leadership.recognised',
    subjectId: recognitionId,
    scope: auditScope(scope),
    details: { number, decidedOn, signer },
  });
  return { recognitionId };
}
