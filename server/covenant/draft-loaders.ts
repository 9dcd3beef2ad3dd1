import 'server-only';
import { getStore } from '@/db/client';
import { suggestedBases } from '@/domain/covenant/basis';
import { clauseKinds, mayDraft } from '@/domain/covenant/clause';
import { answerOf, mayAnswerRound, mayConsent, mayConsult } from '@/domain/covenant/consult';
import { readContent, usualWords, type CovenantContent } from '@/domain/covenant/content';
import { differencesBetween } from '@/domain/covenant/differences';
import { findParagraph, sameWords } from '@/domain/covenant/paragraph';
import { isOpen } from '@/domain/covenant/remark';
import { may } from '@/domain/rights/may';
import { loadBlocYear } from '../bloc/loaders';
import { findNeighbour } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { findLastCopy } from '../clause/queries';
import { findRound, listConsents } from '../consultation/queries';
import { regulationsFor } from '../regulation/queries';
import { listRemarks } from '../remark/queries';
import { findSource } from './copy';
import { firstClauses, paragraphsOf, readDraft, type Draft } from './draft';
import { findVersion, listVersions, nextVersion } from './queries';

/** The draft of a year's covenant paragraph by paragraph, with what was remarked on each, who has answered, and what the reader may do. */
export async function loadDraft(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const version = await findVersion(read, scope);
  const draft = await readDraft(read, scope, await nextVersion(read, scope));
  const round = await findRound(read, scope);
  const consents = round ? await listConsents(read, round) : [];
  const remarks = await listRemarks(read, scope);
  const paragraphs = paragraphsOf(scope, draft);
  const first = firstClauses(draft);
  const nameOf = (agencyId: string) => scope.everybody.find((member) => member.agencyId === agencyId)?.name ?? '–';
  const shown = remarks.map((remark) => {
    const paragraph = findParagraph(paragraphs, { kind: remark.paragraphKind, id: remark.paragraphId }, first);
    return {
      ...remark,
      agency: nameOf(remark.agencyId),
      paragraph,
      /** Whether the paragraph reads as it did when the remark was made. */
      unchanged: paragraph !== null && sameWords(paragraph.words, remark.was),
      open: isOpen(remark),
      withdraws: isOpen(remark) && mayDraft(version).ok && may(actor, 'remark.withdrawn', scope, remark).ok,
    };
  });
  const board = scope.members.map((member) => {
    const own = may(actor, 'remark.made', scope, { agencyId: member.agencyId }).ok;
    const answer = round
      ? answerOf(member.agencyId, round, consents, remarks)
      : ({ answer: 'silent', at: null } as const);
    const ofAgency = shown.filter(({ agencyId, withdrawnAt }) => agencyId === member.agencyId && !withdrawnAt);
    return {
      member,
      own,
      ...answer,
      remarks: ofAgency.length,
      mayConsent: mayConsent(version, round, {
        answer: answer.answer,
        openRemarks: ofAgency.filter(({ open }) => open).length,
      }),
    };
  });
  const answers = mayDraft(version).ok && may(actor, 'remark.answered', scope).ok;
  return {
    scope,
    frozen: version !== null,
    content: draft.content,
    sampleTasks: sampleTasksOf(draft),
    paragraphs,
    round,
    remarks: shown,
    board,
    /** The agency the reader speaks for, where remarks may be made. */
    speaksFor: mayAnswerRound(version, round).ok ? (board.find(({ own }) => own)?.member ?? null) : null,
    mine: board.filter(({ own }) => own),
    answers,
    writes: mayDraft(version).ok && may(actor, 'covenant.clausesWritten', scope).ok,
    consults:
      may(actor, 'consultation.opened', scope).ok &&
      mayConsult(version, draft.tasks.length, { on: scope.on, answerBy: scope.on }).ok,
    personId: actor.personId ?? '',
  };
}
export type DraftShown = Awaited<ReturnType<typeof loadDraft>>;

