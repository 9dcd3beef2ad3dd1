import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencies } from '@/db/schema/agency';
import { blocs, memberships } from '@/db/schema/bloc';
import type { Office } from '@/domain/person/office';
import { covers, type IsoDate } from '@/domain/shared/dates';
import { findAgencyNames } from '../agency/queries';
import { listPeople } from '../person/queries';

export type Card = { personId: string; hatId: string; office: Office; post: string };
/** The doors of one agency; `ended` when it exists no more, so that its people act only in the rehearsal. */
export type CardRow = { agency: string | null; ended: boolean; cards: Card[] };
export type CardGroup = { bloc: string | null; rows: CardRow[] };

const order: readonly Office[] = ['provincial', 'admin', 'head', 'officer', 'secretary'];

/** The sample's people, one card per appointment, by agency under the bloc it belongs to; those above agencies first. */
export async function listCards(reader: Reader, today: IsoDate): Promise<CardGroup[]> {
  const people = await listPeople(reader);
  const homes = await reader
    .selectDistinct({ agencyId: memberships.agencyId, bloc: blocs.name, position: agencies.position })
    .from(memberships)
    .innerJoin(blocs, eq(blocs.id, memberships.blocId))
    .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(and(isNull(blocs.replacedAt), isNull(blocs.rehearsalOn)))
    .orderBy(asc(agencies.position));
  const names = await findAgencyNames(
    reader,
    homes.map(({ agencyId }) => agencyId),
    today,
  );
  const rowOf = (agencyId: string | null): CardRow => {
    const held = people.filter((person) => person.agencyId === agencyId && person.from !== null);
    return {
      agency: (agencyId && names.get(agencyId)?.name) || null,
      ended: held.every(({ from, to }) => from !== null && !covers({ from, to }, today)),
      cards: held
        .flatMap(({ personId, appointmentId: hatId, office, post }) =>
          hatId && office && post ? [{ personId, hatId, office, post }] : [],
        )
        .toSorted((a, b) => order.indexOf(a.office) - order.indexOf(b.office)),
    };
  };
  const groups = [...new Set(homes.map(({ bloc }) => bloc))].map((bloc) => ({
    bloc,
    rows: homes.filter((home) => home.bloc === bloc).map(({ agencyId }) => rowOf(agencyId)),
  }));
  return [{ bloc: null, rows: [rowOf(null)] }, ...groups];
}
