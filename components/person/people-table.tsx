import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import type { Office } from '@/domain/person/office';
import { formatDay, nonBreaking } from '@/lib/format';
import { disablePersonAction, enablePersonAction, inviteAction } from '@/server/person/actions';
import { EndAppointmentForm } from './end-appointment-form';

type Person = {
  personId: string;
  appointmentId: string | null;
  name: string;
  email: string;
  disabledAt: Date | null;
  office: Office | null;
  post: string | null;
  agency: string | null;
  from: string | null;
  to: string | null;
};

/** Everybody with an account: what they hold, and what the administrator can do for them. */
export async function PeopleTable({
  people,
  self,
  today,
}: {
  people: readonly Person[];
  self: string | null;
  today: string;
}) {
  const [t, offices] = [await getTranslations('people'), await getTranslations('offices')];
  return (
    <DataTable
      caption={t('caption')}
      captionUnseen
      columnsAre="many"
      rows={people}
      rowKey={({ personId, appointmentId }) => appointmentId ?? personId}
      isOwn={({ personId }) => personId === self}
      columns={[
        { key: 'post', label: t('post'), names: true, cell: ({ post, name }) => post ?? name },
        { key: 'agency', label: t('agency'), cell: ({ agency }) => (agency ? nonBreaking(agency) : '–') },
        { key: 'office', label: t('office'), cell: ({ office }) => (office ? offices(office) : '–') },
        { key: 'email', label: t('email'), cell: ({ email }) => email },
        {
          key: 'period',
          label: t('period'),
          cell: ({ from, to }) => (from ? `${formatDay(from)} – ${to ? formatDay(to) : t('now')}` : '–'),
        },
        {
          key: 'acts',
          label: t('acts'),
          cell: ({ personId, appointmentId, disabledAt, to }) => (
            <div className="flex flex-wrap gap-2">
              {disabledAt ? <Tag kind="late">{t('disabled')}</Tag> : null}
              {disabledAt ? null : (
                <Form action={inviteAction} id={`invite-${appointmentId ?? personId}`}>
                  <input type="hidden" name="personId" value={personId} />
                  <SubmitButton kind="quiet">{t('invite')}</SubmitButton>
                </Form>
              )}
              {personId === self ? null : (
                <Form
                  action={disabledAt ? enablePersonAction : disablePersonAction}
                  id={`bar-${appointmentId ?? personId}`}
                >
                  <input type="hidden" name="personId" value={personId} />
                  <SubmitButton kind="quiet">{disabledAt ? t('enable') : t('disable')}</SubmitButton>
                </Form>
              )}
              {appointmentId === null || personId === self || (to !== null && to < today) ? null : (
                <EndAppointmentForm appointmentId={appointmentId} />
              )}
            </div>
          ),
        },
      ]}
    />
  );
}
