import { and, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { nominationReports } from '@/db/schema/nomination';
import { people } from '@/db/schema/person';
import { reportFormOn, type ReportForm } from '@/domain/nomination/report-form';
import type { Achievement } from '../achievement/queries';
import type { BlocYearScope } from '../bloc/queries';
import type { Nomination } from './queries';

/** The report of a nomination as it stands, and who saved it last; null while nobody wrote a word. */
export async function findReport(reader: Reader, scope: BlocYearScope, nominationId: string) {
  const [row] = await reader
    .select({
      id: nominationReports.id,
      form: nominationReports.form,
      sections: nominationReports.sections,
      version: nominationReports.version,
      savedAt: nominationReports.savedAt,
      savedBy: people.name,
    })
    .from(nominationReports)
    .innerJoin(people, eq(people.id, nominationReports.savedBy))
    .where(and(eq(nominationReports.blocYearId, scope.id), eq(nominationReports.nominationId, nominationId)));
  return row ?? null;
}
type Report = NonNullable<Awaited<ReturnType<typeof findReport>>>;

/** The official form the report of a nomination is written in on the official day. */
export function dueForm(
  scope: BlocYearScope,
  { subjectKind, formCode, groundCode }: Nomination,
  restsOn: Pick<Achievement, 'kind'> | null,
): ReportForm | null {
  return reportFormOn({ subjectKind, formCode, ground: groundCode, achievementKind: restsOn?.kind ?? null }, scope.on);
}

/** The report of a nomination as its reader reads it: as it stands, or as it was last sent in place of what was written since. */
export function reportRead({ sent }: Pick<Nomination, 'sent'>, written: Report | null): Report | null {
  if (!sent) return written;
  const { report } = sent;
  if (!report || !written) return null;
  const sections = Object.fromEntries(report.sections.map(({ code, text }) => [code, text]));
  return { ...written, form: report.form, sections };
}
