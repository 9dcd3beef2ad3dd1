import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import type { Office } from '@/domain/person/office';
import { formatDay, nonBreaking } from '@/lib/format';
import { EndAppointmentForm } from './end-appointment-form';

export type AppointmentShown = {
  id: string;
  office: Office;
  post: string;
  agency: string | null;
  from: string;
  to: string | null;
  paperRef: string | null;
};

type AppointmentsTableProps = {
  appointments: readonly AppointmentShown[];
  today: string;
  /** Whether the reader may end those that run. */
  mayEnd: boolean;
};

/** What somebody was appointed to through time, each with its days and the paper behind it. */
export async function AppointmentsTable({ appointments, today, mayEnd }: AppointmentsTableProps) {
  const [t, offices] = [await getTranslations('people'), await getTranslations('offices')];
  const runs = ({ to }: AppointmentShown) => to === null || to >= today;
  return (
    <DataTable
      caption={t('appointments')}
      captionUnseen
      columnsAre="many"
      rows={appointments}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t('noAppointment')}</p>}
      columns={[
        { key: 'post', label: t('post'), names: true, cell: ({ post }) => nonBreaking(post) },
        { key: 'agency', label: t('agency'), cell: ({ agency }) => (agency ? nonBreaking(agency) : '–') },
        { key: 'office', label: t('office'), cell: ({ office }) => offices(office) },
        {
          key: 'period',
          label: t('period'),
          cell: ({ from, to }) => (
            <span className="whitespace-nowrap">{`${formatDay(from)} – ${to ? formatDay(to) : t('now')}`}</span>
          ),
        },
        { key: 'paper', label: t('paperRef'), cell: ({ paperRef }) => paperRef ?? '–' },
        ...(mayEnd
          ? [
              {
                key: 'acts',
                label: t('acts'),
                cell: (row: AppointmentShown) => (runs(row) ? <EndAppointmentForm appointmentId={row.id} /> : '–'),
              },
            ]
          : []),
      ]}
    />
  );
}
