import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { LinkButton } from '@/components/ui/link-button';
import { inOneLine, type Moving } from '@/domain/calendar/moving';
import { offDay } from '@/domain/calendar/off-days';
import type { IsoDate } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { hangDateAction, moveDateAction } from '@/server/calendar/actions';
import type { AskedChange } from '@/server/calendar/loaders';
import type { CalendarShown } from './calendar-view';
import { entryNames } from './entry-name';
import type { Hand } from './move-panel';

type MovePreviewProps = { shown: CalendarShown; hand: Hand; moving: Moving; change: AskedChange };

/** What a move will do, date by date, what stays and why, who has met the deadline; then the reason and the one button. */
export async function MovePreview({ shown, hand, moving, change }: MovePreviewProps) {
  const { scope, dates, running } = shown;
  const [t, names] = [await getTranslations('calendar'), await entryNames(dates)];
  const { date, met } = hand;
  const owed = running && moving.moved.length > 0;
  const along = moving.moved.slice(1);
  const hangs = 'hangs' in change ? change.hangs : null;
  const to = moving.moved[0]?.to ?? date.dueOn;
  const closed = offDay(to);
  return (
    <>
      {'hangs' in change ? (
        <p className="max-w-[75ch]">
          {hangs
            ? t('hang.effect', { days: hangs.afterDays, ground: names.ofKey(hangs.on), day: formatDay(to) })
            : t('hang.letGo', { day: formatDay(date.dueOn) })}
        </p>
      ) : null}
      {moving.moved.length > 0 ? (
        <p className="max-w-[75ch] font-medium">
          {t('move.effect', { name: names.ofKey(date.key), day: formatDay(to), count: along.length })}
        </p>
      ) : null}
      {along.length > 0 ? (
        <ul className="mt-2 list-disc pl-6">
          {along.map((one) => (
            <li key={one.key} className="py-0.5">
              {t('move.fromTo', {
                name: names.ofKey(one.key),
                from: formatDay(one.from),
                to: formatDay(one.to),
              })}
              .<Closed on={one.to} />
            </li>
          ))}
        </ul>
      ) : null}
      {closed && moving.moved.length > 0 ? (
        <p className="mt-2 text-late">{t('move.closed', { day: formatDay(to), why: t(`offDays.${closed}`) })}</p>
      ) : null}
      {moving.stays.length > 0 ? (
        <ul className="mt-2 list-disc pl-6 text-soft">
          {moving.stays.map((one) => (
            <li key={one.key} className="py-0.5">
              {t(`move.stays.${one.why}`, { name: names.ofKey(one.key), day: formatDay(one.on) })}
            </li>
          ))}
        </ul>
      ) : null}
      {met && moving.moved.length > 0 ? (
        <p className="mt-2 text-soft">
          {t('move.met', { count: met.done })} {met.late > 0 ? t('move.late', { count: met.late }) : null}
        </p>
      ) : null}
      <div className="mt-4">
        <Form action={'to' in change ? moveDateAction : hangDateAction} id="move-now">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="key" value={date.key} />
          {'to' in change ? (
            <input type="hidden" name="dueOn" value={to} />
          ) : (
            <>
              <input type="hidden" name="hangsOn" value={hangs?.on ?? ''} />
              <input type="hidden" name="afterDays" value={hangs?.afterDays ?? ''} />
            </>
          )}
          <input type="hidden" name="seen" value={inOneLine(moving)} />
          <TextInput name="reason" label={t('move.reason')} hint={t('move.reasonHint')} optional={!owed} />
          <FormActions>
            <SubmitButton>
              {moving.moved.length > 0 ? t('move.confirm', { count: moving.moved.length }) : t('hang.save')}
            </SubmitButton>
            <LinkButton href={paths.calendarMove(placeOf(scope), date.key)} kind="secondary" wide>
              {t('move.otherDay')}
            </LinkButton>
            <LinkButton href={paths.calendar(placeOf(scope))} kind="quiet" wide>
              {t('move.cancel')}
            </LinkButton>
          </FormActions>
        </Form>
      </div>
    </>
  );
}

async function Closed({ on }: { on: IsoDate }) {
  const [t, why] = [await getTranslations('calendar.offDays'), offDay(on)];
  return why ? <span className="text-late"> {t(why)}</span> : null;
}
