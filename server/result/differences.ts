import type { Reader } from '@/db/client';
import { decidedPoints, differingLines } from '@/domain/scoring/appraise';
import { linesOf, type SheetLine } from '@/domain/scoring/lines';
import { decidingRounds, type DecidingRound } from '@/domain/scoring/round';
import type { BlocYearScope, Member } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';
import { noScores, readScores } from '../score/queries';
import { listSelfAssessments } from '../self-assessment/queries';

/** A line on which the final points differ from the agency's own: hundredths, the round that said so last, and its reason. */
export type Difference = {
  readonly member: Member;
  readonly line: SheetLine;
  readonly selfCenti: number;
  readonly finalCenti: number;
  readonly round: DecidingRound | null;
  readonly reason: string;
};

/** Where the final points of some members differ from the self-scores they sent, of every group or of one. Source: issue 4 (only differences). */
export async function listDifferences(
  reader: Reader,
  scope: BlocYearScope,
  scale: CriteriaSet,
  members: readonly Member[],
  group: string | null,
): Promise<Difference[]> {
  const submitted = new Set(
    (await listSelfAssessments(reader, scope)).flatMap(({ status, agencyId }) =>
      status === 'submitted' ? [agencyId] : [],
    ),
  );
  const scores = await readScores(reader, scope, scale, { rounds: ['self', ...decidingRounds] });
  return members.flatMap((member) => {
    if (!submitted.has(member.agencyId)) return [];
    const { self, decided } = scores.get(member.agencyId) ?? noScores;
    const lines = linesOf(scale, member.kind);
    const counted = decidedPoints(lines, decided);
    return differingLines(lines, self, counted)
      .filter(({ groupCode }) => group === null || groupCode === group)
      .map((line) => {
        const last = decidingRounds
          .toReversed()
          .find((round) => (decided[round]?.[line.code]?.pointsCenti ?? null) !== null);
        return {
          member,
          line,
          selfCenti: self[line.code]?.pointsCenti ?? 0,
          finalCenti: counted[line.code] ?? 0,
          round: last ?? null,
          reason: (last && decided[last]?.[line.code]?.note) ?? '',
        };
      });
  });
}
