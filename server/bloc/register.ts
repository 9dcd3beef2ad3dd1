import { and, eq, isNull, like, or } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs } from '@/db/schema/bloc';
import { fold } from '@/lib/fold';

/** Whether a bloc that exists, other than this one, is called the same; rehearsals do not count. */
export async function isNameTaken(reader: Reader, name: string, exceptBlocId?: string): Promise<boolean> {
  const same = await reader
    .select({ id: blocs.id })
    .from(blocs)
    .where(
      and(
        eq(blocs.nameFold, fold(name)),
        isNull(blocs.rehearsalOn),
        isNull(blocs.replacedAt),
        isNull(blocs.dissolvedOn),
      ),
    );
  return same.some(({ id }) => id !== exceptBlocId);
}

/** Address words that are no bloc's. */
const reserved = new Set(['compare']);

/** An address no bloc has: the words themselves, or with the first number from 2 that is free. */
export async function freeSlug(reader: Reader, words: string): Promise<string> {
  const rows = await reader
    .select({ slug: blocs.slug })
    .from(blocs)
    .where(or(eq(blocs.slug, words), like(blocs.slug, `${words}-%`)));
  const taken = new Set([...rows.map(({ slug }) => slug), ...reserved]);
  if (!taken.has(words)) return words;
  for (let number = 2; ; number += 1) if (!taken.has(`${words}-${number}`)) return `${words}-${number}`;
}
