import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/format';
import type { DocumentListed, DocumentState } from '@/server/document/list';

const tagKinds: Record<DocumentState, TagKind> = {
  none: 'plain',
  draft: 'plain',
  prepared: 'plain',
  counted: 'waiting',
  unsigned: 'waiting',
  signing: 'waiting',
  sent: 'pen',
  returned: 'late',
  voided: 'plain',
  received: 'done',
  confirmed: 'seal',
  signed: 'seal',
  complete: 'seal',
  published: 'seal',
  recorded: 'seal',
  decided: 'seal',
};

/** The papers of the year: what they are, how they stand, the day, and where each is opened or saved. */
export async function DocumentTable({ documents }: { documents: readonly DocumentListed[] }) {
  const t = await getTranslations('documents');
  const name = ({ kind, number }: DocumentListed) => t(`kinds.${kind}`, { number: number ?? 0 });
  return (
    <DataTable
      caption={t('caption')}
      rows={documents}
      rowKey={({ kind, number }) => `${kind}-${number ?? 0}`}
      columns={[
        {
          key: 'name',
          label: t('name'),
          names: true,
          cell: (document) => {
            if (!document.href) return name(document);
            if (document.file)
              return (
                <a href={document.href} download>
                  {name(document)}
                </a>
              );
            return <TextLink href={document.href}>{name(document)}</TextLink>;
          },
        },
        {
          key: 'state',
          label: t('state'),
          cell: ({ state }) => <Tag kind={tagKinds[state]}>{t(`states.${state}`)}</Tag>,
        },
        {
          key: 'on',
          label: t('day'),
          numeric: true,
          cell: ({ on }) => (on ? <time dateTime={on}>{formatDay(on)}</time> : '–'),
        },
      ]}
    />
  );
}
