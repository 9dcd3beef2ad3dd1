/** The five acts of the yearly conference, in their order (domain 1). */
export const acts = ['review', 'vote', 'leadership', 'tasks', 'covenant'] as const;
export type Act = (typeof acts)[number];

/** How far an act has come. */
export type ActState = 'waiting' | 'begun' | 'done';

export type ActFacts = {
  readonly rankingPublished: boolean;
  /** Ballots prepared, and those confirmed by their tellers. */
  readonly ballots: { readonly prepared: number; readonly confirmed: number };
  readonly acclaimed: { readonly leader: boolean; readonly deputy: boolean };
  readonly handedOver: boolean;
  readonly tasks: { readonly written: number; readonly adopted: boolean };
  /** Signatures under the covenant of the plan year; null while no text is frozen. */
  readonly covenant: { readonly signed: number; readonly members: number } | null;
};

/** How far each of the five acts has come. */
export function actStates({
  rankingPublished,
  ballots,
  acclaimed,
  handedOver,
  tasks,
  covenant,
}: ActFacts): Record<Act, ActState> {
  return {
    review: rankingPublished ? 'done' : 'waiting',
    vote: state(ballots.confirmed > 0 && ballots.confirmed === ballots.prepared, ballots.prepared > 0),
    leadership: state(handedOver, acclaimed.leader || acclaimed.deputy),
    tasks: state(tasks.adopted, tasks.written > 0),
    covenant: state(covenant !== null && covenant.signed === covenant.members, covenant !== null),
  };
}

function state(done: boolean, begun: boolean): ActState {
  if (done) return 'done';
  return begun ? 'begun' : 'waiting';
}
