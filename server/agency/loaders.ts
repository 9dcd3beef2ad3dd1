import 'server-only';
import { cache } from 'react';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import type { RegisterFilter } from '@/domain/agency/filter';
import { pageSize } from '@/domain/agency/filter';
import { versionOn } from '@/domain/agency/facts';
import { EventInput } from '@/domain/agency/input';
import { offeredOn } from '@/domain/agency/kind';
import { appointmentsOn } from '@/domain/person/actor';
import { standsAbove } from '@/domain/person/office';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { loadSight } from '../bloc/loaders';
import { fromForm } from '../form';
import { loadActorFor } from '../person/loaders';
import { refusals } from '../refused';
import { findRegisterImport } from './check-register';
import { restsOn } from './correct';
import { previewEvent } from './preview';
import { findAgencyNames, listAgencies, listRecentEvents, slugOfAgency } from './queries';
import { choiceSeam, readRegister } from './read-register';
import { blocsOnDay, searchRegister, type Sight } from './search';
import { findAgency } from './through-years';

/** Which agencies the reader may see: their own, those of their blocs; the offices above see every one. */
export async function sightOf(): Promise<{
  sight: Sight;
  blocs: Awaited<ReturnType<typeof loadSight>>['blocs'];
  keeps: boolean;
}> {
  const { actor, blocs } = await loadSight();
  const today = dayOf(new Date());
  const held = appointmentsOn(actor, today);
  const keeps = mayInstallation(actor, 'agency.registered', today).ok;
  if (held.some(({ office }) => standsAbove(office))) return { sight: 'all', blocs, keeps };
  const seen = [
    ...held.flatMap(({ agencyId }) => agencyId ?? []),
    ...blocs.flatMap(({ years }) => years.flatMap(({ agencyIds }) => agencyIds)),
  ];
  return { sight: [...new Set(seen)], blocs, keeps };
}

/** A page of the register as far as the reader may see it, with the blocs of each agency on the day. */
export async function loadRegister(filter: RegisterFilter, page: number) {
  const { sight, blocs, keeps } = await sightOf();
  const { read } = await getStore();
  const today = dayOf(new Date());
  const { rows, total } = await searchRegister(read, filter, { sight, page, today });
  const belongs = await blocsOnDay(
    read,
    rows.map(({ id }) => id),
    filter.on ?? today,
  );
  return {
    rows: rows.map((row) => ({ ...row, blocs: belongs.get(row.id) ?? [] })),
    total,
    page,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
    today,
    keeps,
    blocs: blocs
      .filter(({ bloc }) => bloc.rehearsalOn === null)
      .map(({ bloc }) => ({ value: bloc.slug, text: bloc.name })),
  };
}

/** One agency through the years, as far as the reader may see its blocs; null when there is none or none may be seen. */
export const loadAgency = cache(async (slug: string) => {
  const { sight, blocs, keeps } = await sightOf();
  const { read } = await getStore();
  const today = dayOf(new Date());
  const agency = await findAgency(read, slug, today);
  if (!agency || (sight !== 'all' && !sight.includes(agency.id))) return null;
  const seen = new Set(blocs.flatMap(({ bloc, years }) => years.map(({ year }) => `${bloc.id} ${year}`)));
  const visible = ({ blocId, year }: { blocId: string; year: number }) => seen.has(`${blocId} ${year}`);
  const known = new Set(blocs.map(({ bloc }) => bloc.id));
  return {
    agency: {
      ...agency,
      years: agency.years.filter(visible),
      awards: agency.awards.filter(visible),
      earlier: agency.earlier.filter(({ blocId }) => known.has(blocId)),
    },
    today,
    keeps,
  };
});

/** Agencies that exist today, for a choice. The word "huyện" is not among them once its bodies are gone. */
export async function loadAgencyChoices(): Promise<{ value: string; text: string }[]> {
  const today = dayOf(new Date());
  const rows = await listAgencies((await getStore()).read);
  const present = rows.filter(({ from, to }) => from <= today && (to === null || to >= today));
  return offeredOn(present, today).map(({ id, name }) => ({ value: id, text: name }));
}

/** What the forms of the register need: the agencies of today as suggestions, and the blocs. */
export async function loadKeeping() {
  await loadActorFor('agency.registered');
  const today = dayOf(new Date());
  const { blocs } = await loadSight();
  const register = [...(await readRegister((await getStore()).read)).values()];
  const present = register.flatMap((agency) => {
    const version = versionOn(agency, today);
    return version ? [{ code: agency.code, kind: agency.kind, name: version.name }] : [];
  });
  return {
    today,
    suggestions: offeredOn(present, today).map(({ code, name }) => `${code}${choiceSeam}${name}`),
    blocs: blocs
      .filter(({ bloc }) => bloc.rehearsalOn === null)
      .map(({ bloc }) => ({ value: bloc.id, text: bloc.name })),
  };
}

/** The same for one agency, with which of its names may still be put right; 404 where there is none. */
export async function loadKeepingOf(slug: string) {
  const keeping = await loadKeeping();
  const { read } = await getStore();
  const agency = await findAgency(read, slug, keeping.today);
  if (!agency) notFound();
  const borne = await restsOn(
    read,
    agency.versions.map(({ id }) => id),
  );
  return { ...keeping, agency, free: agency.versions.filter(({ id }) => !borne.has(id)) };
}

/** A register that was checked, for who may import it; null where none is asked for. */
export async function loadRegisterImport(importId: string | null) {
  await loadActorFor('agency.imported');
  return importId && /^[\w-]{1,64}$/.test(importId) ? findRegisterImport((await getStore()).read, importId) : null;
}

/** What was recorded last of the register: the latest twenty events. */
export async function loadRecentEvents() {
  await loadActorFor('agency.registered');
  return listRecentEvents((await getStore()).read, 20);
}

/** What an event would do, from what was typed in the address of its preview; or why it may not be. */
export async function loadPreview(typed: Readonly<Record<string, string>>) {
  const actor = await loadActorFor('agency.merged');
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.append(name, value);
  const parsed = EventInput.safeParse(fromForm(form));
  const store = await getStore();
  const today = dayOf(new Date());
  const slug = await slugOfAgency(store.read, typed.agencyId ?? '');
  const back = backOf(typed.kind, slug);
  if (!parsed.success) return { plan: null, refusals: refusals(parsed.error), back };
  const preview = await previewEvent(store, parsed.data, new Date());
  if (!preview.ok) return { plan: null, refusals: [preview.refusal], back };
  const { effect } = preview.value;
  const concerned = [...effect.endsAgencies, ...effect.beginsVersions, ...effect.beginsMemberships].map(
    ({ agencyId }) => agencyId,
  );
  const parents = effect.beginsVersions.flatMap(({ parentId }) => parentId ?? []);
  const names = await findAgencyNames(store.read, [...new Set([...concerned, ...parents])], parsed.data.on);
  return {
    plan: preview.value,
    paper: { decisionNumber: parsed.data.decisionNumber, decisionOn: parsed.data.decisionOn },
    names: new Map([...names].map(([id, { name }]) => [id, name])),
    administers: mayInstallation(actor, 'person.appointed', today).ok,
    refusals: [],
    back,
  };
}

/** The form a preview came from. */
function backOf(kind: string | undefined, slug: string | null): string {
  const events = { renamed: 'rename', split: 'split', moved: 'move', dissolved: 'dissolve' } as const;
  const event = Object.entries(events).find(([name]) => name === kind)?.[1];
  return event && slug !== null ? paths.agencyEvent(slug, event) : paths.mergeAgencies;
}
