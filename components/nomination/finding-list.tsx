import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Finding as FindingItem, Findings, type FindingVerdict } from '@/components/ui/finding';
import { findingName, type DecidedFinding } from '@/domain/eligibility/decided';
import { formatDay } from '@/lib/format';
import { shownParams } from '@/lib/params';

const looks = { pass: 'met', fail: 'unmet', needsHuman: 'open' } as const satisfies Record<
  DecidedFinding['verdict'],
  FindingVerdict
>;

type FindingListProps<F extends DecidedFinding> = {
  findings: readonly F[];
  /** What the reader may do about one of them. */
  act?: (finding: F) => ReactNode;
};

/** What the rules found: the condition, the fact it was judged by, the clause it follows from, and who decided where somebody did. */
export async function FindingList<F extends DecidedFinding>({ findings, act }: FindingListProps<F>) {
  const [t, facts] = [await getTranslations('findings'), await getTranslations('findingFacts')];
  const decided = await getTranslations('eligibility.decided');
  return (
    <Findings>
      {findings.map((finding) => {
        const { verdict, code, params, citation, decision } = finding;
        return (
          <FindingItem
            key={findingName(finding)}
            verdict={looks[verdict]}
            condition={t(code as Parameters<typeof t>[0])}
            // A rule is quoted with its full stop, but its clause follows in the same line.
            fact={facts(code as Parameters<typeof facts>[0], shownParams(params) as never).replace(/\.$/, '')}
            clause={citation}
          >
            {decision ? (
              <p className="mt-1 text-sm">
                {decided(decision.verdict, {
                  post: decision.postAtTime,
                  day: formatDay(decision.decidedOn),
                  paper: decision.paper,
                })}
                <span className="block whitespace-pre-line">{decision.reason}</span>
              </p>
            ) : null}
            {act?.(finding)}
          </FindingItem>
        );
      })}
    </Findings>
  );
}
