import 'server-only';
import { getStore, type Reader } from '@/db/client';
import { textStanding } from '@/domain/award/text-standing';
import { mostOf } from '@/domain/charter/quota';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import { ruleOn } from '@/domain/rule/rule';
import { parseDay, type IsoDate } from '@/domain/shared/dates';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { listNominations } from '../nomination/queries';
import { listRegulations } from '../regulation/queries';
import { rulesOf } from '../rule/queries';
import { formsInForce, proposableForms } from './queries';

const live: readonly NominationStatus[] = liveStatuses;

/**
 * The catalogue of a bloc year as it stands on a day, the official one unless another is asked for: titles and forms with their grounds,
 * how the texts they rest on stand, the money by the base salary of that day, and what the charter leaves of each for this year.
 */
export async function loadAwardCatalogue(bloc: string, year: string, asked: string | undefined) {
  const { scope } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const typed = asked?.trim().slice(0, 40) ?? '';
  const day = typed === '' ? scope.on : parseDay(typed);
  const on = day ?? scope.on;
  const asker = { province: scope.bloc.province, blocKind: scope.bloc.kind };
  return {
    scope,
    on,
    unreadable: day === null ? typed : null,
    forms: await readForms(read, on),
    salary: ruleOn(await rulesOf(read, ['money.baseSalary'], on), 'money.baseSalary', on, asker),
    quotas: await readQuotas(read, scope),
  };
}
export type AwardCatalogueShown = Awaited<ReturnType<typeof loadAwardCatalogue>>;

/** What stands beside the form of a new nomination: of each form that may be proposed its condition, what is left, how its text stands. */
export async function loadChoiceConditions(bloc: string, year: string) {
  const { scope } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const quotas = await readQuotas(read, scope);
  return {
    on: scope.on,
    forms: (await readForms(read, scope.on))
      .filter(({ grounds }) => grounds.length > 0)
      .map((form) => ({ ...form, quota: quotas.get(form.code) ?? null })),
  };
}
export type ChoiceConditions = Awaited<ReturnType<typeof loadChoiceConditions>>;

async function readForms(read: Reader, on: IsoDate) {
  const texts = await listRegulations(read);
  const proposable = await proposableForms(read, on);
  return (await formsInForce(read, on)).map((form) => ({
    ...form,
    text: textStanding(form, texts, on),
    grounds: (proposable.find(({ id }) => id === form.id)?.grounds ?? []).map((ground) => ({
      ...ground,
      text: textStanding(ground, texts, on),
    })),
  }));
}

/** What the charter lets through of each form it limits, by code: at the most, proposed so far. */
async function readQuotas(read: Reader, scope: BlocYearScope) {
  const charter = await findCharter(read, scope);
  const proposed = (await listNominations(read, scope)).filter(({ status }) => live.includes(status));
  return new Map(
    Object.entries(charter?.quotas ?? {}).map(([code, quota]) => [
      code,
      { most: mostOf(quota, scope.members.length), count: proposed.filter((one) => one.formCode === code).length },
    ]),
  );
}
