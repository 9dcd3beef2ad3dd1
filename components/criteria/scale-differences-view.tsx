import { getTranslations } from 'next-intl/server';
import type { LineFeed } from '@/domain/criteria/scale';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { formatBands } from '@/domain/criteria/bands';
import type { ScaleDifference } from '@/domain/criteria/differences';
import type { Band } from '@/domain/criteria/scale';
import { formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadCriteriaDifferences } from '@/server/criteria/loaders';

type ScaleDifferencesViewProps = { shown: Awaited<ReturnType<typeof loadCriteriaDifferences>> };

/** What two versions of a scale say differently, part by part. */
export async function ScaleDifferencesView({ shown }: ScaleDifferencesViewProps) {
  const { scope, earlier, chosen, now, isDraft, differences } = shown;
  const t = await getTranslations('criteria.differences');
  const all = await getTranslations('criteria');
  const [year, place] = [String(scope.year), placeOf(scope)];
  const nameOf = (one: (typeof earlier)[number]) => t('version', { year: String(one.year), version: one.version });
  const words = await differenceWords();
  return (
    <>
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: all('title', { year }), href: paths.criteria(place) })}
        standing={
          chosen && now
            ? t('standing', { count: differences.length, draft: String(isDraft), other: nameOf(chosen) })
            : undefined
        }
      />
      {earlier.length > 1 ? (
        <FilterForm path={paths.criteriaDifferences(place)} filtered={false} apply={t('compare')}>
          <Select
            name="with"
            label={t('with')}
            options={earlier.map((one) => ({ value: one.key, text: nameOf(one) }))}
            defaultValue={chosen?.key}
          />
        </FilterForm>
      ) : null}
      {!chosen || !now ? (
        <EmptyState
          purpose={t('purpose')}
          why={t('nothing')}
          action={<TextLink href={paths.criteria(place)}>{all('group.back')}</TextLink>}
        />
      ) : differences.length === 0 ? (
        <p className="text-soft">{t('same')}</p>
      ) : (
        <DataTable
          caption={t('caption')}
          captionUnseen
          rows={differences.map((difference, i) => ({ key: String(i), ...words(difference) }))}
          rowKey={({ key }) => key}
          columns={[
            { key: 'what', label: t('what'), names: true, cell: ({ what }) => what },
            { key: 'before', label: nameOf(chosen), cell: ({ before }) => <Lines lines={before} /> },
            { key: 'after', label: t(isDraft ? 'draft' : 'now'), cell: ({ after }) => <Lines lines={after} /> },
          ]}
        />
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <>–</>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A difference as a row of words: what, how it was, how it is. */
async function differenceWords() {
  const t = await getTranslations('criteria.differences');
  const all = await getTranslations('criteria');
  const agencies = await getTranslations('agencies.kinds');
  const shown = (field: string, value: unknown): string => {
    if (field.endsWith('Centi')) return typeof value === 'number' ? formatPoints(value) : t('none');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (field === 'kind') return all(`kinds.${String(value) as 'points'}`);
    if (field === 'fedBy') return value === null ? t('none') : all(`line.${value as LineFeed}`);
    if (field === 'bands') return formatBands(value as readonly Band[]) || t('none');
    if (field === 'appliesTo')
      return value === null ? t('everybody') : (value as readonly 'party'[]).map((kind) => agencies(kind)).join(', ');
    return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : t('none');
  };
  const fieldName = (field: string) => t(`fields.${field}` as 'fields.name');
  return (difference: ScaleDifference): { what: string; before: string[]; after: string[] } => {
    if (difference.is === 'frame') {
      const { field, before, after } = difference;
      return { what: fieldName(field), before: [shown(field, before)], after: [shown(field, after)] };
    }
    const what = `${difference.code} ${difference.name}`;
    if (difference.is === 'added') return { what, before: [], after: [t('added')] };
    if (difference.is === 'removed') return { what, before: [t('was')], after: [t('removed')] };
    const { fields } = difference;
    const said = (side: 'before' | 'after') =>
      fields.map((one) => `${fieldName(one.field)}: ${shown(one.field, one[side])}`);
    return { what, before: said('before'), after: said('after') };
  };
}
