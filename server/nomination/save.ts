import { eq } from 'drizzle-orm';
import { nominations } from '@/db/schema/nomination';
import type { SaveNominationInput } from '@/domain/nomination/input';
import { mayDraftNomination } from '@/domain/nomination/draft';
import { mayWrite } from '@/domain/nomination/status';
import { subjectKeyOf, wholeAgency } from '@/domain/nominee/subject';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { proposableForms } from '../award/queries';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readDraftFacts } from './draft-facts';
import { refuseGone } from './gone';
import { pickInitiatives } from './initiatives';
import { listNominations, type Nomination } from './queries';

export type SavedNomination = {
  nominationId: string;
  number: number;
  bloc: string;
  year: number;
  /** Whether this was its first word. */
  begun: boolean;
};

/**
 * An agency drafts a nomination of itself, a unit inside it or one of its people, or writes a draft, a returned or a withdrawn one anew. Form
 * and ground are those in force on the official day. Refusals: `rights.otherAgency`, `nomination.groundNotInForce`, those of
 * `refuseGone`, `mayDraftNomination` and `mayWrite`. Source: domain 4.1, 4.2 and 10.4.
 */
export async function saveNomination(
  { tx, actor, now, record }: Context,
  input: SaveNominationInput,
): Promise<SavedNomination> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const { agencyId, formCode, groundCode, achievement } = input;
  const { subject = wholeAgency, achievementId = null, initiativeIds = [] } = input;
  const right = may(actor, 'nomination.saved', scope, { agencyId });
  await refuseGone(tx, scope, agencyId);
  demandRight(right, auditScope(scope));
  await tx.alone(`nomination:${scope.id}`);
  await tx.alone(`nominees:${agencyId}`);
  const form = (await proposableForms(tx, scope.on)).find(({ code }) => code === formCode);
  const ground = form?.grounds.find(({ code }) => code === groundCode);
  if (!form || !ground) return demand(refuse('nomination.groundNotInForce', { on: scope.on }, 'basis'));

  const all = await listNominations(tx, scope);
  const existing = existingOne(scope, all, input);
  const drafted = { nominationId: existing?.id ?? null, agencyId, subject, form, ground: ground.code };
  demand(mayDraftNomination(await readDraftFacts(tx, scope, all, { ...drafted, achievementId, initiativeIds })));

  const whom = {
    subjectKind: subject.kind,
    unitId: subject.kind === 'unit' ? subject.unitId : null,
    individualId: subject.kind === 'individual' ? subject.individualId : null,
    subjectKey: subjectKeyOf(subject),
  };
  const content = { ...whom, achievementId, formId: form.id, groundId: ground.id, achievement };
  const nominationId = existing?.id ?? newId();
  const number = existing?.number ?? Math.max(0, ...all.map((one) => one.number)) + 1;
  if (existing) {
    const status = existing.status === 'withdrawn' ? 'draft' : existing.status;
    await tx
      .update(nominations)
      .set({ ...content, status })
      .where(eq(nominations.id, existing.id));
  } else {
    await tx.insert(nominations).values({
      id: nominationId,
      ...auditScope(scope),
      number,
      agencyId,
      agencyVersionId: versionOf(scope, agencyId),
      ...content,
      status: 'draft',
      createdAt: now,
      createdBy: actingPerson(actor),
    });
  }
  await pickInitiatives(tx, scope, nominationId, initiativeIds);
  await record({
    action: 'nomination.saved',
    subjectId: nominationId,
    scope: auditScope(scope),
    details: {
      number,
      agencyId,
      subjectKind: subject.kind,
      subjectKey: whom.subjectKey,
      formCode,
      groundCode,
      achievement,
      achievementId,
      initiativeIds: [...initiativeIds],
    },
  });
  return { nominationId, number, bloc: scope.bloc.slug, year: scope.year, begun: existing === null };
}

function existingOne(scope: BlocYearScope, all: readonly Nomination[], input: SaveNominationInput): Nomination | null {
  if (!input.nominationId) return null;
  const existing = all.find(({ id }) => id === input.nominationId);
  if (existing?.agencyId !== input.agencyId) return demandRight(refuse('rights.otherAgency'), auditScope(scope));
  demand(mayWrite(existing.status));
  return existing;
}

function versionOf(scope: BlocYearScope, agencyId: string): string {
  const member = scope.members.find((one) => one.agencyId === agencyId);
  return member ? member.versionId : demandRight(refuse('rights.otherAgency'), auditScope(scope));
}
