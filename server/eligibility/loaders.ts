import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { mayDecideFinding } from '@/domain/eligibility/may-decide';
import { loadBlocYear, loadSight } from '../bloc/loaders';
import { ownAgencies } from '../nomination/reader';
import { traceLook } from '../nomination/trace-look';
import { caseOfAgency } from './concerned';
import { findingHash } from './decisions';
import { readSeenGrid } from './seen';

/** What would pass in a bloc year: every member against every form, with the reader's own agencies. */
export async function loadGrid(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  return {
    scope,
    /** The grid, and the agencies whose case concerns the reader. */
    ...(await readSeenGrid(read, [scope], actor)),
    own: ownAgencies(actor, scope),
  };
}
export type GridShown = Awaited<ReturnType<typeof loadGrid>>;

/** The same over all blocs whose years the reader may open, rehearsals left out; of the latest year where none is asked for. */
export async function loadWholeGrid(asked: number | null) {
  const { scopes, actor } = await loadSight();
  const real = scopes.filter(({ bloc }) => bloc.rehearsalOn === null);
  const years = [...new Set(real.map(({ year }) => year))].toSorted((a, b) => b - a);
  const year = asked !== null && years.includes(asked) ? asked : (years[0] ?? null);
  const { read } = await getStore();
  const chosen = real.filter((scope) => scope.year === year);
  return { year, years, ...(await readSeenGrid(read, chosen, actor)) };
}
export type WholeGridShown = Awaited<ReturnType<typeof loadWholeGrid>>;

/** One agency against every form, with findings, what people decided, and whether the reader may decide. */
export async function loadAgencyEligibility(bloc: string, year: string, agency: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const member = scope.members.find(({ slug }) => slug === agency);
  if (!member) notFound();
  const { grid, hidden } = await readSeenGrid(read, [scope], actor);
  if (hidden.has(member.agencyId)) {
    await traceLook(actor, scope, { code: 'nomination.conflicted' });
    forbidden();
  }
  const { columns, rows } = grid;
  const row = rows.find(({ agencyId }) => agencyId === member.agencyId);
  const forms = columns.map((column, i) => {
    const cell = row?.cells[i];
    return {
      ...column,
      standing: cell?.standing ?? ('needsHuman' as const),
      findings: (cell?.findings ?? []).map((finding) => ({ ...finding, seen: findingHash(finding) })),
    };
  });
  return {
    scope,
    member,
    forms,
    mayDecide: mayDecideFinding(actor, 'finding.decided', scope, await caseOfAgency(read, scope, member.agencyId)),
  };
}
export type AgencyEligibilityShown = Awaited<ReturnType<typeof loadAgencyEligibility>>;
