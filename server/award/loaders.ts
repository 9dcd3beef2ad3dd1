import 'server-only';
import { getStore } from '@/db/client';
import type { RegisterFilter, RegisterOrder } from '@/domain/award/register';
import { loadBlocs } from '../bloc/loaders';
import { countAwards, listAwards, listRegisterChoices, registerPageSize } from './register';

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
