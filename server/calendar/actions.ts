'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import {
  AddOwnDateInput,
  CopyDatesInput,
  HangDateInput,
  MoveDateInput,
  PlanHangInput,
  PlanMoveInput,
  WithdrawOwnDateInput,
} from '@/domain/calendar/input';
import { NoInput } from '@/domain/person/input';
import { env } from '@/lib/env';
import type { FormAction } from '@/lib/outcome';
import { paths, placeOf } from '@/lib/paths';
import { action, answer } from '../action';
import type { Context } from '../context';
import { fromForm } from '../form';
import { refusals } from '../refused';
import { currentActor } from '../session';
import { copyDates } from './copy-dates';
import { endFeed, makeFeed } from './feed';
import { hangDate, previewHang } from './hang-date';
import { moveDate, previewMove } from './move-date';
import { addOwnDate, withdrawOwnDate } from './own-dates';

/** Shows what a move would do; writes nothing. */
export const previewMoveAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = PlanMoveInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { key, dueOn } = parsed.data;
    const { scope } = await previewMove((await getStore()).read, actor, new Date(), parsed.data);
    return { value: undefined, follow: () => ({ goTo: paths.calendarMove(placeOf(scope), key, dueOn) }) };
  });

/** Shows what hanging a date on another would move; writes nothing. */
export const previewHangAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const parsed = PlanHangInput.safeParse(fromForm(form));
    if (!parsed.success) return refusals(parsed.error);
    const { key, hangs } = parsed.data;
    const { scope } = await previewHang((await getStore()).read, actor, new Date(), parsed.data);
    return { value: undefined, follow: () => ({ goTo: paths.calendarHang(placeOf(scope), key, hangs) }) };
  });

export const moveDateAction = action(MoveDateInput, moveDate, ({ place }) => ({ goTo: paths.calendar(place) }));
export const hangDateAction = action(HangDateInput, hangDate, ({ place }) => ({ goTo: paths.calendar(place) }));
export const copyDatesAction = action(CopyDatesInput, copyDates, ({ copied }) => ({
  say: 'datesCopied',
  with: { copied },
}));
export const addOwnDateAction = action(AddOwnDateInput, addOwnDate, () => ({ say: 'ownDateAdded' }));
export const withdrawOwnDateAction = action(WithdrawOwnDateInput, withdrawOwnDate, ({ place }) => ({
  goTo: paths.calendar(place),
}));

const makeFeedLink = async (context: Context) => {
  const { token } = await makeFeed(context);
  return { link: `${env().publicUrl}${paths.calendarFeed(token)}` };
};
export const makeFeedAction = action(NoInput, makeFeedLink, () => ({ say: 'feedMade' }));
export const endFeedAction = action(NoInput, endFeed, () => ({ say: 'feedEnded' }));
