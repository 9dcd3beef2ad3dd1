import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { standings } from '@/domain/eligibility/judge';
import type { Grid } from '@/server/eligibility/grid';
import { basisOf, columnWords } from './column-words';

type GridFilterProps = {
  path: string;
  grid: Grid;
  show: string | undefined;
  basis: string | undefined;
  children?: ReactNode;
};

/** Which form, and how agencies stand to it. */
export async function GridFilter({ path, grid, show, basis, children }: GridFilterProps) {
  const t = await getTranslations('eligibility');
  const words = await columnWords(grid.columns);
  return (
    <FilterForm path={path} filtered={Boolean(show ?? basis)}>
      {children}
      <Select
        name="form"
        label={t('form')}
        none={t('allForms')}
        defaultValue={basis}
        options={grid.columns.map((column) => ({ value: basisOf(column), text: words(column) }))}
      />
      <Select
        name="show"
        label={t('stands')}
        none={t('allStandings')}
        defaultValue={show}
        options={standings.map((value) => ({ value, text: t(`standing.${value}`) }))}
      />
    </FilterForm>
  );
}
