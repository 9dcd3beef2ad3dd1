import 'server-only';
import { connection } from 'next/server';
import { getStore } from '@/db/client';
import { dayOf } from '@/domain/shared/dates';
import { env } from '@/lib/env';
import { listCards, type CardGroup } from './queries';

/** The sign-in cards of the sample; null in a real installation. */
export async function loadCards(): Promise<CardGroup[] | null> {
  await connection();
  return env().kind === 'sample' ? listCards((await getStore()).read, dayOf(new Date())) : null;
}
