import { getTranslations } from 'next-intl/server';
import { Finding as FindingItem, Findings, type FindingVerdict } from '@/components/ui/finding';
import type { Finding } from '@/domain/shared/finding';
import { shownParams } from '@/lib/params';

const looks = { pass: 'met', fail: 'unmet', needsHuman: 'open' } as const satisfies Record<
  Finding['verdict'],
  FindingVerdict
>;

/** What the rules found: the condition, the fact it was judged by, the clause it follows from. */
export async function FindingList({ findings }: { findings: readonly Finding[] }) {
  const [t, facts] = [await getTranslations('findings'), await getTranslations('findingFacts')];
  return (
    <Findings>
      {findings.map(({ verdict, code, params, citation }) => (
        <FindingItem
          key={`${code} ${params?.rule ?? ''}`}
          verdict={looks[verdict]}
          condition={t(code as Parameters<typeof t>[0])}
          fact={facts(code as Parameters<typeof facts>[0], shownParams(params) as never)}
          clause={citation}
        />
      ))}
    </Findings>
  );
}
