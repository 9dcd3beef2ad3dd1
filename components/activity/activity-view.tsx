import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { upperFirst } from '@/lib/first-letter';
import { paths, placeOf } from '@/lib/paths';
import { settleActivityAction } from '@/server/activity/actions';
import type { ActivityShown } from '@/server/activity/loaders';
import { ChangeForms } from './change-forms';
import { CorrectSection } from './correct-section';
import { RollForm, RollTable } from './roll-form';

/** One joint activity: when, where, who hosts; the roll; and what its host and who keeps the bloc may do. */
export async function ActivityView({ shown }: { shown: ActivityShown }) {
  const { scope, activity, host, moves, attends, settle, moving, cancelling } = shown;
  const t = await getTranslations('activity');
  const place = placeOf(scope);
  const { state, expected, recordedAt } = activity;
  const session = t(`sessions.${activity.session}`);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={activity.title}
        crumbs={await yearCrumbs(scope, { text: t('crumb'), href: paths.activities(place) })}
        standing={t.rich('view.standing', {
          b: (chunks) => <strong>{chunks}</strong>,
          kind: upperFirst(t(`kinds.${activity.kind}`)),
          session,
          day: formatDay(activity.heldOn),
          place: activity.place,
          host: host ? nonBreaking(host.name) : t('view.hostLeft'),
          state: upperFirst(t(`states.${state}`)),
        })}
      />
      <IllustrativeTag show={scope.illustrative.includes('activities')} />
      {activity.cancelledAt ? (
        <Notice kind="late" lead={t('view.cancelled', { moment: formatMoment(activity.cancelledAt) })}>
          {activity.cancelReason}
        </Notice>
      ) : null}
      {moves.length > 0 ? (
        <Section heading={t('move.history')}>
          <ul>
            {moves.map(({ move, by }) => (
              <li key={move.id} className="py-0.5 text-sm wrap-anywhere text-soft">
                {t('move.said', {
                  moment: formatMoment(move.movedAt),
                  by,
                  session: t(`sessions.${move.fromSession}`),
                  day: formatDay(move.fromOn),
                  place: move.fromPlace,
                  reason: move.reason,
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {state === 'cancelled' ? null : (
        <Section
          heading={t('roll.heading')}
          intro={
            <>
              {activity.expectedAgencyIds === null ? t('view.everybody') : t('view.some', { count: expected.length })}{' '}
              {activity.settledAt ? t('view.settled', { moment: formatMoment(activity.settledAt) }) : null}
              {!activity.settledAt && recordedAt
                ? t('view.recorded', { moment: formatMoment(recordedAt), by: activity.recordedBy })
                : null}{' '}
              {attends ? t('roll.intro') : null}
            </>
          }
        >
          {attends ? <RollForm shown={shown} /> : <RollTable shown={shown} />}
        </Section>
      )}
      {settle ? <Settle shown={shown} settle={settle} /> : null}
      <CorrectSection shown={shown} />
      {moving || cancelling ? <ChangeForms shown={shown} /> : null}
    </>
  );
}

async function Settle({
  shown: { scope, activity },
  settle,
}: {
  shown: ActivityShown;
  settle: NonNullable<ActivityShown['settle']>;
}) {
  const [t, words] = [await getTranslations('activity.settle'), await refusalWords()];
  return (
    <div className="print:hidden">
      <Section heading={t('heading')}>
        {settle.ok ? (
          <Form action={settleActivityAction} id="settle" after="roll">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <input type="hidden" name="number" value={activity.number} />
            <input type="hidden" name="seen" value={activity.attendanceVersion} />
            <p className="max-w-[75ch]">{t('sentence')}</p>
            <FormActions>
              <SubmitButton>{t('button')}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <ClosedButton lead={t('closed')} reasons={[{ text: words(settle.refusal) }]}>
            {t('button')}
          </ClosedButton>
        )}
      </Section>
    </div>
  );
}
