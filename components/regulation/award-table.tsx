import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { awardSubjects } from '@/domain/award/catalogue';
import { awardMoney } from '@/domain/award/money';
import { formatCount, formatMultiple, formatShare, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegulationsShown } from '@/server/regulation/loaders';
import { UncheckedTag } from './mark';

/** Titles and forms of a day, those of collectives first: what they ask, who decides, what goes with them. */
export async function AwardTables({ forms, salary }: Pick<RegulationsShown, 'forms' | 'salary'>) {
  const t = await getTranslations('regulation');
  return awardSubjects.map((subject) => (
    <Section key={subject} heading={t(`awardSubjects.${subject}`)}>
      <AwardTable
        caption={t(`awardSubjects.${subject}`)}
        forms={forms.filter((form) => form.subject === subject)}
        salary={salary}
      />
    </Section>
  ));
}

/** One table of the catalogue. */
export async function AwardTable({
  caption,
  forms,
  salary,
}: { caption: string } & Pick<RegulationsShown, 'forms' | 'salary'>) {
  const t = await getTranslations('regulation');
  return (
    <DataTable
      caption={caption}
      captionUnseen
      columnsAre="many"
      rows={forms}
      rowKey={({ id }) => id}
      empty={<p>{t('none')}</p>}
      columns={[
        {
          key: 'name',
          label: t('form'),
          names: true,
          cell: ({ name, kind, period, condition, grounds, subject }) => (
            <>
              {nonBreaking(name)}
              <span className="block text-sm font-normal text-soft">
                {t(`awardKinds.${kind}`)}
                {'\u00a0· '}
                {t(`periods.${period}`)}
              </span>
              {condition ? <span className="block max-w-[60ch] text-sm font-normal">{condition}</span> : null}
              {subject === 'collective' ? <Grounds grounds={grounds} /> : null}
            </>
          ),
        },
        {
          key: 'decidedBy',
          label: t('decidedBy'),
          cell: ({ decidedBy, councilBps, dossier }) => (
            <span>
              {decidedBy}
              {councilBps === null ? null : (
                <span className="block text-sm text-soft">{t('council', { share: formatShare(councilBps) })}</span>
              )}
              {dossier ? <span className="block text-sm text-soft">{t('dossier', { dossier })}</span> : null}
            </span>
          ),
        },
        {
          key: 'money',
          label: t('money'),
          cell: ({ moneyCenti }) => {
            if (moneyCenti === null) return '–';
            const dong =
              salary.is === 'known' && salary.rule.value !== null ? awardMoney(moneyCenti, salary.rule.value) : null;
            return (
              <span>
                {t('multiple', { multiple: formatMultiple(moneyCenti) })}
                {dong === null ? null : (
                  <span className="tabular block text-sm text-soft">
                    {t('figures.dong', { value: formatCount(dong) })}
                  </span>
                )}
              </span>
            );
          },
        },
        {
          key: 'citation',
          label: t('citation'),
          cell: ({ citation, regulation, verified }) => (
            <span>
              {regulation ? <TextLink href={paths.regulation(regulation)}>{citation}</TextLink> : citation}{' '}
              <UncheckedTag verified={verified} />
            </span>
          ),
        },
      ]}
    />
  );
}

async function Grounds({ grounds }: { grounds: RegulationsShown['forms'][number]['grounds'] }) {
  const t = await getTranslations('regulation');
  if (grounds.length === 0) return <span className="block text-sm font-normal text-soft">{t('notTheBlocs')}</span>;
  return (
    <span className="mt-1 block text-sm font-normal">
      <span className="text-soft">{t('grounds')}</span>
      {grounds.map(({ id, label, verified }) => (
        <span key={id} className="block">
          – {label} {verified ? null : <Tag kind="waiting">{t('unverified')}</Tag>}
        </span>
      ))}
    </span>
  );
}
