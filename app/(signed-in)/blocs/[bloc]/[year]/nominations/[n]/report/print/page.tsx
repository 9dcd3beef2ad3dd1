import { getTranslations } from 'next-intl/server';
import { PrintedReport } from '@/components/nomination/printed-report';
import { loadReport } from '@/server/nomination/report-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/[n]/report/print'>) {
  const { n } = await params;
  return { title: (await getTranslations('dossier.report'))('pageTitle', { n }) };
}

export default async function PrintedReportPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/[n]/report/print'>) {
  const { bloc, year, n } = await props.params;
  return <PrintedReport {...await loadReport(bloc, year, n)} />;
}
