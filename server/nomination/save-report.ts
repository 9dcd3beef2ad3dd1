import { eq } from 'drizzle-orm';
import { nominationReports } from '@/db/schema/nomination';
import type { SaveReportInput } from '@/domain/nomination/dossier-input';
import { findReportForm, inFormOfDay } from '@/domain/nomination/report-form';
import { mayWrite } from '@/domain/nomination/status';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { canonicalJson, sha256 } from '../audit/hash';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { findAchievement } from '../achievement/queries';
import { getForReview } from './queries';
import { dueForm, findReport } from './report';

/** What a page tells of a text it was drawn with. */
export function seenHash(text: string | undefined): string {
  return text ? sha256(text) : '';
}

/**
 * An agency writes sections of its achievement report, in the form of the day; two people may write different sections at once. A report
 * begun in another form is taken over section by section. Refusals: `nomination.unknown`, `rights.otherAgency`, those of `mayWrite` and
 * `inFormOfDay`, `form.broken` for a section the form does not have, `nomination.reportChangedMeanwhile` at its field where somebody else wrote
 * that section since the page was drawn (params: who, and what stands). Source: domain 11.2; issue 6.
 */
export async function saveReport(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, form: formCode, sections, seen }: SaveReportInput,
): Promise<{ version: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, nominationId);
  demandRight(may(actor, 'nomination.reportSaved', scope, { agencyId: nomination.agencyId }), key);
  demand(mayWrite(nomination.status));
  const restsOn = nomination.achievementId ? await findAchievement(tx, nomination.achievementId) : null;
  demand(inFormOfDay(formCode, dueForm(scope, nomination, restsOn), scope.on));
  const form = findReportForm(formCode);
  const codes = new Set(form?.sections.map(({ code }) => code));
  if (!form || Object.keys(sections).some((code) => !codes.has(code))) return demand(refuse('form.broken'));

  const before = await findReport(tx, scope, nominationId);
  const standing = before?.sections ?? {};
  const overtaken = Object.entries(sections).filter(
    ([code, text]) => seenHash(standing[code]) !== (seen[code] ?? '') && (standing[code] ?? '') !== text,
  );
  demandFields(
    overtaken.map(([code]) => ({
      code: 'nomination.reportChangedMeanwhile',
      params: { by: before?.savedBy ?? '–', theirs: standing[code] ?? '' },
      field: `sections.${code}`,
    })),
  );
  const kept = { form: formCode, sections: { ...standing, ...sections }, savedAt: now, savedBy: actingPerson(actor) };
  const version = (before?.version ?? 0) + 1;
  if (before)
    await tx
      .update(nominationReports)
      .set({ ...kept, version })
      .where(eq(nominationReports.id, before.id));
  else await tx.insert(nominationReports).values({ id: newId(), ...key, nominationId, ...kept, version });
  await record({
    action: 'nomination.reportSaved',
    subjectId: nominationId,
    scope: key,
    details: {
      number: nomination.number,
      agencyId: nomination.agencyId,
      form: formCode,
      sections: Object.keys(sections).toSorted(),
      sha256: sha256(canonicalJson(kept.sections)),
      version,
    },
  });
  return { version };
}
