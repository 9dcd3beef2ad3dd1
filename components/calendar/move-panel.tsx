import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { previewMoveAction, withdrawOwnDateAction } from '@/server/calendar/actions';
import type { CalendarShown } from './calendar-view';
import { entryNames } from './entry-name';
import { HangForm } from './hang-form';
import { MovePreview } from './move-preview';

export type Hand = NonNullable<CalendarShown['hand']>;

/** A date in hand: its new day, what that would do before it is written, and how its day is counted. */
export async function MovePanel({ shown, hand }: { shown: CalendarShown; hand: Hand }) {
  const { scope, dates } = shown;
  const [t, names, say] = [await getTranslations('calendar'), await entryNames(dates), await refusalWords()];
  const { date, plan, change } = hand;
  const name = names.ofKey(date.key);
  return (
    <div id="move" className="scroll-mt-4 rounded border border-line-strong bg-sheet px-4 pb-4 sm:px-6 print:hidden">
      <Section heading={t('move.heading', { name })} level={2} intro={t('move.now', { day: formatDay(date.dueOn) })}>
        {plan?.ok && change ? (
          <MovePreview shown={shown} hand={hand} moving={plan.value} change={change} />
        ) : (
          <>
            {plan && !plan.ok ? (
              <div className="mb-4">
                <Notice kind="late" lead={t('move.refused')}>
                  {say(plan.refusal)}
                </Notice>
              </div>
            ) : null}
            <Form action={previewMoveAction} id="move-to">
              <input type="hidden" name="blocYearId" value={scope.id} />
              <input type="hidden" name="key" value={date.key} />
              <DateInput
                name="dueOn"
                label={t('move.to')}
                defaultValue={change && 'to' in change ? change.to : undefined}
              />
              <FormActions>
                <SubmitButton>{t('move.preview')}</SubmitButton>
                <LinkButton href={paths.calendar(placeOf(scope))} kind="quiet" wide>
                  {t('move.cancel')}
                </LinkButton>
              </FormActions>
            </Form>
            <div className="mt-4 flex flex-col">
              <HangForm shown={shown} date={date} />
              {date.kind === null ? <WithdrawForm blocYearId={scope.id} ownDateId={date.key} /> : null}
            </div>
          </>
        )}
      </Section>
    </div>
  );
}

async function WithdrawForm({ blocYearId, ownDateId }: { blocYearId: string; ownDateId: string }) {
  const t = await getTranslations('calendar.withdraw');
  return (
    <Disclosure summary={t('summary')}>
      <Form action={withdrawOwnDateAction} id="withdraw">
        <input type="hidden" name="blocYearId" value={blocYearId} />
        <input type="hidden" name="ownDateId" value={ownDateId} />
        <TextInput name="reason" label={t('reason')} />
        <FormActions>
          <SubmitButton kind="secondary">{t('save')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
