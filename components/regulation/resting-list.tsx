import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { covers } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegulationShown } from '@/server/regulation/loaders';
import { UncheckedTag } from './mark';
import { ruleWords } from './rule-words';
import { spanWords } from './span';

type Row = {
  id: string;
  words: string;
  kind: string;
  citation: string;
  /** The face of the page of a day that shows it. */
  face: string;
  from: string;
  to: string | null;
  verified: boolean;
};

/** What rests on a regulation today, or rested on it last; what earlier versions say is folded away. */
export async function RestingList({ forms, grounds, rules, shown, today }: RegulationShown) {
  const [t, words] = [await getTranslations('regulation'), await ruleWords()];
  const rows: readonly Row[] = [
    ...rules.map((rule) => ({
      ...rule,
      kind: t('rule'),
      face: 'rules',
      words: [`${rule.code}. ${rule.statement}`, words.figure(rule)].filter(Boolean).join(' '),
    })),
    ...forms.map((form) => ({ ...form, kind: t(`awardKinds.${form.kind}`), face: 'awards', words: form.name })),
    ...grounds.map((ground) => ({ ...ground, kind: t('ground'), face: 'awards', words: ground.label })),
  ];
  const day = shown.to !== null && shown.to < today ? shown.to : today;
  const present = rows.filter((row) => covers(row, day));
  const others = rows.filter((row) => !covers(row, day));
  return (
    <Section heading={t('resting')} intro={t('restingOn', { day: formatDay(day) })}>
      <RestingTable caption={t('resting')} rows={present} />
      {others.length > 0 ? (
        <Disclosure summary={t('restingOtherDays', { count: others.length })}>
          <RestingTable caption={t('restingOtherDays', { count: others.length })} rows={others} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

async function RestingTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const [t, span] = [await getTranslations('regulation'), await spanWords()];
  return (
    <DataTable
      caption={caption}
      captionUnseen
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t('nothingRests')}</p>}
      columns={[
        {
          key: 'words',
          label: t('what'),
          names: true,
          cell: ({ words: said, verified }) => (
            <span className="block max-w-[60ch] font-normal">
              {said} <UncheckedTag verified={verified} />
            </span>
          ),
        },
        { key: 'kind', label: t('whatKind'), cell: ({ kind }) => kind },
        { key: 'citation', label: t('citation'), cell: ({ citation }) => citation },
        {
          key: 'span',
          label: t('span'),
          cell: (row) => <TextLink href={paths.regulations(row.from, row.face)}>{span(row)}</TextLink>,
        },
      ]}
    />
  );
}
