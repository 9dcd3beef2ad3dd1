import type { Reader } from '@/db/client';
import { findReportForm } from '@/domain/nomination/report-form';
import { mayWrite } from '@/domain/nomination/status';
import { differencesOfSent } from '@/domain/nomination/version';
import { mayOpen, sees } from '@/domain/nomination/visibility';
import { may } from '@/domain/rights/may';
import type { ActorFacts } from '@/domain/person/actor';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { layoutFor } from '@/papers/layout/layouts';
import { formatLongDay } from '@/lib/format';
import { findAchievement } from '../achievement/queries';
import { actingPerson } from '../acting-person';
import type { BlocYearScope } from '../bloc/queries';
import type { Actor } from '../context';
import { listFound } from './keep-findings';
import type { Nomination } from './queries';
import { redact, seenFindings } from './redact';
import { dueForm, findReport, reportRead } from './report';
import { readReportFacts } from './report-facts';
import { seenHash } from './save-report';
import { listVersions } from './versions';

/** Whether a reader sees the report of a nomination, and what differs between its versions. Refusals: those of `mayOpen`, `nomination.notReviewer`. */
export function mayReadReport(actor: ActorFacts, scope: BlocYearScope, nomination: Nomination): Decision {
  const open = mayOpen(actor, scope, nomination);
  if (!open.ok) return open;
  return sees(actor, scope, nomination, 'report') ? allow() : refuse('nomination.notReviewer');
}

/** The achievement report of a nomination for a reader who may see it (`mayReadReport`): what others read of it, or each section to write. */
export async function readReport(read: Reader, scope: BlocYearScope, actor: Actor, nomination: Nomination) {
  const kept = await findReport(read, scope, nomination.id);
  const report = reportRead(nomination, kept);
  const restsOn = nomination.achievementId ? await findAchievement(read, nomination.achievementId) : null;
  const due = dueForm(scope, nomination, restsOn);
  const written = report && findReportForm(report.form);
  const right = may(actor, 'nomination.reportSaved', scope, { agencyId: nomination.agencyId });
  const write = mayWrite(nomination.status);
  const form = right.ok && write.ok ? due : (written ?? due);
  const { body, superior, province } = scope.bloc;
  const day = nomination.sentOn ?? scope.on;
  const layout = layoutFor(body, day);
  return {
    scope,
    nomination: redact(actor, scope, nomination),
    personId: actingPerson(actor),
    report,
    /** The form it is written in, and the form that is due where they differ. */
    form,
    otherForm: written && due && written.code !== due.code ? written : null,
    sections: (form?.sections ?? []).map((section) => {
      const text = report?.sections[section.code] ?? '';
      return { ...section, text, seen: seenHash(text) };
    }),
    facts: await readReportFacts(read, scope, nomination),
    mayWrite: right.ok && write.ok,
    head: {
      superior,
      issuer: [nomination.agencyName],
      under: body === 'party' ? '*' : null,
      motto: layout.ok ? layout.value.national.map(({ text }) => text) : [],
      placeAndDay: `${province}, ${formatLongDay(day)}`,
    },
  };
}

/** The versions of a nomination that were sent, for a reader who may see them (`mayReadReport`), and what differs between two of them. */
export async function readVersions(
  read: Reader,
  scope: BlocYearScope,
  actor: ActorFacts,
  nomination: Nomination,
  asked: { readonly from: string | undefined; readonly to: string | undefined },
) {
  const versions = await listVersions(read, scope, nomination.id);
  const named = (wanted: string | undefined) => versions.find((one) => String(one.number) === wanted);
  const to = named(asked.to) ?? versions.at(-1);
  const from = named(asked.from) ?? versions.findLast((one) => to !== undefined && one.number < to.number);
  const seen = redact(actor, scope, nomination);
  const found = await listFound(read, scope, nomination.id);
  // Version and check were made in one moment.
  const check = found.find(({ checkedAt }) => to !== undefined && checkedAt.getTime() === to.sentAt.getTime());
  return {
    scope,
    nomination: seen,
    /** What the rules found on the day the later of the two was sent, as far as the reader sees it. */
    found: check ? seenFindings(seen.sights, check.findings) : [],
    versions,
    from: from ?? null,
    to: to ?? null,
    differences: from && to ? differencesOfSent(from.content, to.content) : [],
  };
}
