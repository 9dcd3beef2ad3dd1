import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegulationsShown } from '@/server/regulation/loaders';
import { Mark } from './mark';
import { spanWords } from './span';

/** Regulations of a day: what they consist of, what they are about, how long they hold and who checked them. */
export async function RegulationTable({ regulations }: Pick<RegulationsShown, 'regulations'>) {
  const [t, span] = [await getTranslations('regulation'), await spanWords()];
  return (
    <DataTable
      caption={t('caption')}
      captionUnseen
      columnsAre="many"
      rows={regulations}
      rowKey={({ id }) => id}
      empty={<p>{t('none')}</p>}
      columns={[
        {
          key: 'instruments',
          label: t('instruments'),
          names: true,
          cell: ({ code, instruments, summary, province }) => (
            <>
              <TextLink href={paths.regulation(code)}>{nonBreaking(instruments)}</TextLink>{' '}
              {province ? <Tag>{t('onlyIn', { province })}</Tag> : null}
              <span className="block text-sm font-normal text-soft">{summary}</span>
            </>
          ),
        },
        {
          key: 'subjects',
          label: t('subject'),
          cell: ({ subjects }) => subjects.map((subject) => t(`subjects.${subject}`)).join(', ') || '–',
        },
        { key: 'span', label: t('span'), cell: span },
        { key: 'mark', label: t('mark'), cell: (row) => <Mark row={row} /> },
      ]}
    />
  );
}
