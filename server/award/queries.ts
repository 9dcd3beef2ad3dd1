import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { groundCodes, type AwardSubject } from '@/domain/award/catalogue';
import { countsOn } from '@/domain/history/facts';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';
import { listDecidedAwards, listPastAwards } from '../history/queries';
import { inForce } from '../regulation/in-force';

export type AwardForm = typeof awardForms.$inferSelect;
export type AwardGround = typeof awardGrounds.$inferSelect;
const asTheLawCounts = (a: AwardGround, b: AwardGround) => groundCodes.indexOf(a.code) - groundCodes.indexOf(b.code);

/** The titles and forms of commendation in force on a day, each under its name of that day; all, or those that honour whom. */
export async function formsInForce(reader: Reader, on: IsoDate, subject?: AwardSubject): Promise<AwardForm[]> {
  return reader
    .select()
    .from(awardForms)
    .where(and(inForce(awardForms, on), subject ? eq(awardForms.subject, subject) : undefined))
    .orderBy(asc(awardForms.position));
}

/** Every version of every title and form, in the order of the catalogue, earliest first. */
export async function listForms(reader: Reader): Promise<AwardForm[]> {
  return reader.select().from(awardForms).orderBy(asc(awardForms.position), asc(awardForms.code), asc(awardForms.from));
}

/** Every version of every ground, by form, earliest first. */
export async function listGrounds(reader: Reader): Promise<AwardGround[]> {
  const rows = await reader.select().from(awardGrounds).orderBy(asc(awardGrounds.formCode), asc(awardGrounds.from));
  return rows.toSorted((a, b) => (a.formCode === b.formCode ? asTheLawCounts(a, b) : 0));
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

/** What a bloc may propose on a day: the forms that have a ground in force, with their grounds; all, or those that honour whom. */
export async function proposableForms(reader: Reader, on: IsoDate, subject?: AwardSubject): Promise<ProposableForm[]> {
  const rows = await reader
    .select({ form: awardForms, ground: awardGrounds })
    .from(awardForms)
    .innerJoin(awardGrounds, eq(awardGrounds.formCode, awardForms.code))
    .where(
      and(inForce(awardForms, on), inForce(awardGrounds, on), subject ? eq(awardForms.subject, subject) : undefined),
    )
    .orderBy(asc(awardForms.position));
  const forms = new Map<string, AwardForm & { grounds: AwardGround[] }>();
  for (const { form, ground } of rows) {
    const known = forms.get(form.id) ?? { ...form, grounds: [] };
    known.grounds.push(ground);
    forms.set(form.id, known);
  }
  return [...forms.values()].map((form) => ({ ...form, grounds: form.grounds.toSorted(asTheLawCounts) }));
}

/** What a nominee (an agency, a unit inside it, a person) holds up to a day, latest first; what was revoked is marked so. */
export async function listAwardsOf(
  reader: Reader,
  scope: BlocYearScope,
  { agencyId, subjectKey }: { readonly agencyId: string; readonly subjectKey: string },
  upTo: IsoDate,
) {
  return (await listAwardsOfAll(reader, scope, [agencyId], upTo)).filter((one) => one.subjectKey === subjectKey);
}

/** What nominees of some agencies hold up to a day, decided here or on record from a paper, latest first. */
export async function listAwardsOfAll(
  reader: Reader,
  scope: BlocYearScope,
  agencyIds: readonly string[],
  upTo: IsoDate,
) {
  const all = [
    ...(await listDecidedAwards(reader, agencyIds, scope.blocId)),
    ...(await listPastAwards(reader, agencyIds)),
  ];
  return all
    .filter(({ decidedOn }) => decidedOn <= upTo)
    .map((award) => ({
      agencyId: award.agencyId,
      subjectKey: award.subjectKey,
      name: award.formName,
      year: award.year,
      decidedOn: award.decidedOn,
      number: award.decisionNumber,
      isRevoked: !countsOn(award, upTo),
    }))
    .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn));
}
