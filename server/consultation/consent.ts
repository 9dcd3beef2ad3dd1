import { covenantConsents } from '@/db/schema/covenant-draft';
import { answerOf, mayConsent } from '@/domain/covenant/consult';
import type { ConsentInput } from '@/domain/covenant/input';
import { isOpen } from '@/domain/covenant/remark';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { findVersion } from '../covenant/queries';
import { demand, demandRight } from '../refused';
import { listRemarks } from '../remark/queries';
import { findRound, listConsents } from './queries';

/** An agency says that it has nothing to remark on the draft. Refusals: those of `mayConsent`. Source: trust 4.7 row 8. */
export async function consent(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId }: ConsentInput,
): Promise<{ consultationId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  const { post } = demandRight(may(actor, 'consultation.agreed', scope, { agencyId }), key);
  await tx.alone(`covenant:${scope.id}`);
  const round = await findRound(tx, scope);
  const remarks = (await listRemarks(tx, scope)).filter((one) => one.agencyId === agencyId);
  const answer = round ? answerOf(agencyId, round, await listConsents(tx, round), remarks).answer : 'silent';
  const version = await findVersion(tx, scope);
  const { id: consultationId } = demand(
    mayConsent(version, round, { answer, openRemarks: remarks.filter(isOpen).length }),
  );
  const personId = actingPerson(actor);
  await tx
    .insert(covenantConsents)
    .values({ id: newId(), ...key, consultationId, agencyId, personId, post, consentedAt: now });
  await record({ action: 'consultation.agreed', subjectId: consultationId, scope: key, details: { agencyId } });
  return { consultationId };
}
