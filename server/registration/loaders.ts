import 'server-only';
import { notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { decideReport, isReportWanted } from '@/domain/registration/progress';
import { startOf } from '@/domain/registration/last-year';
import { registrationStatus } from '@/domain/registration/status';
import { mayWriteRegistration } from '@/domain/registration/save';
import { may } from '@/domain/rights/may';
import { isBound, listBound } from '../annex/queries';
import { formsInForce } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import { findNeighbour } from '../bloc/queries';
import { listDeadlines } from '../plan/queries';
import { findLastReturn, findRegistration, listProgress, listRegistrations } from './queries';

/** What one agency registers for a year, the titles it may choose from, and whether the reader may write it. */
export async function loadRegistration(bloc: string, year: string, agency: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const member = scope.everybody.find(({ slug }) => slug === agency);
  if (!member) notFound();
  const { read } = await getStore();
  const frozen = await isBound(read, scope, member.agencyId);
  const registration = await findRegistration(read, scope, member.agencyId);
  const forms = await formsInForce(read, scope.on, 'collective');
  const own = may(actor, 'registration.saved', scope, { agencyId: member.agencyId }).ok;
  const writes = own && mayWriteRegistration({ frozen }).ok;
  const neighbour = writes && !registration ? await findNeighbour(read, scope, scope.year - 1, new Date()) : null;
  const before = neighbour ? await findRegistration(read, neighbour, member.agencyId) : null;
  const keeps = may(actor, 'registration.returned', scope, { agencyId: member.agencyId }).ok;
  const reviews = keeps && !frozen;
  return {
    scope,
    member,
    frozen,
    registration,
    /** The reason is for those who keep the bloc, and for the agency itself. */
    lastReturn: registration && (own || keeps) ? await findLastReturn(read, registration.id) : null,
    /** What a registration that was not begun starts with; null where last year has nothing to give. */
    lastYear: before && startOf(before, new Set(forms.map(({ code }) => code))),
    forms,
    own,
    writes,
    reviews,
    agrees: reviews && registrationStatus(registration) === 'sent',
    personId: actor.personId ?? '',
  };
}

/** Every agency's targets with what half a year brought, and the agency the reader reports for. */
export async function loadProgress(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const registrations = new Map((await listRegistrations(read, scope)).map((one) => [one.agencyId, one]));
  const bound = await listBound(read, scope);
  const frozen = bound.size > 0;
  const dueOn = (await listDeadlines(read, scope)).find(({ kind }) => kind === 'midYear')?.dueOn ?? null;
  // Once the text is frozen, those who registered report, also who has left since; who joined later has nothing to report.
  const rows = scope.everybody.flatMap((member) => {
    const targets = frozen && !bound.has(member.code) ? [] : (registrations.get(member.agencyId)?.targets ?? []);
    return targets.length > 0 || (!frozen && scope.memberAgencyIds.includes(member.agencyId))
      ? [{ member, targets, wanted: isReportWanted(member, dueOn) }]
      : [];
  });
  const own = rows.filter(
    ({ member, targets }) =>
      frozen && targets.length > 0 && may(actor, 'registration.progressSaved', scope, { agencyId: member.agencyId }).ok,
  );
  const mine = [];
  for (const { member, targets } of own) {
    const writing = await listProgress(read, registrations.get(member.agencyId)?.id ?? '');
    mine.push({ member, targets, writing, mayReport: decideReport(writing) });
  }
  return { scope, personId: actor.personId ?? '', frozen, dueOn, rows, mine };
}
