import type { Reader } from '@/db/client';
import type { CriteriaSet } from '../criteria/queries';
import { listEvidence } from '../evidence/queries';
import { linesOf, ownLines } from '@/domain/scoring/lines';
import { readScores } from '../score/queries';
import { getKind } from './kind';
import type { BlocYearScope } from '../bloc/queries';

/** How far one line of one agency's sheet is: nothing, points without the file that is asked for, or all there; null where it is not asked. */
export type LineState = 'none' | 'withoutEvidence' | 'done';

/** How far each sheet is, line by line, by agency and code. */
export async function readCompleteness(
  reader: Reader,
  scope: BlocYearScope,
  scale: CriteriaSet,
): Promise<ReadonlyMap<string, Readonly<Record<string, LineState>>>> {
  const scores = await readScores(reader, scope, scale, { rounds: ['self'] });
  const evidence = new Set((await listEvidence(reader, scope)).map(({ agencyId, code }) => `${agencyId} ${code}`));
  return new Map(
    scope.members.map(({ agencyId }) => {
      const self = scores.get(agencyId)?.self ?? {};
      const lines = ownLines(linesOf(scale, getKind(scope, agencyId))).filter(({ groupCode }) => groupCode !== null);
      const states = lines.map(({ code, evidence: asked }): [string, LineState] => {
        const points = self[code]?.pointsCenti ?? null;
        if (points === null) return [code, 'none'];
        return [code, asked && points > 0 && !evidence.has(`${agencyId} ${code}`) ? 'withoutEvidence' : 'done'];
      });
      return [agencyId, Object.fromEntries(states)];
    }),
  );
}
