import { fold } from '@/lib/fold';
import { addDays } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { withParents } from './apply';
import { beginning, sameCode } from './begin';
import { blocsOn, ending, type EventFacts, goesOn, known, mayHappen, together } from './end';
import { type AgencyEvent, type Effect, newRef, noEffect } from './event';
import { nameOf } from './facts';
import { passOn } from './version';

/**
 * New agencies grow out of one, which ends on the eve of the day or goes on beside them. They join the blocs named, and where it ends, what
 * stood under it stands under the first of them. Refusals: those of `mayHappen`, `ending` at `on`, `beginning` at `heirs.N`;
 * `agency.heirsTooFew`, `agency.heirIsPart` for an heir that is the agency itself, `agency.blocNotTheirs`. Source: domain 10.7.
 */
export function split(event: Extract<AgencyEvent, { kind: 'split' }>, facts: EventFacts): Decision<Effect> {
  const { on, agencyId, heirs, continues, blocIds } = event;
  const happens = mayHappen(on, facts);
  if (!happens.ok) return happens;
  const part = known(agencyId, facts, 'on');
  if (!part.ok) return part;
  if (heirs.length < (continues ? 1 : 2))
    return refuse('agency.heirsTooFew', { least: continues ? 1 : 2 }, 'heirs.0.name');
  const goes = continues ? goesOn(part.value, on, 'on') : null;
  if (goes && !goes.ok) return goes;
  const ends = continues ? allow(noEffect) : ending(part.value, on, facts, 'on');
  if (!ends.ok) return ends;
  const effects = [ends.value];
  for (const [index, heir] of heirs.entries()) {
    const [field, earlier] = [`heirs.${index}`, heirs.slice(0, index)];
    if (sameCode(heir.code, part.value.code) || fold(heir.name) === fold(nameOf(part.value, on)))
      return refuse('agency.heirIsPart', undefined, `${field}.name`);
    if (earlier.some(({ code }) => sameCode(code, heir.code)))
      return refuse('agency.codeTaken', { code: heir.code }, `${field}.code`);
    const begins = beginning(heir, index, on, facts.register, field);
    if (!begins.ok) return begins;
    effects.push(begins.value);
  }
  const passed = continues ? null : passOn(agencyId, newRef(0), on, facts.register, [agencyId]);
  if (passed && !passed.ok) return passed;
  const theirs = blocsOn(agencyId, addDays(on, -1), facts);
  if (blocIds.some((blocId) => !theirs.includes(blocId))) return refuse('agency.blocNotTheirs', undefined, 'bloc');
  const refs = heirs.map((_, index) => newRef(index));
  const whole = together([
    ...effects,
    ...(passed?.value ?? []),
    {
      ...noEffect,
      beginsMemberships: refs.flatMap((ref) => blocIds.map((blocId) => ({ agencyId: ref, blocId, from: on }))),
      successions: refs.map((ref) => ({ fromAgencyId: agencyId, toAgencyId: ref })),
    },
  ]);
  return withParents(whole, facts.register, 'heirs.0.parent');
}
