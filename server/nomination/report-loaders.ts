import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { sees } from '@/domain/nomination/visibility';
import { loadBlocYear } from '../bloc/loaders';
import { listAsRead } from './as-read';
import { mayReadReport, readReport, readVersions } from './read-report';
import { traceLook } from './trace-look';

/** One nomination whose report a reader sees, by its number; any other is refused and leaves a trace. */
async function openOne(bloc: string, year: string, number: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const all = await listAsRead(read, scope, actor);
  const nomination = /^\d{1,6}$/.test(number) ? all.find((one) => one.number === Number(number)) : undefined;
  if (!nomination || !sees(actor, scope, nomination, 'existence')) notFound();
  const right = mayReadReport(actor, scope, nomination);
  if (!right.ok) {
    await traceLook(actor, scope, right.refusal);
    forbidden();
  }
  return { scope, actor, read, nomination };
}

/**
 * The achievement report of a nomination: for its own agency while it may write, each section with what the records tell; for whoever may
 * open the nomination, as it is printed.
 */
export async function loadReport(bloc: string, year: string, number: string) {
  const { scope, actor, read, nomination } = await openOne(bloc, year, number);
  return readReport(read, scope, actor, nomination);
}
export type ReportShown = Awaited<ReturnType<typeof loadReport>>;

/** The versions of a nomination that were sent, and what differs between the two asked for, or the last two. */
export async function loadVersions(
  bloc: string,
  year: string,
  number: string,
  asked: { readonly from: string | undefined; readonly to: string | undefined },
) {
  const { scope, actor, read, nomination } = await openOne(bloc, year, number);
  return readVersions(read, scope, actor, nomination, asked);
}
export type VersionsShown = Awaited<ReturnType<typeof loadVersions>>;
