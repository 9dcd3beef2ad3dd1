import { getTranslations } from 'next-intl/server';
import { DataTable } from '@/components/table/data-table';
import { formatMoment, nonBreaking } from '@/lib/format';

type Row = {
  event: { id: string; at: Date; actorName: string; action: string; seq: number; hash: string };
  bloc: string | null;
};

/** What happened, by whom, in which bloc, with the beginning of each link's hash. */
export async function EventTable({ events }: { events: readonly Row[] }) {
  const [t, actions] = [await getTranslations('audit'), await getTranslations('audit.actions')];
  return (
    <DataTable
      caption={t('title')}
      captionUnseen
      rows={events}
      rowKey={({ event }) => event.id}
      columns={[
        {
          key: 'at',
          label: t('at'),
          cell: ({ event }) => <span className="whitespace-nowrap">{formatMoment(event.at)}</span>,
        },
        { key: 'actor', label: t('actor'), cell: ({ event }) => nonBreaking(event.actorName) },
        {
          key: 'action',
          label: t('action'),
          names: true,
          cell: ({ event }) => actions(event.action as Parameters<typeof actions>[0]),
        },
        { key: 'bloc', label: t('bloc'), cell: ({ bloc }) => bloc ?? t('installation') },
        { key: 'link', label: t('link'), cell: ({ event }) => `${event.seq} · ${event.hash.slice(0, 8)}` },
      ]}
    />
  );
}
