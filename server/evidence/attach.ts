import { evidence } from '@/db/schema/evidence';
import { may } from '@/domain/rights/may';
import { mayAttach, mayTouchEvidence } from '@/domain/scoring/evidence';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { readAppraisalGround } from '../appraisal/ground';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { hashOf, keepFile } from '../file/keep';
import { demand, demandRight } from '../refused';
import { findSelfAssessment } from '../self-assessment/queries';
import { readWindows } from '../self-assessment/window';
import { dropUpload } from '../upload/drop';
import { listEvidence, usesOf, type Use } from './queries';

export type AttachEvidence = {
  readonly blocYearId: string;
  readonly agencyId: string;
  readonly code: string;
  /** Where in the file to look; empty for the whole. */
  readonly place: string;
  readonly file: Accepted;
};

/**
 * Attaches a file to a line of an agency's sheet. Answers where else, in this year or another, the agency uses the same content: that is
 * pointed out, not refused. Refusals: those of `mayTouchEvidence` and `mayAttach`, `scoring.noCriteria`, `results.notMember`, `upload.unknown`. Source:
 * domain 9.5; issue 4.
 */
export async function attachEvidence(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, code, place, file }: AttachEvidence,
): Promise<{ evidenceId: string; usedToo: readonly Use[] }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'evidence.attached', scope, { agencyId }), key);
  const { stage, facts, scale, lines } = await readAppraisalGround(tx, scope, agencyId);
  const sheet = await findSelfAssessment(tx, scope, agencyId);
  const window = (await readWindows(tx, scope))(agencyId, sheet);
  demand(mayTouchEvidence(stage, sheet?.status ?? null, window, facts));
  demand(mayAttach(lines, code, await listEvidence(tx, scope, agencyId), hashOf(file.content)));
  const author = actingPerson(actor);
  const { fileId, sha256 } = await keepFile(tx, file, author, now);
  if (file.uploadId !== null) await dropUpload(tx, file.uploadId);
  const evidenceId = newId();
  const criterionId = scale.ids.get(code) ?? '';
  await tx
    .insert(evidence)
    .values({ id: evidenceId, ...key, agencyId, criterionId, fileId, place, attachedAt: now, attachedBy: author });
  const details = { agencyId, code, name: file.name, sha256, place };
  await record({ action: 'evidence.attached', subjectId: evidenceId, scope: key, details });
  const uses = await usesOf(tx, agencyId, [sha256]);
  return { evidenceId, usedToo: uses.filter((use) => use.evidenceId !== evidenceId) };
}
