import type { Reader } from '@/db/client';
import type { StandingClause } from '@/domain/covenant/clause';
import { buildContent, usualWords, type CovenantContent } from '@/domain/covenant/content';
import { linesOfUndertaking } from '@/domain/covenant/differences';
import { plainWords, type Paragraph } from '@/domain/covenant/paragraph';
import type { StandingTask } from '@/domain/plan/write';
import { formsInForce } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { listClauses } from '../clause/queries';
import { findPlan, listStandingTasks, type Plan } from '../plan/queries';
import { listRegistrations, type Registration } from '../registration/queries';
import { undertakingOf } from '../registration/undertaking';

/** What the text of a covenant is made of, as the rows of this moment give it. */
export type Draft = {
  readonly plan: Plan | null;
  readonly clauses: readonly StandingClause[];
  readonly tasks: readonly StandingTask[];
  readonly registrations: readonly Registration[];
  readonly content: CovenantContent;
};

/** The draft of a year's covenant: a fixed number of queries. `version` is the number the text would bear. */
export async function readDraft(reader: Reader, scope: BlocYearScope, version: number): Promise<Draft> {
  const [plan, clauses] = [await findPlan(reader, scope), await listClauses(reader, scope)];
  const tasks = await listStandingTasks(reader, scope);
  const registrations = await listRegistrations(reader, scope);
  const names = new Map((await formsInForce(reader, scope.on)).map(({ code, name }) => [code, name]));
  const registered = new Map(registrations.map((registration) => [registration.agencyId, registration]));
  const { bloc, year, on, members } = scope;
  const usual = usualWords(year, members.length, tasks.length);
  const written = (kind: StandingClause['kind']) =>
    clauses.filter((clause) => clause.kind === kind).map(({ row }) => row.text);
  const orUsual = (texts: readonly string[], words: string) => (texts.length > 0 ? texts : [words]);
  const content = buildContent({
    version,
    year,
    bloc: bloc.name,
    superior: bloc.superior,
    body: bloc.body,
    place: bloc.province,
    on,
    bases: written('basis'),
    opening: orUsual(written('opening'), usual.opening),
    closing: orUsual(written('closing'), usual.closing),
    parties: members.map(({ code, name }) => ({ code, name })),
    tasks: tasks.map(({ row, indicators }, i) => ({
      number: i + 1,
      text: row.text,
      indicators: indicators.map((indicator, position) => ({ number: position + 1, ...indicator.row })),
    })),
    undertakings: members.flatMap(({ agencyId, code }) => {
      const registration = registered.get(agencyId);
      if (!registration) return [];
      return { code, ...undertakingOf(registration, names) };
    }),
  });
  return { plan, clauses, tasks, registrations, content };
}

/**
 * The paragraphs of a draft that may be remarked on, in the order of the paper. Usual words bear the name of their kind as id; the text
 * of an undertaking is only there to be read.
 */
export function paragraphsOf(scope: BlocYearScope, { plan, clauses, tasks, content }: Draft): Paragraph[] {
  const adopted = plan?.adoptedAt != null;
  const ofKind = (kind: StandingClause['kind'], usual: readonly string[]): Paragraph[] => {
    const written = clauses.filter((clause) => clause.kind === kind);
    return written.length > 0
      ? written.map(({ id, row }) => ({ kind: 'clause', id, words: plainWords(row.text), open: true }))
      : usual.map((text) => ({ kind: 'clause', id: kind, words: plainWords(text), open: true }));
  };
  return [
    ...ofKind('basis', []),
    ...ofKind('opening', content.opening),
    ...tasks.flatMap(({ id, row, indicators }): Paragraph[] => [
      { kind: 'task', id, words: plainWords(row.text), open: !adopted },
      ...indicators.map((indicator): Paragraph => {
        const { text, target, unit } = indicator.row;
        return { kind: 'indicator', id: indicator.id, words: { text, target, unit }, open: !adopted };
      }),
    ]),
    ...scope.members.flatMap(({ agencyId, code }): Paragraph[] => {
      const lines = linesOfUndertaking(content, code);
      return lines.length > 0
        ? [{ kind: 'undertaking', id: agencyId, words: plainWords(lines.join('\n')), open: false }]
        : [];
    }),
    ...ofKind('closing', content.closing),
  ];
}

/** The first written paragraph of the opening and of the closing: what was remarked on usual words is about it. */
export function firstClauses({ clauses }: Pick<Draft, 'clauses'>): Readonly<Record<string, string | undefined>> {
  const first = (kind: StandingClause['kind']) => clauses.find((clause) => clause.kind === kind)?.id;
  return { opening: first('opening'), closing: first('closing') };
}
