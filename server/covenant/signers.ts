import { and, eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { mandates, mandateScopes } from '@/db/schema/mandate';
import { appointments, people } from '@/db/schema/person';
import { postUnderMandate } from '@/domain/mandate/give';
import { covers, type IsoDate } from '@/domain/shared/dates';

/** Somebody who may sign for an agency on a day. */
export type Signer = {
  readonly agencyId: string;
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  readonly capacity: 'head' | 'authorised';
  readonly mandateId: string | null;
};

/** Who may sign for each of these agencies on a day: their heads first, then the deputies they authorised for it. */
export async function listSigners(reader: Reader, agencyIds: readonly string[], on: IsoDate): Promise<Signer[]> {
  const ids = [...agencyIds];
  const heads = await reader
    .select({ held: appointments, name: people.name })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .where(and(inArray(appointments.agencyId, ids), eq(appointments.office, 'head')));
  const deputies = await reader
    .select({ scope: mandateScopes, post: mandates.post, name: people.name })
    .from(mandateScopes)
    .innerJoin(mandates, eq(mandates.id, mandateScopes.mandateId))
    .innerJoin(people, eq(people.id, mandateScopes.personId))
    .where(and(inArray(mandateScopes.agencyId, ids), eq(mandateScopes.scope, 'covenant')));
  return [
    ...heads.flatMap(({ held: { agencyId, personId, post, from, to }, name }) =>
      agencyId && covers({ from, to }, on)
        ? [{ agencyId, personId, name, post, capacity: 'head' as const, mandateId: null }]
        : [],
    ),
    ...deputies.flatMap(({ scope: { agencyId, personId, mandateId, from, to }, post, name }) =>
      covers({ from, to }, on)
        ? [{ agencyId, personId, name, post: postUnderMandate(post), capacity: 'authorised' as const, mandateId }]
        : [],
    ),
  ];
}
