import { and, eq, gt, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs } from '@/db/schema/bloc';
import { appointments } from '@/db/schema/person';
import { decide } from '@/domain/agency/decide';
import { blocsOn, type EventFacts } from '@/domain/agency/end';
import type { AgencyEvent, Effect, NewAgency } from '@/domain/agency/event';
import type { EventInput } from '@/domain/agency/input';
import type { Touch } from '@/domain/agency/touch';
import { addDays, dayOf } from '@/domain/shared/dates';
import { canonicalJson, sha256 } from '../audit/hash';
import { exclusiveKind, listTerms } from '../bloc/membership';
import { demand, RefusedError } from '../refused';
import { chosenAgency, readRegister } from './read-register';
import { touchedBy } from './touched';

/** An event as it would be written now, and what it touches; `seen` names all of it. */
export type Plan = {
  readonly event: AgencyEvent;
  readonly effect: Effect;
  readonly touches: readonly Touch[];
  readonly seen: string;
};

/**
 * What an event would do to the register and the blocs, as they stand. The same for the preview and for the act. Refusals: those of
 * `decide` and `chosenAgency`, `agency.appointedLater` where somebody is appointed to an agency after its end.
 */
export async function planEvent(reader: Reader, input: EventInput, now: Date): Promise<Plan> {
  const register = await readRegister(reader);
  const choose = (typed: string, field: string) => demand(chosenAgency(typed, register, field));
  const parts = input.kind === 'merged' ? typedParts(input.parts, choose) : [];
  const agencyId = 'agencyId' in input ? input.agencyId : null;
  const heirId = input.kind === 'merged' && input.heirId !== '' ? choose(input.heirId, 'heirId') : null;
  const concerned = [...parts.map(({ id }) => id), ...(agencyId ? [agencyId] : []), ...(heirId ? [heirId] : [])];
  const facts: EventFacts = { today: dayOf(now), register, terms: await listTerms(reader, concerned) };
  const parented = <A extends { parent: string }>({ parent, ...agency }: A, field: string) => ({
    ...agency,
    parentId: parent === '' ? null : choose(parent, `${field}.parent`),
  });
  const chosenBlocs = (bloc: string, ids: readonly string[]) =>
    bloc === 'theirs'
      ? [...new Set(ids.flatMap((id) => blocsOn(id, addDays(input.on, -1), facts)))]
      : bloc === 'none' || bloc === 'keep'
        ? []
        : [bloc];
  const event = eventOf(input, { parts: parts.map(({ id }) => id), heirId, parented, chosenBlocs, choose });
  const decision = decide(event, facts, await kindOfTarget(reader, event));
  // A row left empty among the parts moves those behind it up; the refusal is said where it was typed.
  if (!decision.ok) throw new RefusedError(atTyped(decision.refusal, parts), false);
  const effect = decision.value;
  await demandNobodyLater(reader, effect);
  const touches = await touchedBy(reader, event, effect);
  const { decisionNumber, decisionOn } = input;
  return {
    event,
    effect,
    touches,
    seen: sha256(canonicalJson({ event, effect, touches, decisionNumber, decisionOn })),
  };
}

type Part = { readonly id: string; readonly position: number };
type Choose = (typed: string, field: string) => string;

function typedParts(typed: readonly string[], choose: Choose): Part[] {
  return typed.flatMap((text, position) => (text === '' ? [] : [{ id: choose(text, `parts.${position}`), position }]));
}

function atTyped<R extends { readonly field?: string }>(refusal: R, parts: readonly Part[]): R {
  const index = /^parts\.(\d+)$/.exec(refusal.field ?? '')?.[1];
  const part = index === undefined ? undefined : parts[Number(index)];
  return part ? { ...refusal, field: `parts.${part.position}` } : refusal;
}

type Chosen = {
  readonly parts: readonly string[];
  readonly heirId: string | null;
  readonly parented: <A extends { parent: string }>(
    agency: A,
    field: string,
  ) => Omit<A, 'parent'> & { parentId: string | null };
  readonly chosenBlocs: (bloc: string, agencyIds: readonly string[]) => string[];
  readonly choose: Choose;
};

function eventOf(input: EventInput, { parts, heirId, parented, chosenBlocs, choose }: Chosen): AgencyEvent {
  const { on } = input;
  switch (input.kind) {
    case 'renamed':
      return { kind: 'renamed', on, agencyId: input.agencyId, name: input.name, shortName: input.shortName };
    case 'merged': {
      const heir: { agencyId: string } | NewAgency | null =
        heirId !== null ? { agencyId: heirId } : input.heir && parented(input.heir, 'heir');
      if (!heir) throw new RefusedError({ code: 'form.required', field: 'heirId' }, false);
      return { kind: 'merged', on, partIds: parts, heir, blocIds: chosenBlocs(input.bloc, parts) };
    }
    case 'split': {
      const heirs = input.heirs.map((heir, index) => parented(heir, `heirs.${index}`));
      const { agencyId, continues } = input;
      return { kind: 'split', on, agencyId, heirs, continues, blocIds: chosenBlocs(input.bloc, [agencyId]) };
    }
    case 'moved': {
      const [blocId] = chosenBlocs(input.bloc, []);
      const parentId = input.noParent ? null : input.parent === '' ? undefined : choose(input.parent, 'parent');
      return {
        kind: 'moved',
        on,
        agencyId: input.agencyId,
        ...(parentId === undefined ? {} : { parentId }),
        ...(blocId === undefined ? {} : { blocId }),
      };
    }
    case 'dissolved':
      return { kind: 'dissolved', on, agencyId: input.agencyId };
  }
}

async function kindOfTarget(reader: Reader, event: AgencyEvent): Promise<string | null> {
  if (event.kind !== 'moved' || event.blocId === undefined) return null;
  const [bloc] = await reader.select().from(blocs).where(eq(blocs.id, event.blocId));
  if (!bloc) throw new RefusedError({ code: 'form.broken', field: 'bloc' }, false);
  return exclusiveKind(bloc);
}

async function demandNobodyLater(reader: Reader, { endsAgencies }: Effect): Promise<void> {
  const [first] = endsAgencies;
  if (!first) return;
  const later = await reader
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        inArray(
          appointments.agencyId,
          endsAgencies.map(({ agencyId }) => agencyId),
        ),
        gt(appointments.from, first.to),
      ),
    );
  if (later.length > 0)
    throw new RefusedError({ code: 'agency.appointedLater', params: { count: later.length }, field: 'on' }, false);
}
