import 'server-only';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { findAgencyNames } from '../agency/queries';
import { loadScoring } from '../result/scoring-loaders';
import { findTable, listOlderResults } from './queries';

/** What is known of the years before the records, and the table whose id stands in the address, for who may bring one. */
export async function loadOlderYears(bloc: string, year: string, tableId: string | null, of: string | null = null) {
  const scoring = await loadScoring(bloc, year);
  const { scope, actor } = scoring;
  const { read } = await getStore();
  const mayBring = may(actor, 'olderYears.checked', scope);
  const table = tableId !== null && mayBring.ok ? await findTable(read, scope, tableId) : null;
  if (tableId !== null && !table) notFound();
  const results = await listOlderResults(read, scope);
  const agencyIds = [...results, ...(table?.read?.rows ?? [])].flatMap(({ agencyId }) => agencyId ?? []);
  return {
    ...scoring,
    mayBring,
    of,
    table,
    results,
    names: await findAgencyNames(read, [...new Set(agencyIds)], scope.on),
  };
}

export type OlderYearsShown = Awaited<ReturnType<typeof loadOlderYears>>;
