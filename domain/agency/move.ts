import { addDays } from '../shared/dates';
import { refuse, type Decision } from '../shared/refusal';
import { withParents } from './apply';
import { type EventFacts, known, mayHappen, termsFrom, together } from './end';
import { type AgencyEvent, type Effect, noEffect } from './event';
import { nameOf, versionOn } from './facts';
import { mayBear, nextVersion } from './version';

/**
 * An agency moves under another parent, or to another bloc, out of the one of the same kind. Refusals: those of `mayHappen`,
 * `nextVersion`, `mayStandUnder` at `parentId`; `agency.nothingMoves`, `agency.joinedThatDay`. Source: domain 10.7.
 */
export function move(
  event: Extract<AgencyEvent, { kind: 'moved' }>,
  facts: EventFacts,
  /** The kind of the bloc it moves to. */
  blocKind: string | null,
): Decision<Effect> {
  const { on, agencyId, parentId, blocId } = event;
  const happens = mayHappen(on, facts);
  if (!happens.ok) return happens;
  const agency = known(agencyId, facts, 'on');
  if (!agency.ok) return agency;
  const present = versionOn(agency.value, on);
  if (blocId === undefined && (parentId === undefined || parentId === present?.parentId))
    return refuse('agency.nothingMoves', undefined, 'parent');
  const effects: Effect[] = [];
  if (parentId !== undefined && parentId !== present?.parentId) {
    const bears = mayBear({ kind: agency.value.kind, name: nameOf(agency.value, on) }, on, 'on');
    if (!bears.ok) return bears;
    const next = nextVersion(agency.value, on, { parentId });
    if (!next.ok) return next;
    effects.push(next.value);
  }
  if (blocId !== undefined) {
    const left = termsFrom(agencyId, on, facts).find(({ kind, from }) => kind === blocKind && from <= on);
    if (left?.blocId === blocId) return refuse('membership.alreadyMember', undefined, 'bloc');
    if (left?.from === on) return refuse('agency.joinedThatDay', { bloc: left.blocName, on }, 'on');
    effects.push({
      ...noEffect,
      endsMemberships: left ? [{ agencyId, blocId: left.blocId, to: addDays(on, -1) }] : [],
      beginsMemberships: [{ agencyId, blocId, from: on }],
    });
  }
  return withParents(together(effects), facts.register, 'parent');
}
