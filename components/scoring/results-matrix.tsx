import { getTranslations } from 'next-intl/server';
import { DataTable, type Column } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { totalOf } from '@/domain/scoring/rank';
import { formatCount, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { MemberShown, ResultShown, ScaleShown, ScoringShown } from './shown';

type ResultsMatrixProps = {
  scoring: ScoringShown;
  scale: ScaleShown;
  results: readonly ResultShown[];
  /** Adds the way to the secretary's form of each agency. */
  mayRecord: boolean;
};

/** Points of each agency by criterion group, with bonus, deduction and total. */
export async function ResultsMatrix({ scoring, scale, results, mayRecord }: ResultsMatrixProps) {
  const t = await getTranslations('results.matrix');
  const { scope, own, stage, keeps } = scoring;
  const all = keeps || stage.published;
  const resultOf = new Map(results.map((result) => [result.agencyId, result]));
  const points = (key: string, label: string, centi: (result: ResultShown) => number): Column<MemberShown> => ({
    key,
    label,
    numeric: true,
    cell: ({ agencyId }) => {
      const result = resultOf.get(agencyId);
      return result ? formatPoints(centi(result)) : '–';
    },
  });
  const record: Column<MemberShown> = {
    key: 'record',
    label: t('act'),
    cell: ({ agencyId, slug, shortName }) =>
      // The agency that leads does not appraise itself.
      agencyId === scope.leadingAgencyId && own.includes(agencyId) ? (
        <span className="text-sm text-soft">{t('byDeputy')}</span>
      ) : (
        <TextLink href={paths.appraisal(placeOf(scope), slug)}>
          {t(resultOf.has(agencyId) ? 'change' : 'record')}
          <span className="unseen"> {t('recordOf', { agency: shortName })}</span>
        </TextLink>
      ),
  };
  return (
    <DataTable
      caption={t('caption')}
      rows={all ? scope.members : scope.members.filter(({ agencyId }) => resultOf.has(agencyId))}
      rowKey={({ agencyId }) => agencyId}
      isOwn={({ agencyId }) => own.includes(agencyId)}
      columnsAre="many"
      columns={[
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          cell: ({ slug, name }) => <TextLink href={paths.sheet(placeOf(scope), slug)}>{nonBreaking(name)}</TextLink>,
        },
        ...scale.groups.map(({ code, maxCenti }) =>
          points(
            code,
            t('group', { code, max: maxCenti % 100 === 0 ? formatCount(maxCenti / 100) : formatPoints(maxCenti) }),
            ({ groups }) => groups[code] ?? 0,
          ),
        ),
        points('bonus', t('bonus'), ({ bonusCenti }) => bonusCenti),
        points('deduction', t('deduction'), ({ deductionCenti }) => deductionCenti),
        points('total', t('total'), totalOf),
        ...(mayRecord ? [record] : []),
      ]}
    />
  );
}
