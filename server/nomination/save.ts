import { eq } from 'drizzle-orm';
import { nominations } from '@/db/schema/nomination';
import type { SaveNominationInput } from '@/domain/nomination/input';
import { mayWrite } from '@/domain/nomination/status';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { proposableForms } from '../award/queries';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
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
 * An agency drafts a nomination of its own, or writes a draft, a returned or a withdrawn one anew. Form and ground are those in force
 * on the official day. Refusals: `rights.otherAgency`, `nomination.groundNotInForce`, `nomination.sameForm` (params: the number of the
 * one that exists), those of `mayWrite`. Source: domain 4.1 and 10.4.
 */
export async function saveNomination(
  { tx, actor, now, record }: Context,
  input: SaveNominationInput,
): Promise<SavedNomination> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'nomination.saved', scope, { agencyId: input.agencyId }), auditScope(scope));
  await tx.alone(`nomination:${scope.id}`);
  const { formCode, groundCode, achievement } = input;
  const form = (await proposableForms(tx, scope.on)).find(({ code }) => code === formCode);
  const ground = form?.grounds.find(({ code }) => code === groundCode);
  if (!form || !ground) return demand(refuse('nomination.groundNotInForce', { on: scope.on }, 'basis'));

  const all = await listNominations(tx, scope);
  const existing = existingOne(scope, all, input);
  const same = all.find(
    (one) => one.agencyId === input.agencyId && one.formCode === formCode && one.id !== existing?.id,
  );
  if (same) demand(refuse('nomination.sameForm', { number: same.number }, 'basis'));

  const content = { formId: form.id, groundId: ground.id, achievement };
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
      agencyId: input.agencyId,
      agencyVersionId: versionOf(scope, input.agencyId),
      ...content,
      status: 'draft',
      createdAt: now,
      createdBy: actingPerson(actor),
    });
  }
  await record({
    action: 'nomination.saved',
    subjectId: nominationId,
    scope: auditScope(scope),
    details: { number, agencyId: input.agencyId, formCode, groundCode, achievement },
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
