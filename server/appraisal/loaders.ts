import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { partsOfSheet } from '@/domain/scoring/parts';
import { listSelfAssessments } from '../self-assessment/queries';
import { loadSheet } from '../self-assessment/loaders';
import { listSentRounds } from './queries';

/** The page on which one agency is appraised, at one group of its sheet; with the next agency that waits. Refused to who appraises nobody there. */
export async function loadAppraisal(
  bloc: string,
  year: string,
  agency: string,
  slug: string | null,
  asked: string | null,
) {
  const sheet = await loadSheet(bloc, year, agency);
  const { scope, scale, stage, mayAppraise, appraisal, lines, member } = sheet;
  if (!mayAppraise.ok && mayAppraise.refusal.code.startsWith('rights.')) forbidden();
  if (!scale || !stage.opened) notFound();
  const parts = partsOfSheet(scale.groups, lines);
  const part = slug === null ? parts[0] : parts.find((one) => one.slug === slug);
  if (!part) notFound();
  const { read } = await getStore();
  const sent = new Set((await listSentRounds(read, scope)).map(({ agencyId }) => agencyId));
  const waiting = new Set(
    (await listSelfAssessments(read, scope)).flatMap(({ agencyId, status }) =>
      status === 'submitted' && !sent.has(agencyId) ? [agencyId] : [],
    ),
  );
  const at = scope.members.findIndex(({ agencyId }) => agencyId === member.agencyId);
  const others = [...scope.members.slice(at + 1), ...scope.members.slice(0, Math.max(at, 0))];
  const next = others.find(({ agencyId }) => waiting.has(agencyId) && agencyId !== scope.leadingAgencyId) ?? null;
  const round = appraisal.rounds.find((one) => one === asked) ?? appraisal.rounds[0];
  return { sheet, parts, part, round: round ?? null, next: next && { slug: next.slug, name: next.name } };
}
