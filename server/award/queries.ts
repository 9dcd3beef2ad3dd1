import { and, asc, desc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms, awardGrounds, regulations } from '@/db/schema/award';
import { awards, decisions } from '@/db/schema/submission';
import { groundCodes } from '@/domain/award/catalogue';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';

export type AwardForm = typeof awardForms.$inferSelect;
export type AwardGround = typeof awardGrounds.$inferSelect;
export type Regulation = typeof regulations.$inferSelect;

type DatedTable = typeof awardForms | typeof awardGrounds | typeof regulations;

const asTheLawCounts = (a: AwardGround, b: AwardGround) => groundCodes.indexOf(a.code) - groundCodes.indexOf(b.code);

const inForce = ({ from, to }: Pick<DatedTable, 'from' | 'to'>, on: IsoDate) =>
  and(lte(from, on), or(isNull(to), gte(to, on)));

/** The titles and forms of commendation in force on a day, each under its name of that day. */
export async function formsInForce(reader: Reader, on: IsoDate): Promise<AwardForm[]> {
  return reader.select().from(awardForms).where(inForce(awardForms, on)).orderBy(asc(awardForms.position));
}

/** The grounds on which a form may be proposed on a day; none for a form the bloc does not propose. */
export async function groundsInForce(reader: Reader, formCode: string, on: IsoDate): Promise<AwardGround[]> {
  const rows = await reader
    .select()
    .from(awardGrounds)
    .where(and(eq(awardGrounds.formCode, formCode), inForce(awardGrounds, on)));
  return rows.toSorted(asTheLawCounts);
}

export type ProposableForm = AwardForm & { readonly grounds: readonly AwardGround[] };

/** What a bloc may propose on a day: the forms that have a ground in force, with their grounds. */
export async function proposableForms(reader: Reader, on: IsoDate): Promise<ProposableForm[]> {
  const rows = await reader
    .select({ form: awardForms, ground: awardGrounds })
    .from(awardForms)
    .innerJoin(awardGrounds, eq(awardGrounds.formCode, awardForms.code))
    .where(and(inForce(awardForms, on), inForce(awardGrounds, on)))
    .orderBy(asc(awardForms.position));
  const forms = new Map<string, AwardForm & { grounds: AwardGround[] }>();
  for (const { form, ground } of rows) {
    const known = forms.get(form.id) ?? { ...form, grounds: [] };
    known.grounds.push(ground);
    forms.set(form.id, known);
  }
  return [...forms.values()].map((form) => ({ ...form, grounds: form.grounds.toSorted(asTheLawCounts) }));
}

/** The rules in force on a day, in the order they were recorded. */
export async function regulationsInForce(reader: Reader, on: IsoDate): Promise<Regulation[]> {
  return reader.select().from(regulations).where(inForce(regulations, on)).orderBy(asc(regulations.position));
}

/** The days on which the rules changed, latest first. */
export async function listTurningDays(reader: Reader): Promise<IsoDate[]> {
  const rows = await reader.selectDistinct({ from: regulations.from }).from(regulations);
  return rows.map(({ from }) => from).toSorted((a, b) => (a < b ? 1 : -1));
}

/** What an agency was awarded through this bloc up to a day, latest first. */
export async function listAwardsOf(reader: Reader, scope: BlocYearScope, agencyId: string, upTo: IsoDate) {
  return reader
    .select({ name: awardForms.name, decidedOn: awards.decidedOn, number: decisions.number })
    .from(awards)
    .innerJoin(awardForms, eq(awardForms.id, awards.formId))
    .innerJoin(decisions, eq(decisions.id, awards.decisionId))
    .where(and(eq(awards.blocId, scope.blocId), eq(awards.agencyId, agencyId), lte(awards.decidedOn, upTo)))
    .orderBy(desc(awards.decidedOn));
}
