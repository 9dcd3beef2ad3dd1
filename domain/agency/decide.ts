import type { Decision } from '../shared/refusal';
import { dissolve } from './dissolve';
import type { EventFacts } from './end';
import type { AgencyEvent, Effect } from './event';
import { merge } from './merge';
import { move } from './move';
import { rename } from './rename';
import { split } from './split';

/** What an event of agencies does, or why it may not be. `blocKind` is that of the bloc somebody moves to. Refusals: those of its kind. */
export function decide(event: AgencyEvent, facts: EventFacts, blocKind: string | null): Decision<Effect> {
  switch (event.kind) {
    case 'renamed':
      return rename(event, facts);
    case 'merged':
      return merge(event, facts);
    case 'split':
      return split(event, facts);
    case 'moved':
      return move(event, facts, blocKind);
    case 'dissolved':
      return dissolve(event, facts);
  }
}
