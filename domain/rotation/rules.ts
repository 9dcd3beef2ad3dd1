import { z } from 'zod';

/** How the next leader is chosen: the five variants seen in practice (domain 8.3, V1–V5). */
export const leaderChoices = ['yearlyElection', 'recognised', 'acclaimed', 'deputySucceeds', 'twoDeputies'] as const;
export type LeaderChoice = (typeof leaderChoices)[number];

/** What a bloc's charter says about whose turn it is to lead. */
export type RotationRules = {
  readonly leaderChoice: LeaderChoice;
  readonly deputies: number;
  /** Not two terms in a row. */
  readonly notTwiceInARow: boolean;
  /** Not while discipline, an inspection or a complaint holds everything up (domain G-05). */
  readonly notUnderDiscipline: boolean;
  /** Who led in the current round waits for the next one. */
  readonly oncePerRound: boolean;
  /** Who joins stands at the end of the queue, not at its place of protocol. */
  readonly joinersLast: boolean;
};

/** Where the rules were read: the bloc's charter, or the usual practice that no text was found for. */
export type RuleSource = { readonly citation: string; readonly verified: boolean };

/**
 * The usual practice, where a charter says nothing: acclaimed with one deputy (V3, as at the conference of 10 January 2022), under the
 * exclusions typical of charters. No text of these was found (domain 8.3, [OK?][GAP]), so it is never shown as verified.
 */
export const usualPractice: { readonly rules: RotationRules; readonly source: RuleSource } = {
  rules: {
    leaderChoice: 'acclaimed',
    deputies: 1,
    notTwiceInARow: true,
    notUnderDiscipline: true,
    oncePerRound: true,
    joinersLast: true,
  },
  source: { citation: 'Tập quán của các khối (chưa kiểm chứng)', verified: false },
};

const CharterClauses = z.object({
  number: z.string().nullable(),
  leaderChoice: z.enum(leaderChoices),
  deputies: z.int().min(0),
  notTwiceInARow: z.boolean(),
  notUnderDiscipline: z.boolean(),
  oncePerRound: z.boolean(),
  joinersLast: z.boolean(),
});

/** The rotation as a charter has it; the usual practice where there is no charter or it says nothing of the rotation. */
export function rulesOf(charter: object | null): typeof usualPractice {
  const read = CharterClauses.safeParse(charter);
  if (!read.success) return usualPractice;
  const { number, ...rules } = read.data;
  return { rules, source: { citation: number ? `Quy chế khối số ${number}` : 'Quy chế khối', verified: true } };
}

/** How many deputies a year has: two at least where the charter chooses two. */
export function deputiesOf({ leaderChoice, deputies }: RotationRules): number {
  return leaderChoice === 'twoDeputies' ? Math.max(2, deputies) : deputies;
}
