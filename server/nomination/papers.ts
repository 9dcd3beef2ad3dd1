import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { files } from '@/db/schema/file';
import { yearRatings } from '@/db/schema/history';
import { nominationPapers } from '@/db/schema/nomination';
import {
  ratingStanding,
  requiredPapers,
  standingOfPapers,
  type DossierFacts,
} from '@/domain/nomination/required-papers';
import { readsAsSent } from '@/domain/nomination/version';
import { emptySections, findReportForm } from '@/domain/nomination/report-form';
import type { BlocYearScope } from '../bloc/queries';
import type { Nomination } from './queries';

/** The papers of the dossiers of a year, in the order they were attached, those that were taken back among them: of all, or of one nomination. */
async function everyPaper(reader: Reader, scope: BlocYearScope, nominationId?: string) {
  return reader
    .select({
      id: nominationPapers.id,
      nominationId: nominationPapers.nominationId,
      kind: nominationPapers.kind,
      number: nominationPapers.number,
      datedOn: nominationPapers.datedOn,
      issuer: nominationPapers.issuer,
      fileId: nominationPapers.fileId,
      name: files.name,
      sha256: files.sha256,
      attachedAt: nominationPapers.attachedAt,
      withdrawnAt: nominationPapers.withdrawnAt,
    })
    .from(nominationPapers)
    .innerJoin(files, eq(files.id, nominationPapers.fileId))
    .where(
      and(
        eq(nominationPapers.blocYearId, scope.id),
        nominationId === undefined ? undefined : eq(nominationPapers.nominationId, nominationId),
      ),
    )
    .orderBy(asc(nominationPapers.attachedAt));
}
export type Paper = Awaited<ReturnType<typeof everyPaper>>[number];

/** The papers that stand in the dossier of a nomination, in the order they were attached. */
export async function listPapers(reader: Reader, scope: BlocYearScope, nominationId: string): Promise<Paper[]> {
  return (await everyPaper(reader, scope, nominationId)).filter(({ withdrawnAt }) => withdrawnAt === null);
}

/** The papers of a nomination as its reader reads them: those that stand, or those that stood when it was returned. */
export async function papersRead(reader: Reader, scope: BlocYearScope, nomination: Nomination): Promise<Paper[]> {
  return (await everyPaper(reader, scope, nomination.id)).filter((one) =>
    readsPaper(nomination, !nomination.sent, one),
  );
}

/**
 * Whether a reader who sees the papers of a nomination sees one of them: after a return, others see those that stood then, for what is put
 * in or taken back since is not theirs to know until it is sent again.
 */
export function readsPaper(
  { status, returnedAt }: Pick<Nomination, 'status' | 'returnedAt'>,
  isOwn: boolean,
  { attachedAt, withdrawnAt }: Pick<Paper, 'attachedAt' | 'withdrawnAt'>,
): boolean {
  if (!readsAsSent(status, isOwn)) return withdrawnAt === null;
  return returnedAt !== null && attachedAt <= returnedAt && (withdrawnAt === null || withdrawnAt > returnedAt);
}

/** The nominations a file stands in as a paper, each with when it was put in and whether it was taken back there. */
export async function nominationsOfFile(reader: Reader, fileId: string) {
  return reader
    .select({
      blocYearId: nominationPapers.blocYearId,
      nominationId: nominationPapers.nominationId,
      attachedAt: nominationPapers.attachedAt,
      withdrawnAt: nominationPapers.withdrawnAt,
    })
    .from(nominationPapers)
    .where(eq(nominationPapers.fileId, fileId));
}

/** The agencies whose rating of the year reviewed is on record with the number of its paper, as it stood on the official day. */
async function ratedAgencies(reader: Reader, scope: BlocYearScope): Promise<ReadonlySet<string>> {
  const rows = await reader
    .select({
      agencyId: yearRatings.agencyId,
      paperNumber: yearRatings.paperNumber,
      paperOn: yearRatings.paperOn,
    })
    .from(yearRatings)
    .where(and(eq(yearRatings.year, scope.year), isNull(yearRatings.withdrawnAt)));
  return new Set(
    rows
      .filter(({ paperNumber, paperOn }) => paperNumber !== '' && (paperOn === null || paperOn <= scope.on))
      .map(({ agencyId }) => agencyId),
  );
}

/** What else of a nomination is looked at: how many initiatives it rests on, its report, and whether its achievement has a paper. */
export type DossierParts = {
  readonly initiatives: number;
  readonly report: { readonly form: string; readonly sections: Readonly<Record<string, string>> } | null;
  readonly achievementProved: boolean;
};

/** The papers a nomination needs, each with whether it is there, and how it stands to the rating of the year. */
export async function dossierStanding(
  reader: Reader,
  scope: BlocYearScope,
  nomination: Nomination,
  parts: DossierParts,
  papers: readonly Paper[],
) {
  const { report } = parts;
  const form = report && findReportForm(report.form);
  const required = standingOfPapers(requiredPapers(factsOf(nomination, parts.initiatives)), {
    attached: papers.map(({ kind }) => kind),
    reportWritten: form ? emptySections(form, report.sections).length === 0 : false,
    ratingIssued: nomination.subjectKind === 'agency' && (await ratedAgencies(reader, scope)).has(nomination.agencyId),
    achievementProved: parts.achievementProved,
  });
  return { required, rating: ratingStanding(required) };
}

/** The nominations of a year that await the rating of the year reviewed, by their ids: three queries however many there are. */
export async function awaitingRating(
  reader: Reader,
  scope: BlocYearScope,
  all: readonly Nomination[],
): Promise<ReadonlySet<string>> {
  const rated = await ratedAgencies(reader, scope);
  const papers = Map.groupBy(await everyPaper(reader, scope), ({ nominationId }) => nominationId);
  const awaited = all.filter((nomination) => {
    const read = (papers.get(nomination.id) ?? []).filter((one) => readsPaper(nomination, !nomination.sent, one));
    const required = standingOfPapers(requiredPapers(factsOf(nomination, 0)), {
      attached: read.map(({ kind }) => kind),
      reportWritten: false,
      ratingIssued: nomination.subjectKind === 'agency' && rated.has(nomination.agencyId),
      achievementProved: false,
    });
    return ratingStanding(required) === 'awaited';
  });
  return new Set(awaited.map(({ id }) => id));
}

function factsOf(nomination: Nomination, initiatives: number): DossierFacts {
  const { subjectKind, formCode, groundCode, groundCitation, groundVerified } = nomination;
  return {
    subjectKind,
    formCode,
    ground: { code: groundCode, citation: groundCitation, verified: groundVerified },
    initiatives,
  };
}
