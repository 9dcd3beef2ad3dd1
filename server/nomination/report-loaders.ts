import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { findReportForm } from '@/domain/nomination/report-form';

import { mayWrite } from '@/domain/nomination/status';
import { differencesOfSent } from '@/domain/nomination/version';
import { mayOpen, sees } from '@/domain/nomination/visibility';
import { may } from '@/domain/rights/may';
import { layoutFor } from '@/papers/layout/layouts';
import { formatLongDay } from '@/lib/format';
import { findAchievement } from '../achievement/queries';
import { actingPerson } from '../acting-person';
import { loadBlocYear } from '../bloc/loaders';
import { listNominations } from './queries';
import { ownAgencies } from './reader';
import { dueForm, findReport, reportSent } from './report';
import { readReportFacts } from './report-facts';
import { seenHash } from './save-report';
import { redact } from './redact';
import { traceLook } from './trace-look';
import { listVersions, sentBefore } from './versions';

/** One nomination whose report a reader sees, by its number; any other is refused and leaves a trace. */
async function openOne(bloc: string, year: string, number: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const all = await listNominations(read, scope);
  const nomination = /^\d{1,6}$/.test(number) ? all.find((one) => one.number === Number(number)) : undefined;
  if (!nomination) notFound();
  const open = mayOpen(actor, scope, nomination);
  if (!open.ok || !sees(actor, scope, nomination, 'report')) {
    await traceLook(actor, scope, open.ok ? { code: 'nomination.notReviewer' } : open.refusal);
    forbidden();
  }
  return { scope, actor, read, nomination };
}

/**
 * The achievement report of a nomination: for its own agency while it may write, each section with what the records tell; for whoever may
 * open the nomination, as it is printed.
 */
export async function loadReport(bloc: string, year: string, number: string) {
  const { scope, actor, read, nomination } = await openOne(bloc, year, number);
  const kept = await findReport(read, scope, nomination.id);
  const isOwn = ownAgencies(actor, scope).includes(nomination.agencyId);
  const before = await sentBefore(read, scope, nomination, isOwn);
  const report = before ? reportSent(before, kept) : kept;
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
export type ReportShown = Awaited<ReturnType<typeof loadReport>>;

/** The versions of a nomination that were sent, and what differs between the two asked for, or the last two. */
export async function loadVersions(
  bloc: string,
  year: string,
  number: string,
  asked: { readonly from: string | undefined; readonly to: string | undefined },
) {
  const { scope, actor, read, nomination } = await openOne(bloc, year, number);
  const versions = await listVersions(read, scope, nomination.id);
  const named = (wanted: string | undefined) => versions.find((one) => String(one.number) === wanted);
  const to = named(asked.to) ?? versions.at(-1);
  const from = named(asked.from) ?? versions.findLast((one) => to !== undefined && one.number < to.number);
  return {
    scope,
    nomination: redact(actor, scope, nomination),
    versions,
    from: from ?? null,
    to: to ?? null,
    differences: from && to ? differencesOfSent(from.content, to.content) : [],
  };
}
export type VersionsShown = Awaited<ReturnType<typeof loadVersions>>;
