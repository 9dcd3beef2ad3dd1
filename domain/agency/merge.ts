import { addDays, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { withParents } from './apply';
import { beginning } from './begin';
import { blocsOn, ending, type EventFacts, goesOn, known, mayHappen, together } from './end';
import { type AgencyEvent, type Effect, newRef, noEffect } from './event';
import { passOn } from './version';

type Merger = Extract<AgencyEvent, { kind: 'merged' }>;

/**
 * Agencies end on the eve of a day and one goes on in their place: a new one, or one that takes them in. It takes their place in the blocs
 * named, and what stood under them stands under it. Refusals: those of `mayHappen`, `ending` at `parts.N`, `beginning` at `heir`;
 * `agency.partsMissing`, `agency.partTwice`, `agency.partsTooFew` for a new agency out of a single one, `agency.heirIsPart`, `agency.heirLater`,
 * `agency.blocNotTheirs`. Source: domain 10.7, 12.2 case 1.
 */
export function merge(event: Merger, facts: EventFacts): Decision<Effect> {
  const { on, heir, partIds } = event;
  const happens = mayHappen(on, facts);
  if (!happens.ok) return happens;
  const isNew = 'code' in heir;
  if (partIds.length === 0) return refuse('agency.partsMissing', undefined, 'parts.0');
  if (isNew && partIds.length < 2) return refuse('agency.partsTooFew', undefined, 'parts.1');
  const begun = isNew ? beginning(heir, 0, on, facts.register, 'heir') : absorber(heir.agencyId, partIds, on, facts);
  if (!begun.ok) return begun;
  const heirId = isNew ? newRef(0) : heir.agencyId;
  const effects = [begun.value];
  for (const [index, partId] of partIds.entries()) {
    const field = `parts.${index}`;
    if (partIds.indexOf(partId) < index) return refuse('agency.partTwice', undefined, field);
    const part = known(partId, facts, field);
    if (!part.ok) return part;
    const ends = ending(part.value, on, facts, field);
    if (!ends.ok) return ends;
    const passed = passOn(partId, heirId, on, facts.register, partIds);
    if (!passed.ok) return passed;
    effects.push(ends.value, ...passed.value);
  }
  const joins = joining(event, heirId, facts);
  if (!joins.ok) return joins;
  const successions = partIds.map((fromAgencyId) => ({ fromAgencyId, toAgencyId: heirId }));
  return withParents(
    together([...effects, { ...noEffect, beginsMemberships: joins.value, successions }]),
    facts.register,
    isNew ? 'heir.parent' : 'heirId',
  );
}

/** The agency that takes the others in: on record, on that day, and none of them. */
function absorber(agencyId: string, parts: readonly string[], on: IsoDate, facts: EventFacts): Decision<Effect> {
  if (parts.includes(agencyId)) return refuse('agency.heirIsPart', undefined, 'heirId');
  const heir = known(agencyId, facts, 'heirId');
  if (!heir.ok) return heir;
  const goes = goesOn(heir.value, on, 'heirId');
  return goes.ok ? allow(noEffect) : goes;
}

/** The blocs the heir joins: among those of its parts, where it is not a member already. */
function joining(
  { on, blocIds, partIds }: Merger,
  heirId: string,
  facts: EventFacts,
): Decision<Effect['beginsMemberships']> {
  const theirs = new Set(partIds.flatMap((partId) => blocsOn(partId, addDays(on, -1), facts)));
  if (blocIds.some((blocId) => !theirs.has(blocId))) return refuse('agency.blocNotTheirs', undefined, 'bloc');
  const has = blocsOn(heirId, on, facts);
  const joins = [...new Set(blocIds)].filter((blocId) => !has.includes(blocId));
  return allow(joins.map((blocId) => ({ agencyId: heirId, blocId, from: on })));
}
