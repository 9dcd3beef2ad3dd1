import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocs, blocYears } from '@/db/schema/bloc';
import { criteria } from '@/db/schema/criteria';
import { evidence } from '@/db/schema/evidence';
import { files } from '@/db/schema/file';
import type { FileKind } from '@/domain/file/kind';
import type { BlocYearScope } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';

/** A file put forward for a line of the scale. */
export type Evidence = {
  readonly id: string;
  readonly agencyId: string;
  readonly code: string;
  readonly fileId: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly sha256: string;
  readonly place: string;
  readonly attachedAt: Date;
};

/** The evidence of a year that stands, in the order it was attached: of everybody, or of one agency. */
export async function listEvidence(reader: Reader, scope: BlocYearScope, agencyId?: string): Promise<Evidence[]> {
  return reader
    .select({
      id: evidence.id,
      agencyId: evidence.agencyId,
      code: criteria.code,
      fileId: evidence.fileId,
      name: files.name,
      kind: files.kind,
      size: files.size,
      sha256: files.sha256,
      place: evidence.place,
      attachedAt: evidence.attachedAt,
    })
    .from(evidence)
    .innerJoin(criteria, eq(criteria.id, evidence.criterionId))
    .innerJoin(files, eq(files.id, evidence.fileId))
    .where(
      and(
        eq(evidence.blocYearId, scope.id),
        isNull(evidence.withdrawnAt),
        agencyId === undefined ? undefined : eq(evidence.agencyId, agencyId),
      ),
    )
    .orderBy(asc(evidence.attachedAt), asc(evidence.id));
}

/** The codes of an agency's lines that have evidence. */
export async function linesWithEvidence(
  reader: Reader,
  scope: BlocYearScope,
  { ids }: Pick<CriteriaSet, 'ids'>,
  agencyId: string,
): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectDistinct({ criterionId: evidence.criterionId })
    .from(evidence)
    .where(and(eq(evidence.blocYearId, scope.id), eq(evidence.agencyId, agencyId), isNull(evidence.withdrawnAt)));
  const has = new Set(rows.map(({ criterionId }) => criterionId));
  return new Set([...ids].flatMap(([code, id]) => (has.has(id) ? [code] : [])));
}

/** Where a file of the same content stands as evidence of an agency, in any year: by its hash. */
export type Use = {
  readonly sha256: string;
  readonly year: number;
  readonly blocId: string;
  readonly bloc: string;
  readonly code: string;
  readonly evidenceId: string;
};

/** Every use an agency makes of some contents as evidence, over all years. */
export async function usesOf(reader: Reader, agencyId: string, hashes: readonly string[]): Promise<Use[]> {
  if (hashes.length === 0) return [];
  return reader
    .select({
      sha256: files.sha256,
      year: blocYears.year,
      blocId: evidence.blocId,
      bloc: blocs.name,
      code: criteria.code,
      evidenceId: evidence.id,
    })
    .from(evidence)
    .innerJoin(files, eq(files.id, evidence.fileId))
    .innerJoin(criteria, eq(criteria.id, evidence.criterionId))
    .innerJoin(blocYears, eq(blocYears.id, evidence.blocYearId))
    .innerJoin(blocs, eq(blocs.id, evidence.blocId))
    .where(
      and(eq(evidence.agencyId, agencyId), isNull(evidence.withdrawnAt), inArray(files.sha256, [...new Set(hashes)])),
    )
    .orderBy(asc(blocYears.year), asc(evidence.attachedAt));
}

/** The sheets a file stands in as evidence. */
export async function sheetsOfFile(
  reader: Reader,
  fileId: string,
): Promise<{ readonly blocYearId: string; readonly agencyId: string }[]> {
  return reader
    .selectDistinct({ blocYearId: evidence.blocYearId, agencyId: evidence.agencyId })
    .from(evidence)
    .where(eq(evidence.fileId, fileId));
}
