import 'server-only';
import { getStore } from '@/db/client';
import type { RegisterFilter, RegisterOrder } from '@/domain/award/register';
import { dayOf, parseDay } from '@/domain/shared/dates';
import { loadActor, loadBlocs } from '../bloc/loaders';
import { formsInForce, listTurningDays, proposableForms, regulationsInForce } from './queries';
import { countAwards, listAwards, listRegisterChoices, registerPageSize } from './register';

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

/** A page of the register as far as the reader may see its blocs: all of them for the province, one's own for an agency. */
export async function loadRegister(filter: RegisterFilter, order: RegisterOrder, page: number) {
  const blocIds = (await loadBlocs()).map(({ bloc }) => bloc.id);
  const { read } = await getStore();
  const { awards: total, agencies } = await countAwards(read, blocIds, filter);
  const pageCount = Math.max(1, Math.ceil(total / registerPageSize));
  const at = Math.min(Math.max(1, page), pageCount);
  return {
    rows: await listAwards(read, blocIds, filter, order, at),
    choices: await listRegisterChoices(read, blocIds),
    total,
    agencies,
    page: at,
    pageCount,
  };
}
