import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { inOrder, narrowed, type ComparisonFilter, type ComparisonOrder } from '@/domain/bloc/compare';
import { compositionFaults, firstDayOf, mayDraft, unusualSize } from '@/domain/bloc/composition';
import { countingDay, membersOn } from '@/domain/bloc/membership';
import type { BlocKind, BlocLevel } from '@/domain/bloc/register';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf, parseDay } from '@/domain/shared/dates';
import { searchQuery } from '@/lib/search-key';
import { findAgencyNames } from '../agency/queries';
import type { Actor } from '../context';
import { composing, listCandidates, listLeftOut } from './belong';
import { compareBlocs, listEveryYear } from './comparison';
import { isLatest, listDraft } from './draft';
import { loadActor, loadBlocYear } from './loaders';
import { listYearMembers } from './members';
import { countOutside, lastBlocs, listOffered, listOutside, outsidePageSize } from './outside';
import { findBloc, listBlocs } from './register';

/** Whether somebody keeps the blocs of the province: its own office, or the administrator. */
export function keepsBlocs(actor: Actor): boolean {
  return mayInstallation(actor, 'bloc.founded', dayOf(new Date())).ok;
}

/** The person signed in, who keeps the blocs of the province; refused to everybody else. */
async function loadKeeper(): Promise<Actor> {
  const actor = await loadActor();
  if (!keepsBlocs(actor)) forbidden();
  return actor;
}

export type RegisterFilter = {
  readonly search: string;
  readonly kind: BlocKind | null;
  readonly level: BlocLevel | null;
};

/** The blocs of the province that fit what was typed, marks or none. */
export async function loadBlocRegister({ search, kind, level }: RegisterFilter) {
  await loadKeeper();
  const today = dayOf(new Date());
  const all = await listBlocs((await getStore()).read, today);
  const query = searchQuery(search);
  const blocs = all.filter(
    (bloc) =>
      searchQuery(bloc.name).includes(query) &&
      (kind === null || bloc.kind === kind) &&
      (level === null || bloc.level === level),
  );
  return { blocs, total: all.length, today };
}

/** One bloc of the register: its facts, names, years, and the year to be drawn up next. */
export async function loadBlocCard(slug: string) {
  await loadKeeper();
  const found = await findBloc((await getStore()).read, slug);
  if (!found) notFound();
  const today = dayOf(new Date());
  const composed = found.years.map(({ year }) => year);
  const running = Number(today.slice(0, 4));
  const ahead = [running, running + 1].filter(
    (year) => mayDraft(found.bloc, { year, composed, today }).ok && !found.drafts.includes(year),
  );
  return { ...found, ahead, today };
}

/** What is drawn up for a year of a bloc, who is offered, and what stands in the way of publishing. */
export async function loadComposition(slug: string, asked: string, typed: string) {
  await loadKeeper();
  const { read } = await getStore();
  const found = await findBloc(read, slug);
  if (!found || !/^\d{4}$/.test(asked)) notFound();
  const { bloc } = found;
  const [year, today, composed] = [Number(asked), dayOf(new Date()), found.years.map((one) => one.year)];
  const namesOn = firstDayOf(year, bloc);
  const drawn = await listDraft(read, { blocId: bloc.id, year });
  const rules = composing(bloc, { year, isLatest: isLatest(composed, year) });
  const names = await findAgencyNames(read, drawn, namesOn);
  const offered = await listOffered(read, { on: namesOn, kind: bloc.kind, typed });
  const before = composed.filter((one) => one < year).toSorted((a, b) => b - a)[0] ?? null;
  const last = before === null ? [] : await listYearMembers(read, { blocId: bloc.id, year: before });
  return {
    bloc,
    year,
    namesOn,
    mayDraft: mayDraft(bloc, { year, composed, today }),
    members: drawn.map((agencyId) => ({ agencyId, name: names.get(agencyId)?.name ?? '' })),
    offered: offered.filter(({ agencyId }) => !drawn.includes(agencyId)),
    before: before === null ? null : { year: before, count: membersOn(last, countingDay(before, namesOn)).length },
    faults: compositionFaults(rules, await listCandidates(read, drawn), await listLeftOut(read, rules, drawn)),
    unusual: unusualSize(drawn.length),
  };
}

/** Who may be put into a bloc in the midst of a year: agencies called so, or those outside every bloc of the kind. */
export async function loadJoin(slug: string, year: string, typed: string) {
  await loadKeeper();
  const { scope } = await loadBlocYear(slug, year);
  const { read } = await getStore();
  const on = countingDay(scope.year, scope.on);
  const offered = await listOffered(read, { on, kind: scope.bloc.kind, typed });
  return { scope, on, offered: offered.filter(({ agencyId }) => !scope.memberAgencyIds.includes(agencyId)) };
}

/** Agencies outside every bloc on the day asked for, or today; a day that cannot be read is answered with today and named. */
export async function loadOutside(asked: string, typed: string, page: number) {
  await loadKeeper();
  const { read } = await getStore();
  const day = parseDay(asked);
  const on = day ?? dayOf(new Date());
  const total = await countOutside(read, on, typed);
  const pageCount = Math.max(1, Math.ceil(total / outsidePageSize));
  const at = Math.min(Math.max(1, page), pageCount);
  const rows = await listOutside(read, on, typed, at);
  const before = await lastBlocs(
    read,
    rows.map(({ id }) => id),
    on,
  );
  return {
    on,
    unreadable: asked.trim() !== '' && day === null ? asked.trim() : null,
    rows: rows.map((row) => ({ ...row, before: before.get(row.id) ?? null })),
    total,
    page: at,
    pageCount,
  };
}

/** Blocs on one page of the comparison. */
const comparisonPageSize = 50;

/** Every bloc of the province in a year (the running one where none is named), narrowed and in order; one page of them. */
export async function loadComparison(
  asked: number | null,
  filter: ComparisonFilter,
  order: ComparisonOrder,
  page: number,
) {
  await loadKeeper();
  const { read } = await getStore();
  const now = new Date();
  const years = await listEveryYear(read);
  const running = Number(dayOf(now).slice(0, 4));
  const year = asked ?? years.find((one) => one <= running) ?? running;
  const all = await compareBlocs(read, year, now);
  const fitting = inOrder(narrowed(all, filter), order);
  const pageCount = Math.max(1, Math.ceil(fitting.length / comparisonPageSize));
  const at = Math.min(Math.max(1, page), pageCount);
  const on = countingDay(year, dayOf(now));
  return {
    year,
    years,
    on,
    all,
    fitting,
    rows: fitting.slice((at - 1) * comparisonPageSize, at * comparisonPageSize),
    page: at,
    pageCount,
    outside: await countOutside(read, on),
  };
}
