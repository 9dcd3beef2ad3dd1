import { allow, refuse, type Decision } from '../shared/refusal';
import { ending, type EventFacts, known, mayHappen } from './end';
import type { AgencyEvent, Effect } from './event';
import { childrenFrom } from './parent';

/**
 * An agency ends on the eve of a day and nobody goes on in its place. Refusals: those of `mayHappen` and `ending`; `agency.hasChildren`
 * while others stand under it, for nobody can say where they go. Source: domain 10.7, 12.2 case 4.
 */
export function dissolve(event: Extract<AgencyEvent, { kind: 'dissolved' }>, facts: EventFacts): Decision<Effect> {
  const { on, agencyId } = event;
  const happens = mayHappen(on, facts);
  if (!happens.ok) return happens;
  const agency = known(agencyId, facts, 'on');
  if (!agency.ok) return agency;
  const children = new Set(childrenFrom(agencyId, on, facts.register).map(({ version }) => version.name));
  if (children.size > 0) return refuse('agency.hasChildren', { children: [...children].join('; ') }, 'on');
  const ends = ending(agency.value, on, facts, 'on');
  if (!ends.ok) return ends;
  return allow({ ...ends.value, successions: [{ fromAgencyId: agencyId, toAgencyId: null }] });
}
