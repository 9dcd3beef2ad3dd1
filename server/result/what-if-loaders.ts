import 'server-only';
import { forbidden } from 'next/navigation';
import { getStore } from '@/db/client';
import { inPlaces, rank } from '@/domain/scoring/rank';
import { triedLines, type TypedTrial } from '@/domain/scoring/what-if';
import { readTieFacts } from './ranking';
import { loadScoring } from './scoring-loaders';

/** The ranking as it would be with other points, beside the one as recorded; nothing is written. For who keeps the year. */
export async function loadWhatIf(bloc: string, year: string, typed: TypedTrial) {
  const scoring = await loadScoring(bloc, year);
  const { scope, keeps } = scoring;
  if (!keeps) forbidden();
  const { read } = await getStore();
  const { lines, tieBreaks, decisions } = await readTieFacts(read, scope);
  const memberOf = new Map(scope.everybody.map((member) => [member.agencyId, member]));
  const coded = lines.flatMap((line) => {
    const member = memberOf.get(line.agencyId);
    return member ? [{ ...line, code: member.code }] : [];
  });
  const { scale } = scoring;
  const most = scale
    ? { ...Object.fromEntries(scale.groups.map(({ code, maxCenti }) => [code, maxCenti])), bonus: scale.bonusCapCenti }
    : {};
  const tried = triedLines(coded, typed, most);
  return {
    ...scoring,
    typed,
    refusals: tried.refusals,
    changed: tried.changed,
    lines: coded,
    now: rank(lines, tieBreaks, decisions),
    after: inPlaces(rank(tried.lines, tieBreaks, decisions), scope.members),
  };
}

export type WhatIfShown = Awaited<ReturnType<typeof loadWhatIf>>;
