import { asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies } from '@/db/schema/agency';
import { blocs, memberships } from '@/db/schema/bloc';
import type { Office } from '@/domain/person/office';
import { covers, type IsoDate } from '@/domain/shared/dates';
import { findAgencyNames } from '../agency/queries';
import { listPeople } from '../person/queries';

export type Card = { personId: string; office: Office; post: string; agency: string | null; ended: boolean };
export type CardGroup = { bloc: string | null; cards: Card[] };

/** The sample's people, one card per appointment, under the bloc their agency belongs to; those above agencies first. */
export async function listCards(reader: Reader, today: IsoDate): Promise<CardGroup[]> {
  const people = await listPeople(reader);
  const homes = await reader
    .select({ agencyId: memberships.agencyId, bloc: blocs.name, rehearsalOn: blocs.rehearsalOn, position: agencies.position })
    .from(memberships)
    .innerJoin(blocs, eq(blocs.id, memberships.blocId))
    .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(isNull(blocs.replacedAt))
    .orderBy(asc(agencies.position));
  const home = new Map(homes.filter(({ rehearsalOn }) => !rehearsalOn).map((row) => [row.agencyId, row]));
  const names = await findAgencyNames(reader, [...home.keys()], today);
  const groups = new Map<string | null, { position: number; card: Card }[]>([[null, []]]);
  for (const { personId, office, post, agencyId, from, to } of people) {
    if (!office || !post || !from) continue;
    const at = agencyId ? home.get(agencyId) : undefined;
    const bloc = at?.bloc ?? null;
    const card = { personId, office, post, agency: (agencyId && names.get(agencyId)?.name) || null, ended: !covers({ from, to }, today) };
    groups.set(bloc, [...(groups.get(bloc) ?? []), { position: at?.position ?? 0, card }]);
  }
  return [...groups].map(([bloc, rows]) => ({
    bloc,
    cards: rows.toSorted((a, b) => a.position - b.position || a.card.office.localeCompare(b.card.office)).map(({ card }) => card),
  }));
}
