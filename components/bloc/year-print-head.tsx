import { getTranslations } from 'next-intl/server';
import { PrintHead } from '@/components/layout/print-head';
import { formatMoment } from '@/lib/format';
import type { BlocYearShown } from './shown';

/** The head of a page of the year on paper: whose it is, and when it was printed. */
export async function YearPrintHead({ scope }: { scope: Pick<BlocYearShown, 'bloc'> }) {
  const t = await getTranslations('bloc');
  return <PrintHead body={scope.bloc.name} note={t('printed', { moment: formatMoment(new Date()) })} />;
}
