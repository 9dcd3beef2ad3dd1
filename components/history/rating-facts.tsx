import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import { hasPaper, type YearRatingFact } from '@/domain/history/facts';
import { paths } from '@/lib/paths';

/** What an agency was rated in some years, each with its paper, in one line a year. */
export async function RatingFacts({ ratings }: { ratings: readonly YearRatingFact[] }) {
  const [t, word] = [await getTranslations('records.rating'), await getTranslations('scoring.ranking.ratings')];
  if (ratings.length === 0) return <>{t('none')}</>;
  return ratings.map(({ id, year, rating, ...paper }) => (
    <span key={id} className="block">
      {t('inYear', { year: String(year), rating: word(rating) })}{' '}
      {hasPaper(paper) ? <PaperLink {...paper} /> : <Tag kind="waiting">{t('noPaper')}</Tag>}
    </span>
  ));
}

function PaperLink({ paperNumber, fileId }: Pick<YearRatingFact, 'paperNumber' | 'fileId'>) {
  return fileId === null ? <>({paperNumber})</> : <a href={paths.file(fileId)}>({paperNumber})</a>;
}
