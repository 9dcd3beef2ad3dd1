import type { Reader } from '@/db/client';
import { withoutDecisions } from '@/domain/eligibility/decided';
import { standingBy } from '@/domain/eligibility/judge';
import { relationOf, visibility } from '@/domain/nomination/visibility';
import type { ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';
import { agenciesHidden } from './concerned';
import { readGrid, type Grid, type GridCell, type GridRow } from './grid';

const none: readonly GridCell[] = [];

/**
 * The grid as a reader sees it: without the cells of an agency whose case concerns them, and without what people decided where the table of
 * visibility hides decisions. Source: visibility, `findings` and `decisions`.
 */
export async function readSeenGrid(
  reader: Reader,
  scopes: readonly BlocYearScope[],
  actor: ActorFacts,
): Promise<{ grid: Grid; hidden: ReadonlySet<string> }> {
  const { columns, rows } = await readGrid(reader, scopes);
  const hidden = await agenciesHidden(reader, scopes, actor);
  const seen = rows.map((row): GridRow => {
    if (hidden.has(row.agencyId)) return { ...row, cells: none };
    const relation = relationOf(actor, row.scope, { agencyId: row.agencyId, conflicts: [] });
    if (visibility[relation].afterOwn.decisions === 'shown') return row;
    return { ...row, cells: row.cells.map(byRulesAlone) };
  });
  return { grid: { columns, rows: seen }, hidden };
}

function byRulesAlone({ findings }: GridCell): GridCell {
  const bare = withoutDecisions(findings);
  return { standing: standingBy(bare), findings: bare };
}
