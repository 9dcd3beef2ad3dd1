import { allow, refuse, type Decision } from '../shared/refusal';

/** Where a conference stands; follows from when it was opened and closed. */
export type ConferenceState = 'convened' | 'open' | 'closed';

export type ConferenceTimes = { readonly openedAt: Date | null; readonly closedAt: Date | null };

/** Where a conference stands: convened, in session or closed. */
export function conferenceState({ openedAt, closedAt }: ConferenceTimes): ConferenceState {
  if (closedAt) return 'closed';
  return openedAt ? 'open' : 'convened';
}

/** Whether the hall is in session, so that it may vote and decide. Refusals: `conference.notOpen`, `conference.closed`. */
export function inSession(conference: ConferenceTimes): Decision {
  const state = conferenceState(conference);
  if (state === 'open') return allow();
  return refuse(state === 'closed' ? 'conference.closed' : 'conference.notOpen');
}

/** Whether the roll may still be written: until the conference is closed. Refusal: `conference.closed`. */
export function mayRecordAttendance(conference: ConferenceTimes): Decision {
  return conferenceState(conference) === 'closed' ? refuse('conference.closed') : allow();
}
