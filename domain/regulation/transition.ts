import { covers, type IsoDate, type Period } from '../shared/dates';
import type { Finding } from '../shared/finding';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { RegulationSubject } from './regulation';

type Rule = Period & {
  readonly code: string;
  readonly verified: boolean;
  readonly subjects: readonly RegulationSubject[];
  readonly province: string | null;
};

/** By what a dossier is judged: the rules of the day it was received, and those that came since and might favour it. */
export type Regime<R extends Rule> = {
  readonly rules: readonly R[];
  /** In force on the day of judging, but not on the day of reception. */
  readonly since: readonly R[];
  readonly finding: Finding;
};

const ofDossiers: readonly RegulationSubject[] = ['awards', 'voting'];

/**
 * By which rules a dossier received on one day is judged on another: those in force when it was received, unless newer ones are more
 * favourable, which only a human can say. So `needsHuman` where other rules came since (`regimeUnverified` while any of either day is
 * unchecked, else `newerRegime`), or where the one regime is unchecked or unknown. Texts of other provinces than the dossier's are left
 * out. Refusal: `regulation.judgedBeforeReceived`.
 * Source: Law 06/2026/QH16, transition clause (domain 3, R10; appendix B).
 */
export function regimeFor<R extends Rule>(
  regulations: readonly R[],
  receivedOn: IsoDate,
  judgedOn: IsoDate,
  province: string | null = null,
): Decision<Regime<R>> {
  if (judgedOn < receivedOn) return refuse('regulation.judgedBeforeReceived', { receivedOn }, 'judgedOn');
  const relevant = regulations.filter(
    (rule) =>
      rule.subjects.some((subject) => ofDossiers.includes(subject)) &&
      (rule.province === null || rule.province === province),
  );
  const rules = relevant.filter((rule) => covers(rule, receivedOn));
  const since = relevant.filter((rule) => covers(rule, judgedOn) && !covers(rule, receivedOn));
  return allow({ rules, since, finding: verdictOn(rules, since, { receivedOn, judgedOn }) });
}

function verdictOn(
  rules: readonly Rule[],
  since: readonly Rule[],
  params: { receivedOn: IsoDate; judgedOn: IsoDate },
): Finding {
  if (rules.length === 0) return { verdict: 'needsHuman', code: 'regimeUnknown', params };
  const unverified = [...rules, ...since].filter(({ verified }) => !verified).map(({ code }) => code);
  if (unverified.length > 0)
    return {
      verdict: 'needsHuman',
      code: 'regimeUnverified',
      params: { ...params, codes: [...new Set(unverified)].join(', ') },
    };
  if (since.length > 0) return { verdict: 'needsHuman', code: 'newerRegime', params };
  return { verdict: 'pass', code: 'oneRegime', params };
}
