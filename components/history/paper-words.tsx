import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import { hasPaper, type FactPaper } from '@/domain/history/facts';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';

/** The paper of a fact: number, day, issuer, a link to its scan; or that none has come. */
export async function PaperWords({ paper }: { paper: FactPaper }) {
  const t = await getTranslations('records.paper');
  if (!hasPaper(paper)) return <Tag kind="waiting">{t('none')}</Tag>;
  const { paperNumber, paperOn, paperIssuer, fileId } = paper;
  const words = t('words', { number: paperNumber, day: paperOn ? formatDay(paperOn) : '–' });
  return (
    <span>
      {fileId === null ? words : <a href={paths.file(fileId)}>{words}</a>}
      <span className="block text-sm text-soft">{nonBreaking(paperIssuer)}</span>
    </span>
  );
}
