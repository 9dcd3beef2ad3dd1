import { getTranslations } from 'next-intl/server';
import { LevelMark } from '@/components/chart/level-mark';
import { Section } from '@/components/layout/section';
import { DataTable, type Column } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { leavesOf } from '@/domain/criteria/scale';
import { nonBreaking } from '@/lib/format';
import { paths, type Place } from '@/lib/paths';
import type { AnalysisShown } from '@/server/result/analysis-loaders';

type CompletenessTableProps = {
  place: Place;
  scale: NonNullable<AnalysisShown['scale']>;
  sheets: AnalysisShown['sheets'];
  own: readonly string[];
};

const levels = { none: 0, withoutEvidence: 1, done: 2 } as const;

/** How far each sheet is, criterion by criterion. */
export async function CompletenessTable({ place, scale, sheets, own }: CompletenessTableProps) {
  const t = await getTranslations('analysis.completeness');
  const codes = scale.groups.flatMap(leavesOf).map(({ code }) => code);
  type Row = (typeof sheets)[number];
  const columns: Column<Row>[] = [
    {
      key: 'agency',
      label: t('agency'),
      names: true,
      cell: ({ member }) => <TextLink href={paths.sheet(place, member.slug)}>{nonBreaking(member.shortName)}</TextLink>,
    },
    ...codes.map((code): Column<Row> => ({
      key: code,
      label: code,
      cell: ({ lines }) => {
        const state = lines[code];
        return state ? <LevelMark level={levels[state]} words={t(`states.${state}`)} /> : t('notAsked');
      },
    })),
    {
      key: 'done',
      label: t('done'),
      numeric: true,
      cell: ({ lines }) => {
        const states = Object.values(lines);
        return t('count', { done: states.filter((state) => state === 'done').length, of: states.length });
      },
    },
  ];
  return (
    <Section heading={t('heading')} intro={<Legend />}>
      <DataTable
        caption={t('heading')}
        captionUnseen
        rows={sheets}
        rowKey={({ member }) => member.agencyId}
        isOwn={({ member }) => own.includes(member.agencyId)}
        narrow="scroll"
        columns={columns}
      />
    </Section>
  );
}

async function Legend() {
  const t = await getTranslations('analysis.completeness.states');
  return (
    <>
      {(['done', 'withoutEvidence', 'none'] as const).map((state) => (
        <span key={state} className="mr-4 inline-block" aria-hidden="true">
          <LevelMark level={levels[state]} words="" /> {t(state)}
        </span>
      ))}
    </>
  );
}
