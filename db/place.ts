import { join } from 'node:path';
import type { Env } from '@/lib/env';

/** A database of one installation: a file, or a schema of a PostgreSQL database. */
export type Place = { readonly file: string } | { readonly url: string; readonly schema: string };

/** Where the rows of an installation lie; the sample and a real installation never share a place. */
export function placeOf({ databaseUrl, dataDir, kind }: Pick<Env, 'databaseUrl' | 'dataDir' | 'kind'>): Place {
  if (databaseUrl) return { url: databaseUrl, schema: kind === 'real' ? 'giao_uoc' : 'giao_uoc_sample' };
  return { file: join(dataDir, kind === 'real' ? 'giao-uoc.sqlite' : 'sample.sqlite') };
}
