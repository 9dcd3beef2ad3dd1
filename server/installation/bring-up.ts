import { asc, eq, isNull } from 'drizzle-orm';
import { awardForms as catalogueForms } from '@/db/catalogue/award-forms';
import { awardGrounds as catalogueGrounds } from '@/db/catalogue/award-grounds';
import { rules as catalogueRules } from '@/db/catalogue/rules';
import type { Reader, Store } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { blocMemberships, blocs, blocYears, memberships } from '@/db/schema/bloc';
import { appointments, people } from '@/db/schema/person';
import { ruleValues } from '@/db/schema/regulation';
import { fromCompositions } from '@/domain/bloc/from-compositions';
import type { IsoDate } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { searchKey } from '@/lib/search-key';
import { exclusiveKind } from '../bloc/membership';
import { systemActor, type Context } from '../context';
import { perform } from '../perform';

/**
 * Completes rows written by an earlier version of the program: what search reads, from when to when each agency belonged to its bloc, as
 * the composed years tell it, and grounds of award nobody knew then, with the earlier names of their forms. What the administrator keeps
 * is not touched. Does nothing, and records nothing, where all is there.
 */
export async function bringUp(store: Store, now: Date): Promise<void> {
  const missing = await readMissing(store.read);
  if (Object.values(missing).every((rows) => rows.length === 0)) return;
  await perform(completeRows, systemActor, null, { store, now });
}

async function completeRows({ tx, now, record }: Context): Promise<void> {
  const { unkeyed, unnamed, unseated, blocs: without, forms, grounds, rekeyed, rules } = await readMissing(tx);
  for (const { id, name, shortName, code } of unkeyed)
    await tx
      .update(agencyVersions)
      .set({ searchKey: searchKey(name, shortName, code) })
      .where(eq(agencyVersions.id, id));
  for (const { id, name, email } of unnamed)
    await tx
      .update(people)
      .set({ searchKey: searchKey(name, email) })
      .where(eq(people.id, id));
  for (const { id, post } of unseated)
    await tx
      .update(appointments)
      .set({ searchKey: searchKey(post) })
      .where(eq(appointments.id, id));
  const lastDays = without.length > 0 ? await lastDaysOf(tx) : undefined;
  for (const bloc of without) {
    const terms = fromCompositions(await yearsOf(tx, bloc.id), lastDays);
    if (terms.length > 0)
      await tx
        .insert(blocMemberships)
        .values(terms.map((term) => ({ id: newId(), blocId: bloc.id, kind: exclusiveKind(bloc), ...term })));
  }
  if (forms.length > 0) await tx.insert(awardForms).values(forms.map((form) => ({ id: newId(), ...form })));
  if (grounds.length > 0)
    await tx.insert(awardGrounds).values(grounds.map((ground) => ({ id: newId(), recordedAt: now, ...ground })));
  for (const { id, key } of rekeyed) await tx.update(ruleValues).set({ key }).where(eq(ruleValues.id, id));
  if (rules.length > 0)
    await tx.insert(ruleValues).values(rules.map((rule) => ({ id: newId(), recordedAt: now, ...rule })));
  await record({
    action: 'installation.broughtUp',
    subjectId: 'this',
    scope: null,
    details: {
      names: unkeyed.length,
      people: unnamed.length,
      posts: unseated.length,
      blocs: without.length,
      forms: forms.length,
      grounds: grounds.length,
      rules: rekeyed.length + rules.length,
    },
  });
}

async function readMissing(reader: Reader) {
  const noTerm = reader
    .selectDistinct({ bloc: blocs })
    .from(blocs)
    .innerJoin(memberships, eq(memberships.blocId, blocs.id))
    .leftJoin(blocMemberships, eq(blocMemberships.blocId, blocs.id))
    .where(isNull(blocMemberships.id));
  return {
    unkeyed: await reader
      .select({
        id: agencyVersions.id,
        name: agencyVersions.name,
        shortName: agencyVersions.shortName,
        code: agencies.code,
      })
      .from(agencyVersions)
      .innerJoin(agencies, eq(agencies.id, agencyVersions.agencyId))
      .where(eq(agencyVersions.searchKey, '')),
    unnamed: await reader.select().from(people).where(eq(people.searchKey, '')),
    unseated: await reader.select().from(appointments).where(eq(appointments.searchKey, '')),
    blocs: (await noTerm).map(({ bloc }) => bloc),
    ...(await missingAwards(reader)),
    ...(await missingRules(reader)),
  };
}

/** Of a laid catalogue: grounds no version of which is on record, and versions of forms from before the first on record. */
async function missingAwards(reader: Reader) {
  const forms = await reader.select({ code: awardForms.code, from: awardForms.from }).from(awardForms);
  const grounds = await reader
    .selectDistinct({ formCode: awardGrounds.formCode, code: awardGrounds.code })
    .from(awardGrounds);
  const isEarlier = (code: string, to: IsoDate | null) => {
    const known = forms.filter((form) => form.code === code);
    return known.length > 0 && to !== null && known.every(({ from }) => to < from);
  };
  return {
    forms: catalogueForms.filter(({ code, to }) => isEarlier(code, to)),
    grounds:
      grounds.length === 0
        ? []
        : catalogueGrounds.filter(
            (ground) => !grounds.some(({ formCode, code }) => formCode === ground.formCode && code === ground.code),
          ),
  };
}

/**
 * Of laid rules: those the program asks for by a key it did not have when they were laid, and those no version of which is on record. A row is
 * known by its number, where it holds and its first day.
 */
async function missingRules(reader: Reader) {
  const rows = await reader.select().from(ruleValues);
  const placed = catalogueRules.map((rule, position) => ({ ...rule, position }));
  const rekeyed = rows.flatMap(({ id, code, key, scope, scopeOf, from }) => {
    const [known, ...others] = placed.filter(
      (rule) => rule.code === code && rule.scope === scope && rule.scopeOf === scopeOf && rule.from === from,
    );
    return known && others.length === 0 && known.key !== key ? [{ id, key: known.key }] : [];
  });
  const keys = new Set([...rows.map(({ key }) => key), ...rekeyed.map(({ key }) => key)]);
  return { rekeyed, rules: rows.length === 0 ? [] : placed.filter(({ key }) => !keys.has(key)) };
}

async function lastDaysOf(reader: Reader): Promise<Map<string, IsoDate | null>> {
  const versions = await reader
    .select({ agencyId: agencyVersions.agencyId, to: agencyVersions.to })
    .from(agencyVersions)
    .orderBy(asc(agencyVersions.from));
  return new Map(versions.map(({ agencyId, to }) => [agencyId, to]));
}

async function yearsOf(reader: Reader, blocId: string) {
  return reader
    .select({ year: blocYears.year, agencyId: memberships.agencyId })
    .from(memberships)
    .innerJoin(blocYears, eq(blocYears.id, memberships.blocYearId))
    .where(eq(memberships.blocId, blocId));
}
