import { and, eq, ne } from 'drizzle-orm';
import { agencies } from '@/db/schema/agency';
import type { ProfileInput } from '@/domain/agency/input';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { holdRegister } from './register';

/**
 * Writes how an agency is reached and by what other systems know it, in place of what stood there; the event keeps both. Refusals:
 * `rights.notAppointed`, `agency.unknown`, `agency.identifierTaken`.
 */
export async function editProfile(
  { tx, actor, now, record }: Context,
  { agencyId, ...profile }: ProfileInput,
): Promise<void> {
  demandRight(mayInstallation(actor, 'agency.profiled', dayOf(now)), null);
  await holdRegister(tx);
  const [before] = await tx.select().from(agencies).where(eq(agencies.id, agencyId));
  if (!before) throw new RefusedError({ code: 'agency.unknown' }, false);
  if (profile.identifier !== null) {
    const [taken] = await tx
      .select({ id: agencies.id })
      .from(agencies)
      .where(and(eq(agencies.identifier, profile.identifier), ne(agencies.id, agencyId)));
    if (taken) throw new RefusedError({ code: 'agency.identifierTaken', field: 'identifier' }, false);
  }
  await tx.update(agencies).set(profile).where(eq(agencies.id, agencyId));
  const { id: _id, slug: _slug, code: _code, kind: _kind, position: _position, ...old } = before;
  await record({
    action: 'agency.profiled',
    subjectId: agencyId,
    scope: null,
    details: { before: old, after: profile },
  });
}
