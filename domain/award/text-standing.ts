import { covers, type IsoDate, type Period } from '../shared/dates';

/** What a form or a ground rests on, as far as its standing is concerned. */
export type Resting = { readonly verified: boolean; readonly regulation: string | null };

export type TextVersion = Period & {
  readonly code: string;
  readonly instruments: string;
  readonly verified: boolean;
};

/** How the text something rests on stands on a day; `instruments` names it, `day` is its last or first one. */
export type TextStanding =
  | { readonly is: 'holds' }
  | { readonly is: 'unchecked'; readonly instruments: string | null }
  | { readonly is: 'expired' | 'notYet'; readonly instruments: string; readonly day: IsoDate };

/**
 * How the text a form or ground rests on stands on a day: it holds when a version of that day was checked and so was what rests on it;
 * it has expired when its last version ended before, and is yet to come when its first begins later. What names no text, or one the
 * register does not know, is as checked as itself. Source: domain 3, 4; issue 6 (warning when a text has expired).
 */
export function textStanding(
  { verified, regulation }: Resting,
  texts: readonly TextVersion[],
  on: IsoDate,
): TextStanding {
  const versions = texts.filter(({ code }) => code === regulation).toSorted((a, b) => a.from.localeCompare(b.from));
  const present = versions.find((version) => covers(version, on));
  const [first, last] = [versions[0], versions.at(-1)];
  if (!present && last?.to && last.to < on) return { is: 'expired', instruments: last.instruments, day: last.to };
  if (!present && first && first.from > on) return { is: 'notYet', instruments: first.instruments, day: first.from };
  const isChecked = verified && (present?.verified ?? true);
  return isChecked ? { is: 'holds' } : { is: 'unchecked', instruments: present?.instruments ?? null };
}

/** Whether two things rest on texts that stand alike: then it is said once. */
export function isSameText(one: TextStanding, other: TextStanding): boolean {
  if (one.is === 'holds' || other.is === 'holds') return one.is === other.is;
  return one.is === other.is && one.instruments === other.instruments;
}
