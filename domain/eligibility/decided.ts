import type { Finding } from '../shared/finding';

export const decidedVerdicts = ['pass', 'fail'] as const;

/** A person's word on what the rules left to a human. */
export type FindingDecision = {
  readonly id: string;
  /** As `findingName` calls it. */
  readonly findingCode: string;
  /** The finding it was said about, by the hash of its facts and rule. */
  readonly findingSha256: string;
  readonly verdict: (typeof decidedVerdicts)[number];
  readonly reason: string;
  readonly paper: string;
  readonly decidedBy: string;
  readonly postAtTime: string;
  readonly decidedOn: string;
};

/** A finding with the word of the person who decided it, where somebody did. */
export type DecidedFinding = Finding & { readonly decision?: FindingDecision };

/** What a finding is called among those of one agency and form: several rules may be unchecked at once. */
export function findingName({ code, params }: Finding): string {
  return params?.['rule'] === undefined ? code : `${code} ${params['rule']}`;
}

/** The parts of a finding a decision holds for: with other facts, or by another version of the rule, it has to be said anew. */
export function decidedAbout({ code, params, citation, rule }: Finding): Readonly<Record<string, unknown>> {
  return { code, params: params ?? {}, citation: citation ?? '', rule: rule ?? null };
}

/**
 * The findings with what people decided: a `needsHuman` that was decided bears the verdict of the decision and names it. What passes or fails by
 * rule is never overruled. `hashOf` hashes what `decidedAbout` answers. Source: issue 6 (a person decides under their name, with reason and paper).
 */
export function withDecisions(
  findings: readonly Finding[],
  decisions: readonly FindingDecision[],
  hashOf: (finding: Finding) => string,
): DecidedFinding[] {
  if (decisions.length === 0) return [...findings];
  return findings.map((finding) => {
    if (finding.verdict !== 'needsHuman') return finding;
    const name = findingName(finding);
    const said = decisions.filter(({ findingCode }) => findingCode === name);
    const decision = said.length > 0 ? said.find(({ findingSha256 }) => findingSha256 === hashOf(finding)) : undefined;
    return decision ? { ...finding, verdict: decision.verdict, decision } : finding;
  });
}

/** The findings for a reader who may not see what people decided: what was decided is left to a human again. Source: visibility, `decisions`. */
export function withoutDecisions(findings: readonly DecidedFinding[]): DecidedFinding[] {
  return findings.map(({ decision, ...finding }) => (decision ? { ...finding, verdict: 'needsHuman' } : finding));
}
