import { nominationPapers } from '@/db/schema/nomination';
import { mayAttachPaper, type PaperKind } from '@/domain/nomination/required-papers';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { hashOf, keepFile } from '../file/keep';
import { demand, demandRight } from '../refused';
import { dropUpload } from '../upload/drop';
import { listPapers } from './papers';
import { getForReview } from './queries';

export type AttachPaper = {
  readonly blocYearId: string;
  readonly nominationId: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly datedOn: string | null;
  readonly issuer: string;
  readonly file: Accepted;
};

/**
 * An agency puts a paper into the dossier of its nomination. Refusals: `nomination.unknown`, `rights.otherAgency`, those of
 * `mayAttachPaper`, `upload.unknown`. Source: domain 11.3, G-18.
 */
export async function attachPaper(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, file, ...told }: AttachPaper,
): Promise<{ paperId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, nominationId);
  demandRight(may(actor, 'nomination.paperAttached', scope, { agencyId: nomination.agencyId }), key);
  const standing = await listPapers(tx, scope, nominationId);
  const { status, number, agencyId } = nomination;
  const { kind, datedOn } = told;
  demand(mayAttachPaper({ status, kind, datedOn, sha256: hashOf(file.content), standing, on: scope.on }));
  const author = actingPerson(actor);
  const { fileId, sha256 } = await keepFile(tx, file, author, now);
  if (file.uploadId !== null) await dropUpload(tx, file.uploadId);
  const paperId = newId();
  await tx
    .insert(nominationPapers)
    .values({ id: paperId, ...key, nominationId, ...told, fileId, attachedAt: now, attachedBy: author });
  await record({
    action: 'nomination.paperAttached',
    subjectId: nominationId,
    scope: key,
    details: { number, agencyId, paper: { ...told }, name: file.name, sha256 },
  });
  return { paperId };
}
