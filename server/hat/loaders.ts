import 'server-only';
import { cache } from 'react';
import { getStore } from '@/db/client';
import type { Hat } from '@/domain/person/hat';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { findAgencyNames } from '../agency/queries';
import { readSight } from '../bloc/sight';
import type { Actor } from '../context';
import { wearing } from '../person/actor';
import { currentActor } from '../session';

export type HatShown = {
  readonly id: string;
  readonly post: string;
  readonly agency: string | null;
  readonly worn: boolean;
};

/** What the reader may put on, where there is a choice; empty for somebody with one hat or none. */
export const loadHats = cache(async (): Promise<readonly HatShown[]> => {
  const actor = await currentActor();
  if (!actor || actor.hats.length < 2) return [];
  const agencyIds = actor.hats.flatMap(({ agencyId }) => agencyId ?? []);
  const names = await findAgencyNames((await getStore()).read, [...new Set(agencyIds)], dayOf(new Date()));
  return actor.hats.map(({ id, post, agencyId }) => ({
    id,
    post,
    agency: (agencyId && names.get(agencyId)?.name) || null,
    worn: id === actor.hat?.id,
  }));
});

export type OtherHat = HatShown & { readonly opens: readonly string[] };

/** The reader's other hats, each with the beginnings of the addresses it opens: for a page that the hat worn does not open. */
export async function loadOtherHats(): Promise<OtherHat[]> {
  const actor = await currentActor();
  const others = (await loadHats()).filter(({ worn }) => !worn);
  if (!actor) return [];
  const opened = others.map(async (shown) => {
    const hat = actor.hats.find(({ id }) => id === shown.id);
    return { ...shown, opens: hat ? await addressesUnder(actor, hat) : [] };
  });
  return Promise.all(opened);
}

async function addressesUnder(actor: Actor, hat: Hat): Promise<string[]> {
  const { blocs } = await readSight((await getStore()).read, wearing(actor, hat), new Date());
  return [
    ...blocs.flatMap(({ bloc: { slug: bloc }, years }) =>
      years.flatMap(({ year }) => [paths.year({ bloc, year }), paths.hall({ bloc, year })]),
    ),
    ...(hat.office === 'admin' ? [paths.adminPeople, paths.adminAudit] : []),
    ...(hat.office === 'head' ? [paths.mandates] : []),
  ];
}
