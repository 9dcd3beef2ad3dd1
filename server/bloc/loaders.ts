import 'server-only';
import { cache } from 'react';
import { notFound, redirect, forbidden } from 'next/navigation';
import { getStore } from '@/db/client';
import { mayRead } from '@/domain/rights/may';
import type { Actor } from '../context';
import { findPlace, scopesAt, type Place } from '../remembered/bloc-years';
import { currentActor } from '../session';
import type { BlocYearScope } from './queries';
import { readSight } from './sight';

/** The person signed in; else the sign-in page. */
export const loadActor = cache(async (): Promise<Actor> => {
  const actor = await currentActor();
  if (!actor) redirect('/sign-in');
  return actor;
});

type BlocYear = { scope: BlocYearScope; place: Place; actor: Actor };

/** The bloc year of a page with the person who reads it: 404 for what does not exist, refused to strangers. */
export const loadBlocYear = cache(async (slug: string, year: string): Promise<BlocYear> => {
  const actor = await loadActor();
  const { read } = await getStore();
  const place = /^[a-z\d-]{1,100} \d{4}$/.test(`${slug} ${year}`) ? await findPlace(read, slug, Number(year)) : null;
  const [scope] = place ? await scopesAt(read, [place], new Date()) : [];
  if (!place || !scope) notFound();
  if (!mayRead(actor, scope).ok) forbidden();
  return { scope, place, actor };
});

/** The blocs the reader may open, with the facts of all their years and where these lie. */
export const loadSight = cache(async () => {
  const actor = await loadActor();
  return { actor, ...(await readSight((await getStore()).read, actor, new Date())) };
});

/** The blocs the reader may open, each with its years (latest first) and whether the reader belongs to it. */
export async function loadBlocs() {
  return (await loadSight()).blocs;
}
