import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { sumOfLines } from '@/domain/criteria/edit';
import { leavesOf, totalOfScale, type CriteriaRules } from '@/domain/criteria/scale';
import { formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';

type GroupsTableProps = {
  blocYear: { readonly year: number; readonly bloc: { readonly slug: string } };
  rules: CriteriaRules;
};

/** The draft of a scale by its groups: what their lines add up to, and the way to each. */
export async function GroupsTable({ blocYear, rules }: GroupsTableProps) {
  const t = await getTranslations('criteria.groupsTable');
  const place = placeOf(blocYear);
  return (
    <>
      <DataTable
        caption={t('caption')}
        rows={rules.groups}
        rowKey={({ code }) => code}
        empty={<p className="text-soft">{t('empty')}</p>}
        columns={[
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ code, name }) => (
              <TextLink href={paths.criteriaGroup(place, code)}>
                {code}. {name}
              </TextLink>
            ),
            foot: t('total'),
          },
          {
            key: 'lines',
            label: t('lines'),
            numeric: true,
            cell: ({ criteria, ...group }) =>
              criteria.length === 0 ? t('whole') : leavesOf({ ...group, criteria }).length,
          },
          {
            key: 'sum',
            label: t('sum'),
            numeric: true,
            cell: (group) => {
              if (group.criteria.length === 0) return '–';
              const sum = sumOfLines(group);
              return sum === group.maxCenti ? (
                formatPoints(sum)
              ) : (
                <strong className="text-late">{t('off', { sum: formatPoints(sum) })}</strong>
              );
            },
          },
          {
            key: 'max',
            label: t('max'),
            numeric: true,
            cell: ({ maxCenti }) => formatPoints(maxCenti),
            foot: formatPoints(totalOfScale(rules)),
          },
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton href={paths.criteriaExtras(place)} kind="secondary">
          {t('extras', {
            bonuses: rules.bonuses.length,
            deductions: rules.deductions.length,
            knockOuts: rules.knockOuts.length,
          })}
        </LinkButton>
        <LinkButton href={paths.criteriaImport(place)} kind="secondary">
          {t('import')}
        </LinkButton>
        <LinkButton href={paths.criteriaTrial(place)} kind="secondary">
          {t('trial')}
        </LinkButton>
      </div>
    </>
  );
}
