'use server';

import { redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { mayRead } from '@/domain/rights/may';
import { env } from '@/lib/env';
import type { FormAction } from '@/lib/outcome';
import { paths } from '@/lib/paths';
import { answer } from '../action';
import { findBlocYear } from '../bloc/queries';
import { fromForm } from '../form';
import { demandRight, RefusedError } from '../refused';
import { currentActor } from '../session';
import { resetRehearsal } from './rehearsal';

/** The one button that begins a rehearsal anew; for readers of that bloc, in the sample only. */
export const resetRehearsalAction: FormAction<void> = async (_previous, form) =>
  answer(form, async () => {
    const actor = await currentActor();
    if (!actor) redirect(paths.signIn);
    const [{ slug }, store] = [fromForm(form), await getStore()];
    const scope = typeof slug === 'string' ? await findBlocYear(store.read, slug, 2021, new Date()) : null;
    if (env().kind !== 'sample' || !scope) throw new RefusedError({ code: 'rehearsal.notOne' }, false);
    demandRight(mayRead(actor, scope), { blocId: scope.blocId, blocYearId: scope.id });
    await resetRehearsal(store, actor, scope.bloc.slug);
    return { value: undefined, follow: () => ({ goTo: paths.year({ bloc: scope.bloc.slug, year: 2021 }) }) };
  });
