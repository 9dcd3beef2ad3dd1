import { getTranslations } from 'next-intl/server';
import { AttendanceField } from '@/components/conference/attendance-field';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { DataTable } from '@/components/table/data-table';
import { Tag, type TagKind } from '@/components/ui/tag';
import { presences, type Presence } from '@/domain/activity/attendance';
import { nonBreaking } from '@/lib/format';
import { attendActivityAction } from '@/server/activity/actions';
import type { ActivityShown } from '@/server/activity/loaders';

const tags = { present: 'done', excused: 'waiting', absent: 'late' } as const satisfies Record<Presence, TagKind>;

/** The roll of an activity: an answer for each agency that is expected. */
export async function RollForm({ shown: { scope, activity } }: { shown: ActivityShown }) {
  const [t, words] = [await getTranslations('activity.roll'), await getTranslations('activity.presence')];
  return (
    <Form action={attendActivityAction} id="roll">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="number" value={activity.number} />
      <input type="hidden" name="seen" value={activity.attendanceVersion} />
      <div className="border-t border-line">
        {activity.expected.map(({ agencyId, name }) => {
          const presence = activity.presences[agencyId];
          return (
            <AttendanceField
              key={agencyId}
              name={`presence.${agencyId}`}
              agency={nonBreaking(name)}
              choices={presences.map((value) => ({ value, text: words(value) }))}
              {...(presence ? { defaultValue: presence, now: t('now', { presence: words(presence) }) } : {})}
            />
          );
        })}
      </div>
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}

/** The roll to read. */
export async function RollTable({ shown: { activity } }: { shown: ActivityShown }) {
  const [t, words] = [await getTranslations('activity.roll'), await getTranslations('activity.presence')];
  return (
    <DataTable
      caption={t('heading')}
      captionUnseen
      rows={activity.expected}
      rowKey={({ agencyId }) => agencyId}
      columns={[
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          cell: ({ name }) => <span className="font-normal">{nonBreaking(name)}</span>,
        },
        {
          key: 'presence',
          label: t('presence'),
          cell: ({ agencyId }) => {
            const presence = activity.presences[agencyId];
            return presence ? (
              <Tag kind={tags[presence]}>{words(presence)}</Tag>
            ) : (
              <span className="text-soft">{words('none')}</span>
            );
          },
        },
      ]}
    />
  );
}
