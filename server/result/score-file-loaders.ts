import 'server-only';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getStore } from '@/db/client';
import type { Mark } from '@/domain/criteria/mark';
import { shownCode, type CriteriaRules } from '@/domain/criteria/scale';
import { decidedPoints } from '@/domain/scoring/appraise';
import type { DeductionLine } from '@/domain/scoring/deduction';
import { groundsInWords } from '@/domain/scoring/knock-out';
import { linesOf, outcomeOf, pointsOf, type SheetLine } from '@/domain/scoring/lines';
import { totalOf } from '@/domain/scoring/rank';
import { decidingRounds, type DecidingRound } from '@/domain/scoring/round';
import { pointsInRow, tableLines } from '@/domain/scoring/table';
import { formatPoints } from '@/lib/format';
import { whatCounts, type AgencySheetFacts, type AgencySheetRow } from '@/papers/agency-sheet/facts';
import { layoutFor } from '@/papers/layout/layouts';
import type { ScoreMatrixFacts } from '@/papers/score-matrix/facts';
import { noScores, readScores, roundsThatDecide } from '../score/queries';
import { loadSheet } from '../self-assessment/loaders';
import { loadRanking } from './loaders';

/** What a file of points is made of, and the name it is saved under, without its ending. */
export type FileFacts<F> = { readonly name: string; readonly facts: F };

const papers = { locale: 'vi', namespace: 'scoring.papers' } as const;

/** The table of points of a year as the reader may see it: 404 while there is no ranking for the reader, or no layout of that day. */
export async function loadMatrixFacts(bloc: string, year: string): Promise<FileFacts<ScoreMatrixFacts>> {
  const { scope, scale, ranking, unranked, knockOuts, publication } = await loadRanking(bloc, year);
  const on = publication?.publishedOn ?? scope.on;
  const layout = layoutFor(scope.bloc.body, on);
  if (!ranking || !scale || !layout.ok || ranking.length + unranked.length === 0) notFound();
  const { read } = await getStore();
  const scores = await readScores(read, scope, scale, { rounds: roundsThatDecide });
  const ranked = new Map(ranking.map((one) => [one.agencyId, one]));
  const members = scope.everybody.flatMap((member) => {
    const result = ranked.get(member.agencyId) ?? unranked.find(({ agencyId }) => agencyId === member.agencyId);
    if (!result) return [];
    const lines = linesOf(scale, member.kind);
    const points = decidedPoints(lines, scores.get(member.agencyId)?.decided ?? noScores.decided);
    return [{ member, result, points, outcome: outcomeOf(scale, member.kind, points) }];
  });
  const t = await getTranslations(papers);
  const facts: ScoreMatrixFacts = {
    layout: layout.value,
    superior: scope.bloc.superior,
    issuer: scope.bloc.name,
    year: scope.year,
    on,
    bonusCapCenti: scale.bonusCapCenti,
    lines: tableLines(scale.groups).map((row) => ({
      is: row.is,
      code: row.code,
      name: row.name,
      maxCenti: row.maxCenti,
      // What was published is what is frozen: the groups of the ranking, not what rounds would come to today.
      points: members.map(({ member, result, points }) => pointsInRow(row, member.kind, points, result)),
    })),
    agencies: members.map(({ member, result }) => {
      const { groups, bonusCenti, deductionCenti } = result;
      const place = ranked.get(member.agencyId);
      return {
        name: member.name,
        shortName: member.shortName,
        bonusCenti,
        deductionCenti,
        totalCenti: Object.values(groups).reduce((sum, centi) => sum + centi, bonusCenti - deductionCenti),
        rank: place ? { place: place.rank, tied: place.tied } : null,
      };
    }),
    notes: [
      ...(members.some(({ outcome }) =>
        Object.values(outcome.measured).some(({ applicableCenti, maxCenti }) => applicableCenti !== maxCenti),
      )
        ? [t('rescaled')]
        : []),
      ...unranked.map((one) =>
        t('unranked', {
          agency: scope.everybody.find(({ agencyId }) => agencyId === one.agencyId)?.name ?? '',
          grounds: groundsInWords(scale, one, knockOuts).join('; '),
        }),
      ),
      ...(publication ? [t('published', { code: publication.sha256.slice(0, 8).toUpperCase() })] : [t('provisional')]),
      ...(scope.illustrative.includes('results') ? [t('illustrative')] : []),
    ],
  };
  return { name: `bang-diem-${scope.bloc.slug}-${scope.year}`, facts };
}

/** How what stands in a sheet is said in papers, as on the page. */
export type SheetWords = {
  readonly ofLines: () => Promise<{ value: (line: SheetLine, mark: Mark | undefined) => string }>;
  readonly ofDeductions: (scale: CriteriaRules) => Promise<(line: DeductionLine, reason: string) => string>;
};

