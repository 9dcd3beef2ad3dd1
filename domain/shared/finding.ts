/** What a rule found about a fact. Missing history is `needsHuman`, never `fail`. */
export type Finding = {
  readonly verdict: 'pass' | 'fail' | 'needsHuman';
  /** Names the rule; also the key of its sentence under `findings` in the messages. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The instrument and article, or the charter, the rule comes from. */
  readonly citation?: string;
  /** The version of the rule it was judged by: what the rule is called, and the first day of that version. */
  readonly rule?: { readonly code: string; readonly from: string };
};
