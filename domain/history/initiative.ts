import { liveStatuses, type NominationStatus } from '../nomination/status';
import type { IsoDate } from '../shared/dates';
import { refuse, type Decision } from '../shared/refusal';
import type { InitiativeFact } from './facts';
import { mayRestOn } from './paper';

const live: readonly NominationStatus[] = liveStatuses;

/** The nominations an initiative is spent on: those that go their way or have gone it; a draft or a withdrawn one holds nothing (G-11). */
export function livingUses({ uses }: Pick<InitiativeFact, 'uses'>) {
  return uses.filter(({ status }) => live.includes(status));
}

/**
 * Whether an initiative may be written down. Refusals: `initiative.inFuture` at `recognisedOn` (params: the official day),
 * `initiative.sameOnRecord` at `title` where the agency has one of that title, those of `mayRestOn`.
 */
export function mayRecordInitiative(
  initiative: Pick<InitiativeFact, 'titleFold' | 'recognisedOn' | 'paperNumber' | 'paperOn' | 'paperIssuer'>,
  known: readonly Pick<InitiativeFact, 'titleFold'>[],
  hasScan: boolean,
  on: IsoDate,
): Decision {
  if (initiative.recognisedOn > on) return refuse('initiative.inFuture', { on }, 'recognisedOn');
  if (known.some(({ titleFold }) => titleFold === initiative.titleFold))
    return refuse('initiative.sameOnRecord', undefined, 'title');
  return mayRestOn(initiative, hasScan, on);
}