/** One agency's sheet as the reader may see it: 404 while the reader sees no points of it, or no layout of that day is known. */
export async function loadAgencySheetFacts(
  bloc: string,
  year: string,
  agency: string,
  words: SheetWords,
): Promise<FileFacts<AgencySheetFacts>> {
  const sheet = await loadSheet(bloc, year, agency);
  const { scope, scale, member, marks, counted, outcome, evidence, explanations, result, stage } = sheet;
  const layout = layoutFor(scope.bloc.body, scope.on);
  if (!scale || !layout.ok || (!sheet.sheet && !sheet.seesPoints)) notFound();
  const t = await getTranslations(papers);
  const { value } = await words.ofLines();
  const deductionOf = await words.ofDeductions(scale);
  const rounds = await getTranslations({ locale: 'vi', namespace: 'scoring.rounds' });
  const some = decidingRounds.filter((round) => Object.keys(marks.decided[round] ?? {}).length > 0);
  const written: readonly DecidingRound[] = some.length > 0 ? some : ['appraised'];
  const blank = { value: '', evidence: [], explanation: '', given: written.map(() => null), reason: '' };
  const scored = (line: SheetLine): Pick<AgencySheetRow, keyof typeof blank | 'selfCenti' | 'countedCenti'> => {
    const reasons = written.flatMap((round) => {
      const note = marks.decided[round]?.[line.code]?.note;
      return note ? [written.length > 1 ? t('byRound', { round: rounds(round), words: note }) : note] : [];
    });
    const explained = explanations[line.code];
    const files = evidence.filter(({ code }) => code === line.code);
    return {
      selfCenti: marks.self[line.code]?.pointsCenti ?? null,
      value: value(line, marks.self[line.code]),
      evidence: files.map(({ name, place }) => (place ? `${name}, ${place}` : name)),
      explanation: [marks.self[line.code]?.note, explained ? t('explained', { words: explained }) : '']
        .filter(Boolean)
        .join('\n'),
      given: written.map((round) => marks.decided[round]?.[line.code]?.pointsCenti ?? null),
      countedCenti: counted[line.code] ?? null,
      reason: reasons.join('\n'),
    };
  };
  const lineOf = new Map(sheet.lines.map((line) => [line.code, line]));
  const ofScale = tableLines(scale.groups).flatMap((row): AgencySheetRow[] => {
    const { is, code: number, name, maxCenti } = row;
    const own = pointsInRow(row, member.kind, pointsOf(marks.self), outcome.self ?? { groups: {} });
    const final = pointsInRow(row, member.kind, counted, outcome.counted ?? { groups: {} });
    if (own === 'notAsked' || final === 'notAsked') return [];
    const leaf = is !== 'group' || row.leaves[0]?.code === number ? lineOf.get(number) : undefined;
    const words = leaf ? scored(leaf) : blank;
    const sums = is === 'group' || !leaf ? { selfCenti: own, countedCenti: final } : {};
    return [{ is, number, name, maxCenti, selfCenti: null, countedCenti: null, ...words, ...sums }];
  });
  const bonuses = sheet.lines
    .filter(({ groupCode, code }) => groupCode === null && (marks.self[code] ?? counted[code]) != null)
    .map((line): AgencySheetRow => {
      return { is: 'extra', number: shownCode(line), name: line.name, maxCenti: line.maxCenti, ...scored(line) };
    });
  const standing = sheet.deductions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const taken = standing.map((line): AgencySheetRow => {
    const name = t('deduction', { line: deductionOf(line, line.reason) });
    const points = { selfCenti: null, countedCenti: -line.centi };
    return {
      is: 'extra',
      number: '',
      name,
      maxCenti: null,
      ...blank,
      ...points,
      reason: line.ground === 'other' ? '' : line.reason,
    };
  });
  const countedBonus = whatCounts(t('bonusCounted'), scale.bonusCapCenti, bonuses, written.length, {
    selfCenti: outcome.self?.bonusCenti ?? null,
    countedCenti: outcome.counted?.bonusCenti ?? null,
  });
  const countedDeduction = whatCounts(t('deductionCounted'), null, taken, written.length, {
    selfCenti: null,
    countedCenti: outcome.counted ? -outcome.deductedCenti : null,
  });
  const total: AgencySheetRow = {
    ...blank,
    is: 'total',
    number: '',
    name: t('total'),
    maxCenti: null,
    selfCenti: outcome.self?.totalCenti ?? null,
    countedCenti: result && outcome.counted ? totalOf(result) : null,
  };
  const measured = Object.entries(outcome.counted?.measured ?? outcome.self?.measured ?? {});
  const facts: AgencySheetFacts = {
    layout: layout.value,
    superior: scope.bloc.superior,
    issuer: scope.bloc.name,
    agency: member.name,
    year: scope.year,
    on: scope.on,
    rounds: written.map((round) => rounds(round)),
    rows: [...ofScale, ...bonuses, ...countedBonus, ...taken, ...countedDeduction, total],
    notes: [
      ...measured.flatMap(([code, { earnedCenti, applicableCenti, maxCenti, pointsCenti }]) =>
        applicableCenti === maxCenti
          ? []
          : [
              t('rescaledGroup', {
                code,
                earned: formatPoints(earnedCenti),
                applicable: formatPoints(applicableCenti),
                max: formatPoints(maxCenti),
                points: formatPoints(pointsCenti),
              }),
            ],
      ),
      ...(stage.published ? [] : [t(sheet.seesPoints ? 'provisional' : 'notAppraised')]),
      ...(scope.illustrative.includes('selfScores') ? [t('illustrative')] : []),
    ],
  };
  return { name: `bang-diem-${member.slug}-${scope.year}`, facts };
}
