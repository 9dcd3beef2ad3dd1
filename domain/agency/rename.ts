import { refuse, type Decision } from '../shared/refusal';
import { type EventFacts, known, mayHappen } from './end';
import type { AgencyEvent, Effect } from './event';
import { versionOn } from './facts';
import { mayBear, nextVersion } from './version';

/**
 * An agency takes another name from a day on; what is on record keeps the name of its day. Refusals: those of `mayHappen`, `nextVersion`
 * and `mayBear`; `agency.sameName` at the field `name`. Source: domain 10.7.
 */
export function rename(event: Extract<AgencyEvent, { kind: 'renamed' }>, facts: EventFacts): Decision<Effect> {
  const { agencyId, on, name, shortName } = event;
  const happens = mayHappen(on, facts);
  if (!happens.ok) return happens;
  const agency = known(agencyId, facts, 'on');
  if (!agency.ok) return agency;
  const bears = mayBear({ kind: agency.value.kind, name }, on, 'name');
  if (!bears.ok) return bears;
  const present = versionOn(agency.value, on);
  if (present?.name === name && present.shortName === shortName) return refuse('agency.sameName', undefined, 'name');
  return nextVersion(agency.value, on, { name, shortName });
}
