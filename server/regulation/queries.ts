import { asc, eq, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { regulationInstruments, regulations, ruleValues } from '@/db/schema/regulation';
import type { RegulationSubject } from '@/domain/regulation/regulation';
import type { IsoDate } from '@/domain/shared/dates';
import { inForce } from './in-force';

export type Instrument = typeof regulationInstruments.$inferSelect;
export type Regulation = typeof regulations.$inferSelect & { readonly papers: readonly Instrument[] };

/** The regulations in force on a day with their papers, in the order of the catalogue. */
export async function regulationsInForce(reader: Reader, on: IsoDate): Promise<Regulation[]> {
  const rows = await reader
    .select()
    .from(regulations)
    .where(inForce(regulations, on))
    .orderBy(asc(regulations.position));
  return withPapers(reader, rows);
}

/** Those a paper on a subject cites: in force on its day, of the whole country or of the province. */
export async function regulationsFor(
  reader: Reader,
  on: IsoDate,
  subject: RegulationSubject,
  province: string,
): Promise<Regulation[]> {
  return (await regulationsInForce(reader, on)).filter(
    (regulation) =>
      regulation.subjects.includes(subject) && (regulation.province === null || regulation.province === province),
  );
}

/** Every version of every regulation, in the order of the catalogue, earliest first. */
export async function listRegulations(reader: Reader): Promise<Regulation[]> {
  const rows = await reader.select().from(regulations).orderBy(asc(regulations.position), asc(regulations.from));
  return withPapers(reader, rows);
}

/** The versions of one regulation, earliest first; none for a code nobody recorded. */
export async function listVersions(reader: Reader, code: string): Promise<Regulation[]> {
  const rows = await reader.select().from(regulations).where(eq(regulations.code, code)).orderBy(asc(regulations.from));
  return withPapers(reader, rows);
}

/** What names a regulation as what it rests on, every version: forms, grounds and rules. */
export async function listResting(reader: Reader, code: string) {
  return {
    forms: await reader
      .select()
      .from(awardForms)
      .where(eq(awardForms.regulation, code))
      .orderBy(asc(awardForms.position), asc(awardForms.from)),
    grounds: await reader
      .select()
      .from(awardGrounds)
      .where(eq(awardGrounds.regulation, code))
      .orderBy(asc(awardGrounds.formCode), asc(awardGrounds.from)),
    rules: await reader
      .select()
      .from(ruleValues)
      .where(eq(ruleValues.regulation, code))
      .orderBy(asc(ruleValues.position), asc(ruleValues.from)),
  };
}

async function withPapers(reader: Reader, rows: readonly (typeof regulations.$inferSelect)[]): Promise<Regulation[]> {
  if (rows.length === 0) return [];
  const papers = await reader
    .select()
    .from(regulationInstruments)
    .where(
      inArray(
        regulationInstruments.regulationId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(regulationInstruments.position));
  const of = Map.groupBy(papers, ({ regulationId }) => regulationId);
  return rows.map((row) => ({ ...row, papers: of.get(row.id) ?? [] }));
}
