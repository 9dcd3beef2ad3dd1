import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import type { Ranking } from '@/domain/scoring/rank';
import type { RecordedTie, TieBreak } from '@/domain/scoring/tie-break';
import { neighbours, whyAbove, whyInWords } from '@/domain/scoring/why-above';
import { formatShare, nonBreaking } from '@/lib/format';
import type { ScoringShown } from './shown';

type WhyListProps = {
  scope: ScoringShown['scope'];
  own: readonly string[];
  ranking: Ranking;
  tieBreaks: readonly TieBreak[];
  decided: readonly RecordedTie[];
};

/** "Vì sao A đứng trên B?": the reader's own neighbours and those of equal total, all others behind a fold; then the charter's chain. */
export async function WhyList({ scope, own, ranking, tieBreaks, decided }: WhyListProps) {
  const t = await getTranslations('scoring.why');
  const nameOf = new Map(scope.everybody.map(({ agencyId, shortName }) => [agencyId, nonBreaking(shortName)]));
  const pairs = neighbours(ranking).flatMap(([higher, lower]) => {
    const why = whyAbove(higher, lower, tieBreaks, decided);
    if (!why) return [];
    const names = { higher: nameOf.get(higher.agencyId) ?? '', lower: nameOf.get(lower.agencyId) ?? '' };
    const told = why.by !== 'total' || own.includes(higher.agencyId) || own.includes(lower.agencyId);
    return [
      {
        key: `${higher.agencyId} ${lower.agencyId}`,
        question: t('question', names),
        answer: t(why.by, whyInWords(why)),
        told,
      },
    ];
  });
  const [first] = pairs;
  const told = pairs.filter((pair) => pair.told);
  const shown = told.length > 0 ? told : first ? [first] : [];
  const rest = pairs.filter((pair) => !shown.includes(pair));
  return (
    <>
      <Reasons pairs={shown} />
      {rest.length > 0 ? (
        <Disclosure summary={t('all', { count: rest.length })} prints>
          <Reasons pairs={rest} />
        </Disclosure>
      ) : null}
      {tieBreaks.length > 0 ? (
        <p className="mt-3 max-w-[75ch] text-soft">{t('chain', { steps: await chainInWords(tieBreaks) })}</p>
      ) : null}
    </>
  );
}

function Reasons({ pairs }: { pairs: readonly { key: string; question: string; answer: string }[] }) {
  return (
    <ul className="tabular max-w-[75ch]">
      {pairs.map(({ key, question, answer }) => (
        <li key={key} className="py-1">
          <strong>{question}</strong> {answer}
        </li>
      ))}
    </ul>
  );
}

async function chainInWords(tieBreaks: readonly TieBreak[]): Promise<string> {
  const t = await getTranslations('scoring.chain');
  return tieBreaks
    .map((tieBreak) => {
      if (tieBreak.step === 'group') return t('group', { code: tieBreak.code });
      if (tieBreak.step === 'women') return t('women', { from: formatShare(tieBreak.fromBps) });
      if (tieBreak.step === 'flags') return t('flags', { years: tieBreak.years });
      return t(tieBreak.step);
    })
    .join(t('then'));
}
