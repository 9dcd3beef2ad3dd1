import 'server-only';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { lawNouns, type LawNoun } from '@/domain/regulation/input';
import { regulationFaces } from '@/domain/regulation/regulation';
import { regimeFor } from '@/domain/regulation/transition';
import { mayInstallation } from '@/domain/rights/may';
import { ruleOn } from '@/domain/rule/rule';
import { covers, dayOf, parseDay } from '@/domain/shared/dates';
import { formsInForce, listForms, listGrounds, proposableForms } from '../award/queries';
import { loadActor } from '../bloc/loaders';
import { loadActorFor } from '../person/loaders';
import { listRules, rulesInForce, rulesOf } from '../rule/queries';
import { listRegulations, listResting, listVersions, type Regulation } from './queries';

/**
 * What is in force on the day asked for, or today; a day that cannot be read is answered with today and named. `regime` is by which
 * rules a dossier received on that day is judged today, or on the same day where it is still to come.
 */
export async function loadRegulations(asked: string | undefined, shown: string | undefined) {
  const actor = await loadActor();
  const { read } = await getStore();
  const typed = asked?.trim().slice(0, 40) ?? '';
  const day = typed === '' ? null : parseDay(typed);
  const today = dayOf(new Date());
  const on = day ?? today;
  const judgedOn = on > today ? on : today;
  const all = await listRegulations(read);
  const regime = regimeFor(all, on, judgedOn);
  const [forms, proposable, salary] = [
    await formsInForce(read, on),
    await proposableForms(read, on),
    await rulesOf(read, ['money.baseSalary'], on),
  ];
  return {
    on,
    unreadable: typed !== '' && day === null ? typed : null,
    face: regulationFaces.find((face) => face === shown) ?? 'regulations',
    regulations: all.filter((regulation) => covers(regulation, on)),
    judgedOn,
    regime: regime.ok ? regime.value : null,
    forms: forms.map((form) => ({ ...form, grounds: proposable.find(({ id }) => id === form.id)?.grounds ?? [] })),
    salary: ruleOn(salary, 'money.baseSalary', on),
    rules: await rulesInForce(read, on),
    turningDays: turningDays(all),
    mayKeep: mayInstallation(actor, 'regulation.recorded', today).ok,
  };
}
export type RegulationsShown = Awaited<ReturnType<typeof loadRegulations>>;

/** The days on which what awards rest on changed in the whole country, latest first. */
function turningDays(all: readonly Regulation[]): string[] {
  const those = all.filter(({ subjects, province }) => subjects.includes('awards') && province === null);
  return [...new Set(those.map(({ from }) => from))].toSorted((a, b) => (a < b ? 1 : -1));
}

/** One regulation through its versions, what followed it, and everything that rests on it. */
export async function loadRegulation(code: string) {
  const actor = await loadActor();
  const { read } = await getStore();
  const versions = await listVersions(read, code);
  const latest = versions.at(-1);
  if (!latest) notFound();
  const today = dayOf(new Date());
  const all = await listRegulations(read);
  const naming = (how: 'replaces' | 'amends') => [
    ...new Map(all.filter((one) => one[how].includes(code)).map((one) => [one.code, one.instruments])),
  ];
  return {
    code,
    versions,
    shown: versions.find((version) => covers(version, today)) ?? latest,
    today,
    names: Object.fromEntries(all.map((one) => [one.code, one.instruments])),
    replacedBy: naming('replaces'),
    amendedBy: naming('amends'),
    ...(await listResting(read, code)),
    mayKeep: mayInstallation(actor, 'regulation.recorded', today).ok,
  };
}
export type RegulationShown = Awaited<ReturnType<typeof loadRegulation>>;

/** Every version of one kind, for those who keep the rules, and how many of each kind nobody has checked. */
export async function loadLaw(shown: string | undefined) {
  await loadActorFor('regulation.recorded');
  const { read } = await getStore();
  const noun = nounOf(shown) ?? 'regulation';
  const all = {
    regulation: await listRegulations(read),
    form: await listForms(read),
    ground: await listGrounds(read),
    rule: await listRules(read),
  };
  return { noun, today: dayOf(new Date()), ...all };
}
export type LawShown = Awaited<ReturnType<typeof loadLaw>>;

/** One version with what the forms about it need; `id` null is a new one, empty or filled in from the version it follows. */
export async function loadVersion(asked: string, id: string | null) {
  const noun = nounOf(asked);
  if (!noun) notFound();
  const law = await loadLaw(noun);
  const version = id === null ? null : versionOf(law, noun, id);
  if (id !== null && !version) notFound();
  return {
    noun,
    version,
    today: law.today,
    codes: [...new Map(law.regulation.map(({ code, instruments }) => [code, `${code} – ${instruments}`]))].map(
      ([value, text]) => ({ value, text }),
    ),
    formCodes: [...new Map(law.form.map(({ code, name }) => [code, name]))].map(([value, text]) => ({ value, text })),
  };
}
export type VersionShown = Awaited<ReturnType<typeof loadVersion>>;

/** A version of one of the four kinds, told apart by `of`. */
function versionOf(law: LawShown, noun: LawNoun, id: string) {
  switch (noun) {
    case 'regulation':
      return tagged('regulation', law.regulation, id);
    case 'form':
      return tagged('form', law.form, id);
    case 'ground':
      return tagged('ground', law.ground, id);
    case 'rule':
      return tagged('rule', law.rule, id);
  }
}

function tagged<N extends LawNoun, R extends { id: string }>(of: N, rows: readonly R[], id: string) {
  const row = rows.find((each) => each.id === id);
  return row ? { of, row } : null;
}

function nounOf(text: string | undefined): LawNoun | null {
  return lawNouns.find((noun) => noun === text) ?? null;
}
