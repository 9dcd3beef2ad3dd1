import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import type { BlocYearShown } from '@/components/bloc/shown';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { attendances } from '@/domain/conference/attendance';
import { quorumParams } from '@/domain/conference/quorum';
import { nonBreaking } from '@/lib/format';
import { recordAttendanceAction } from '@/server/conference/actions';
import type { HeldConference } from '@/server/conference/loaders';
import { AttendanceField } from './attendance-field';

type RollProps = { scope: BlocYearShown & { readonly id: string }; held: HeldConference };

/** The roll of the members and the quorum in words; a form for who keeps the bloc, until the conference is closed. */
export async function Roll({ scope, held: { roll, quorum, attending } }: RollProps) {
  const t = await getTranslations('conference.roll');
  const words = await getTranslations('status.attendance');
  const params = quorum ? quorumParams(quorum.rule, quorum) : null;
  const intro = (
    <>
      {params ? t('rule', params) : t('noCharter')}{' '}
      {params && quorum && roll.size > 0
        ? t('standing', { ...params, reached: String(quorum.reached) })
        : t('notCalled')}{' '}
      {quorum && quorum.written > 0 ? t('written', { count: quorum.written }) : null}{' '}
      <IllustrativeTag show={scope.illustrative.includes('attendance')} />
    </>
  );
  const writes = attending.right.ok && attending.rule.ok;
  return (
    <Section heading={t('heading')} intro={intro}>
      {writes ? (
        <Form action={recordAttendanceAction} id="roll">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <div className="border-t border-line">
            {scope.members.map(({ agencyId, name }) => (
              <AttendanceField
                key={agencyId}
                name={`attendance.${agencyId}`}
                agency={nonBreaking(name)}
                choices={attendances.map((value) => ({ value, text: words(value) }))}
                defaultValue={roll.get(agencyId)}
              />
            ))}
          </div>
          <FormActions>
            <SubmitButton kind={roll.size > 0 ? 'secondary' : 'primary'}>{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <DataTable
          caption={t('caption')}
          captionUnseen
          rows={roll.size > 0 ? scope.members : []}
          rowKey={({ agencyId }) => agencyId}
          empty={<p className="text-soft">{t('notCalled')}</p>}
          columns={[
            { key: 'agency', label: t('agency'), names: true, cell: ({ name }) => nonBreaking(name) },
            {
              key: 'attendance',
              label: t('attendance'),
              cell: ({ agencyId }) => {
                const attendance = roll.get(agencyId);
                return attendance ? words(attendance) : '–';
              },
            },
          ]}
        />
      )}
    </Section>
  );
}
