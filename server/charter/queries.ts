import { desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { charterDrafts, charters } from '@/db/schema/charter';
import { rulesOf, type CharterRules } from '@/domain/charter/rules';
import { canonicalJson, sha256 } from '../audit/hash';
import type { BlocYearScope } from '../bloc/queries';

export type Charter = typeof charters.$inferSelect;
export type CharterDraft = typeof charterDrafts.$inferSelect;

/** The rules the bloc adopted for this year, or null while there are none: a draft governs nothing. */
export async function findCharter(reader: Reader, scope: BlocYearScope): Promise<Charter | null> {
  const [row] = await reader.select().from(charters).where(eq(charters.blocYearId, scope.id));
  return row ?? null;
}

/** How a charter is cited. */
export function citationOf({ number }: Pick<Charter, 'number'>): string {
  return number ? `Quy chế khối số ${number}` : 'Quy chế khối';
}

/** The rules of this year. Throws when none were adopted. */
export async function getCharter(reader: Reader, scope: BlocYearScope): Promise<Charter> {
  const charter = await findCharter(reader, scope);
  if (!charter) throw new Error(`Bloc year ${scope.id} has no charter`);
  return charter;
}

/** The rules of this year while they are written, or null while nobody has begun, and once they were adopted. */
export async function findCharterDraft(reader: Reader, scope: BlocYearScope): Promise<CharterDraft | null> {
  const [row] = await reader.select().from(charterDrafts).where(eq(charterDrafts.blocYearId, scope.id));
  return row ?? null;
}

/** An adopted charter with the year it is for. */
export type CharterOfYear = { readonly year: number; readonly charter: Charter };

/** The adopted charters of a bloc, the latest year first: one query however many years. */
export async function listCharters(reader: Reader, blocId: string): Promise<CharterOfYear[]> {
  return reader
    .select({ year: blocYears.year, charter: charters })
    .from(charters)
    .innerJoin(blocYears, eq(blocYears.id, charters.blocYearId))
    .where(eq(charters.blocId, blocId))
    .orderBy(desc(blocYears.year));
}

/** SHA-256 of the rules of a charter; what an adopter has read and a second head approves. */
export function charterHash(rules: CharterRules): string {
  return sha256(canonicalJson(rulesOf(rules)));
}
