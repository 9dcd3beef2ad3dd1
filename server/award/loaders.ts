import 'server-only';
import { getStore } from '@/db/client';
import { dayOf, parseDay } from '@/domain/shared/dates';
import { loadActor } from '../bloc/loaders';
import { formsInForce, listTurningDays, proposableForms, regulationsInForce } from './queries';

/** What is in force on the day asked for, or today; a day that cannot be read is answered with today and named. */
export async function loadRegulations(asked: string | undefined) {
  await loadActor();
  const { read } = await getStore();
  const typed = asked?.trim().slice(0, 40) ?? '';
  const day = typed === '' ? null : parseDay(typed);
  const on = day ?? dayOf(new Date());
  const proposable = await proposableForms(read, on);
  const forms = (await formsInForce(read, on)).map((form) => ({
    ...form,
    grounds: proposable.find(({ id }) => id === form.id)?.grounds ?? [],
  }));
  return {
    on,
    unreadable: typed !== '' && day === null ? typed : null,
    regulations: await regulationsInForce(read, on),
    forms,
    turningDays: await listTurningDays(read),
  };
}
export type RegulationsShown = Awaited<ReturnType<typeof loadRegulations>>;
