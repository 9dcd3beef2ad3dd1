import 'server-only';
import { cache } from 'react';
import { notFound, redirect, forbidden } from 'next/navigation';
import { getStore } from '@/db/client';
import { mayRead } from '@/domain/rights/may';
import type { Actor } from '../context';
import { currentActor } from '../session';
import { findBlocYear, listBlocs, type BlocYearScope } from './queries';
import { visibleBlocs } from './visible';

/** The person signed in; else the sign-in page. */
export const loadActor = cache(async (): Promise<Actor> => {
  const actor = await currentActor();
  if (!actor) redirect('/sign-in');
  return actor;
});

/** The bloc year of a page with the person who reads it: 404 for what does not exist, refused to strangers. */
export const loadBlocYear = cache(async (slug: string, year: string): Promise<{ scope: BlocYearScope; actor: Actor }> => {
  const actor = await loadActor();
  const { read } = await getStore();
  const scope = /^\d{4}$/.test(year) ? await findBlocYear(read, slug, Number(year), new Date()) : null;
  if (!scope) notFound();
  if (!mayRead(actor, scope).ok) forbidden();
  return { scope, actor };
});

/** The blocs the reader may open, each with its years (latest first) and whether the reader belongs to it. */
export const loadBlocs = cache(async () => {
  const actor = await loadActor();
  const rows = await listBlocs((await getStore()).read);
  return visibleBlocs(actor, rows, new Date());
});