/** What its keepers write of a covenant, what they may take over, and the text it makes. */
export async function loadClauses(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const version = await findVersion(read, scope);
  const draft = await readDraft(read, scope, await nextVersion(read, scope));
  const laws = await regulationsFor(read, scope.on, 'blocs', scope.bloc.province);
  const bases = draft.clauses.filter(({ kind }) => kind === 'basis').map(({ row }) => row.text);
  const source = await findSource(read, scope, new Date());
  const before = scope.year - 1;
  return {
    scope,
    frozen: !mayDraft(version).ok,
    writes: may(actor, 'covenant.clausesWritten', scope).ok,
    clauses: Object.fromEntries(
      clauseKinds.map((kind) => [kind, draft.clauses.filter((clause) => clause.kind === kind)]),
    ),
    usual: usualWords(scope.year, scope.members.length, draft.tasks.length),
    content: draft.content,
    sampleTasks: sampleTasksOf(draft),
    suggestions: suggestedBases(laws, await findCharter(read, scope), scope.bloc.name, bases),
    source: source && {
      from: before,
      version: source.version,
      clauses: clauseKinds.reduce((sum, kind) => sum + source.copied.clauses[kind].length, 0),
      tasks: source.copied.tasks.length,
      indicators: source.copied.tasks.reduce((sum, { indicators }) => sum + indicators.length, 0),
    },
    written: { clauses: draft.clauses.length, tasks: draft.tasks.length },
    tasksStand: draft.plan?.adoptedAt != null,
    copy: await findLastCopy(read, scope),
  };
}
export type ClausesShown = Awaited<ReturnType<typeof loadClauses>>;

/** The numbers of the tasks that are sample text. */
function sampleTasksOf({ tasks }: Pick<Draft, 'tasks'>): number[] {
  return tasks.flatMap(({ row }, i) => (row.illustrative ? [i + 1] : []));
}

type ComparedText = {
  readonly key: string;
  readonly kind: 'draft' | 'version' | 'before' | 'beforeDraft';
  readonly version: number;
  readonly year: number;
  readonly voided: boolean;
  readonly content: CovenantContent;
};

/**
 * Two texts of a covenant side by side: versions by their numbers, the draft as it stands, last year's. Unless asked otherwise the latest
 * text beside the one before it, the first of a year beside last year's.
 */
export async function loadDifferences(bloc: string, year: string, asked: { from: string | null; to: string | null }) {
  const { scope } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const own = await listVersions(read, scope);
  const neighbour = await findNeighbour(read, scope, scope.year - 1, new Date());
  const last = neighbour ? (await listVersions(read, neighbour)).findLast(({ voidedAt }) => voidedAt === null) : null;
  const lastDraft = neighbour && !last ? await readDraft(read, neighbour, 1) : null;
  const before = { key: 'before', version: 1, year: scope.year - 1, voided: false };
  const texts: ComparedText[] = [
    ...(last ? [{ ...before, kind: 'before' as const, content: readContent(last.content) }] : []),
    ...(lastDraft && lastDraft.tasks.length > 0
      ? [{ ...before, kind: 'beforeDraft' as const, content: lastDraft.content }]
      : []),
    ...own.map(({ version, voidedAt, content }) => ({
      key: String(version),
      kind: 'version' as const,
      version,
      year: scope.year,
      voided: voidedAt !== null,
      content: readContent(content),
    })),
  ];
  if (own.every(({ voidedAt }) => voidedAt !== null)) {
    const { content } = await readDraft(read, scope, await nextVersion(read, scope));
    texts.push({ key: 'draft', kind: 'draft', version: content.version, year: scope.year, voided: false, content });
  }
  const to = texts.find(({ key }) => key === asked.to) ?? texts.at(-1) ?? null;
  const from =
    texts.find(({ key }) => key === asked.from) ?? texts[Math.max(0, texts.findIndex((one) => one === to) - 1)] ?? null;
  return {
    scope,
    texts: texts.map(({ content: _content, ...text }) => text),
    from: from?.key ?? '',
    to: to?.key ?? '',
    differences: from && to && from !== to ? differencesBetween(from.content, to.content) : [],
  };
}
export type DifferencesShown = Awaited<ReturnType<typeof loadDifferences>>;
