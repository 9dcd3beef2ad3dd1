import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { nominationVersions } from '@/db/schema/nomination';
import { people } from '@/db/schema/person';
import { findReportForm } from '@/domain/nomination/report-form';
import type { SentContent } from '@/domain/nomination/version';
import { newId } from '@/lib/id';
import { findAchievement } from '../achievement/queries';
import { canonicalJson, sha256 } from '../audit/hash';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import { initiativesOf } from './initiatives';
import { papersRead } from './papers';
import { findReport } from './report';
import type { Nomination } from './queries';

/** A nomination as it stands now, as a version of it keeps it. */
async function contentNow(reader: Reader, scope: BlocYearScope, nomination: Nomination): Promise<SentContent> {
  const report = await findReport(reader, scope, nomination.id);
  const restsOn = nomination.achievementId ? await findAchievement(reader, nomination.achievementId) : null;
  const initiatives = await initiativesOf(reader, nomination);
  const papers = await papersRead(reader, scope, nomination);
  const form = report && findReportForm(report.form);
  const { number, nominee, formCode, formName, groundCode, groundLabel, groundCitation, achievement } = nomination;
  const { subjectKind, subjectKey, unitId, individualId, formId, groundId, achievementId } = nomination;
  const initiativeIds = initiatives.map(({ id }) => id);
  return {
    number,
    nominee,
    form: { code: formCode, name: formName },
    ground: { code: groundCode, label: groundLabel, citation: groundCitation },
    achievement,
    restsOn: restsOn && { title: restsOn.title, from: restsOn.from, to: restsOn.to, field: restsOn.field },
    initiatives: initiatives.map(({ title }) => title),
    report: form
      ? {
          form: form.code,
          sections: form.sections.map(({ code, title }) => ({ code, title, text: report.sections[code] ?? '' })),
        }
      : null,
    papers: papers.map(({ kind, number: of, datedOn, issuer, name, sha256: hash }) => {
      return { kind, number: of, datedOn, issuer, name, sha256: hash };
    }),
    refs: { subjectKind, subjectKey, unitId, individualId, formId, groundId, achievementId, initiativeIds },
  };
}

/** The versions of a nomination that were sent, earliest first, each with who sent it. */
export async function listVersions(reader: Reader, scope: BlocYearScope, nominationId: string) {
  const rows = await reader
    .select({ version: nominationVersions, sentBy: people.name })
    .from(nominationVersions)
    .innerJoin(people, eq(people.id, nominationVersions.sentBy))
    .where(and(eq(nominationVersions.blocYearId, scope.id), eq(nominationVersions.nominationId, nominationId)))
    .orderBy(asc(nominationVersions.number));
  return rows.map(({ version: { number, content, sha256: hash, sentOn, sentAt }, sentBy }) => {
    return { number, content: content as SentContent, sha256: hash, sentOn, sentAt, sentBy };
  });
}

/** Keeps a nomination as it is sent, inside the transaction that sends it; answers the number and the hash of the version. */
export async function keepVersion(
  tx: Tx,
  scope: BlocYearScope,
  nomination: Nomination,
  { now, sentBy }: { readonly now: Date; readonly sentBy: string },
): Promise<{ number: number; sha256: string }> {
  const content = await contentNow(tx, scope, nomination);
  const number = (await listVersions(tx, scope, nomination.id)).length + 1;
  const hash = sha256(canonicalJson(content));
  await tx.insert(nominationVersions).values({
    id: newId(),
    ...auditScope(scope),
    nominationId: nomination.id,
    number,
    content,
    sha256: hash,
    sentOn: scope.on,
    sentAt: now,
    sentBy,
  });
  return { number, sha256: hash };
}

/** What was last sent of each nomination of a year, by the id of the nomination; one query. */
export async function lastSentOf(reader: Reader, scope: BlocYearScope): Promise<ReadonlyMap<string, SentContent>> {
  const rows = await reader
    .select({ nominationId: nominationVersions.nominationId, content: nominationVersions.content })
    .from(nominationVersions)
    .where(eq(nominationVersions.blocYearId, scope.id))
    .orderBy(asc(nominationVersions.number));
  return new Map(rows.map(({ nominationId, content }) => [nominationId, content as SentContent]));
}
