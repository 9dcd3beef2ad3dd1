import { getTranslations } from 'next-intl/server';
import type { GridColumn } from '@/server/eligibility/grid';

/** How a form on a ground is called in addresses: `PROV_CERT.twoYears`. */
export function basisOf({ form, ground }: GridColumn): string {
  return `${form.code}.${ground.code}`;
}

/** The head of a column: the form in short, and the ground where the form has several. */
export async function columnWords(columns: readonly GridColumn[]): Promise<(column: GridColumn) => string> {
  const t = await getTranslations('eligibility');
  return ({ form, ground }) => {
    const key = `short.${form.code}` as Parameters<typeof t>[0];
    const name = t.has(key) ? t(key) : form.name;
    const several = columns.filter((one) => one.form.code === form.code).length > 1;
    return several ? `${name}: ${t(`grounds.${ground.code}`)}` : name;
  };
}
