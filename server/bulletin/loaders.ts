import 'server-only';
import { cache } from 'react';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { tell } from '@/domain/bulletin/tell';
import { mayRead } from '@/domain/rights/may';
import { findBlocYear } from '../bloc/queries';
import { paperHead } from '../conference/paper-head';
import { findConference } from '../conference/queries';
import { currentActor } from '../session';
import { findBulletin, listBulletins, readBulletinFacts } from './queries';

/**
 * The bulletin of a conference, for anybody once it is published; before that only for readers of the bloc year, and a page that does
 * not exist for everybody else. A published one asks for no session.
 */
export const loadBulletin = cache(async (slug: string, year: string) => {
  const { read } = await getStore();
  const now = new Date();
  const scope = /^\d{4}$/.test(year) ? await findBlocYear(read, slug, Number(year), now) : null;
  const conference = scope && (await findConference(read, scope));
  if (!scope || !conference) notFound();
  const bulletin = await findBulletin(read, scope);
  if (!bulletin) {
    const reader = await currentActor();
    if (!reader || !mayRead(reader, scope).ok) notFound();
  }
  return {
    bloc: scope.bloc,
    year: scope.year,
    publishedOn: bulletin?.publishedOn ?? null,
    head: paperHead(scope.bloc, conference.heldOn),
    statements: tell(await readBulletinFacts(read, scope, conference, now)),
  };
});

export type BulletinPage = Awaited<ReturnType<typeof loadBulletin>>;

/** Every published bulletin, for the front page; asks for no session. */
export async function loadBulletins() {
  return listBulletins((await getStore()).read);
}
