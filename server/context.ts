import type { Tx } from '@/db/client';
import type { ActorFacts } from '@/domain/person/actor';
import type { Hat } from '@/domain/person/hat';
import type { Action } from '@/domain/rights/rights';

/** Who is acting, with the browser session it comes from where there is one. */
export type Actor = ActorFacts & {
  readonly sessionId: string | null;
  /** What the person may put on today; of somebody with one hat or none there is nothing to choose. */
  readonly hats: readonly Hat[];
  /** The hat worn. */
  readonly hat: Hat | null;
};

export const systemActor: Actor = {
  kind: 'system',
  personId: null,
  name: 'Hệ thống',
  appointments: [],
  sessionId: null,
  hats: [],
  hat: null,
};

/** What an audit event tells. `scope` is null for what belongs to no bloc. Secrets of a ballot never enter `details`. */
export type Happening = {
  readonly action: Action;
  readonly subjectId: string;
  readonly scope: { readonly blocId: string; readonly blocYearId: string | null } | null;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** What a verb is given: the transaction, who asks, the moment, and the pen of the audit log. */
export type Context = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  readonly record: (happening: Happening) => Promise<void>;
};

export type Verb<I, O> = (context: Context, input: I) => Promise<O>;
