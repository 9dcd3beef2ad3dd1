import { eq } from 'drizzle-orm';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nominationPapers, nominationReports, nominationReturns, nominations } from '@/db/schema/nomination';
import { mails } from '@/db/schema/mail';
import { tasksOf } from '@/domain/desk/tasks';
import {
  nominationFields,
  readerRelations,
  relationOf,
  visibility,
  type NominationField,
  type ReaderRelation,
  type ReviewStage,
} from '@/domain/nomination/visibility';
import type { Appointment } from '@/domain/person/actor';
import { nominationComparisonSheet } from '@/papers/nomination-comparison/nomination-comparison';
import { listEvents } from '../audit/queries';
import { getBlocYear, type BlocYearScope } from '../bloc/queries';
import { declareConflict } from '../conflict/declare';
import { withdrawConflict } from '../conflict/withdraw';
import type { Actor, Context } from '../context';
import { remarkOn } from '../discussion/remark';
import { withdrawRemark } from '../discussion/withdraw';
import { readsFile } from '../file/reads';
import { keepFile } from '../file/keep';
import { fileOf } from '../result/testing';
import { decideFinding } from '../finding/decide';
import { fileObjection } from '../objection/file';
import { readObjections } from '../objection/read-objections';
import { findingHash } from '../eligibility/decisions';
import { readGrid } from '../eligibility/grid';
import { readSeenGrid } from '../eligibility/seen';
import { RefusedError } from '../refused';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { compared, type ComparisonWords } from './compared';
import { consolidateOpinions } from './consolidate';
import { giveOpinion } from './give-opinion';
import { putGroup } from './put-group';
import { putToBallot } from './put-to-ballot';
import { listNominations } from './queries';
import { mayReadReport, readReport, readVersions } from './read-report';
import { publishYear } from './ranked-year';
import { readBooklet } from './read-booklet';
import { readCase } from './read-case';
import { readComparison } from './read-comparison';
import { readGroups } from './read-groups';
import { readNominations } from './read-list';
import { readQueue } from './read-queue';
import { attachPaper } from './attach-paper';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { saveReport } from './save-report';
import { sendNomination } from './send';
import { withdrawPaper } from './withdraw-paper';
import { sentCase } from './sent-case';
import { traceLook } from './trace-look';
import { withdrawNomination } from './withdraw';

// Every relation × field × stage of the one table, over every channel: what is planted in a field is nowhere where the table hides it, and
// stands in the case where the table shows it. BTC is proposed, TCT is concerned, VPTU reviews, BDV was first, UBKT leads.

const now = new Date('2022-01-10T07:00:00Z');
const stages = {
  unsent: ['PROV_CERT', 'movement'],
  beforeOwn: ['PROV_FLAG', 'leading'],
  afterOwn: ['GOV_FLAG', 'leading'],
  closed: ['EXCELLENT_COLLECTIVE', 'yearly'],
} as const satisfies Record<ReviewStage, readonly [string, string]>;
const allStages = Object.keys(stages) as ReviewStage[];

type Planted = NominationField | 'own-of-VPTU' | 'own-of-UBKT' | 'own-of-TCT';
const mark = (stage: ReviewStage, what: Planted) => `[${stage}/${what}]`;
const objected = (stage: ReviewStage) => `[${stage}/objection]`;

let world: World;
let scope: BlocYearScope;
const ids = {} as Record<ReviewStage, string>;
const numbers = {} as Record<ReviewStage, number>;
const files = {} as Record<ReviewStage, string>;
let readers: Record<ReaderRelation, Actor>;

/** A nomination with something in each of its fields, as far as its stage goes. */
async function plant(stage: ReviewStage): Promise<void> {
  const [form, ground] = stages[stage];
  const input = await sentCase(world, 'BTC', form, ground, mark(stage, 'achievement'));
  const say = (code: string, what: Planted) =>
    world.do(giveOpinion, world.head(code), { ...input, recommendation: 'complete', remark: mark(stage, what) });
  await say('BDV', 'opinions');
  await say('TCT', 'own-of-TCT');
  if (stage !== 'beforeOwn') await say('VPTU', 'own-of-VPTU');
  if (stage !== 'beforeOwn') await say('UBKT', 'own-of-UBKT');
  await world.do(remarkOn, world.head('BDV'), { ...input, text: mark(stage, 'discussion') });
  await world.do(remarkOn, world.head('TCT'), { ...input, text: mark(stage, 'own-of-TCT') });
  const summary = { recommendation: 'agree', text: mark(stage, 'consolidated') } as const;
  await world.do(consolidateOpinions, world.secretary('UBKT'), { ...input, ...summary });
  const why = { kind: 'other', reason: mark(stage, 'conflicts') } as const;
  await world.do(declareConflict, world.head('TCT'), { ...input, ...why });
  const about = (await listNominations(world.store.read, scope)).find(({ id }) => id === input.nominationId);
  await world.do(fileObjection, world.head('BDV'), {
    blocYearId: scope.id,
    agencyId: world.agency('BDV').id,
    kind: 'request',
    target: 'nomination',
    nomination: String(about?.number),
    subject: 'Đề nghị xem lại',
    ground: objected(stage),
  });
  if (stage === 'unsent') await world.do(withdrawNomination, world.head('BTC'), input);
  if (stage === 'closed') await world.do(putToBallot, world.head('UBKT'), input);
  const person = world.head('UBKT').personId ?? '';
  const key = { blocId: scope.blocId, blocYearId: scope.id };
  await world.store.transaction(async (tx) => {
    const said = { findingCode: 'noHold', findingSha256: 'x', verdict: 'pass', paper: '', postAtTime: '' } as const;
    const decision = { id: stage, ...said, reason: mark(stage, 'decisions'), decidedBy: '', decidedOn: scope.on };
    const found = { verdict: 'pass', code: 'noHold', params: { marker: mark(stage, 'findings') }, decision } as const;
    await tx
      .update(nominations)
      .set({ findings: [found] })
      .where(eq(nominations.id, input.nominationId));
    const of = { id: stage, ...key, nominationId: input.nominationId };
    const returned = { returnedOn: scope.on, returnedAt: now, returnedBy: person };
    await tx.insert(nominationReturns).values({ ...of, reason: mark(stage, 'returns'), ...returned });
    const saved = { form: 'x', version: 1, savedAt: now, savedBy: person };
    await tx.insert(nominationReports).values({ ...of, sections: { I: mark(stage, 'report') }, ...saved });
    const file = await keepFile(tx, fileOf(`${mark(stage, 'papers')}.pdf`), person, now);
    const paper = { kind: 'other', number: mark(stage, 'papers'), fileId: file.fileId } as const;
    await tx.insert(nominationPapers).values({ ...of, ...paper, attachedAt: now, attachedBy: person });
    files[stage] = file.fileId;
  });
  ids[stage] = input.nominationId;
}

beforeAll(async () => {
  world = await openWorld();
  await publishYear(world);
  scope = await getBlocYear(world.store.read, world.review, now);
  for (const stage of allStages) await plant(stage);
  for (const one of await listNominations(world.store.read, scope))
    for (const stage of allStages) if (one.id === ids[stage]) numbers[stage] = one.number;
  await decideInGrid();
  const seat: Appointment = { office: 'head', agencyId: 'joined later', post: '', from: '2020-01-01', to: null };
  readers = {
    ownAgency: world.head('BTC'),
    conflicted: world.head('TCT'),
    leader: world.head('UBKT'),
    reviewer: world.head('VPTU'),
    seatOut: world.officer('TCT'),
    staff: world.officer('VPTU'),
    secretary: world.secretary('UBKT'),
    provincial: world.provincial,
    admin: world.admin,
    member: { ...world.stranger, appointments: [seat], held: [] },
  };
});
afterAll(() => world.close());

/** A decision on what the grid leaves to a human about the agency. */
async function decideInGrid(): Promise<void> {
  const { columns, rows } = await readGrid(world.store.read, [scope]);
  const row = rows.find(({ agencyId }) => agencyId === world.agency('BTC').id);
  const open = columns.flatMap(({ form, ground }, i) =>
    (row?.cells[i]?.findings ?? []).flatMap((finding) =>
      finding.verdict === 'needsHuman' ? [{ form, ground, finding }] : [],
    ),
  )[0];
  if (!row || !open) throw new Error('Nothing is left to a human');
  await world.do(decideFinding, world.head('UBKT'), {
    blocYearId: scope.id,
    agencyId: row.agencyId,
    formCode: open.form.code,
    groundCode: open.ground.code,
    seen: findingHash(open.finding),
    verdict: 'pass',
    reason: '[grid/decision]',
    paper: '1-QĐ/TU',
  });
}

/** What is planted in a field, for a reader: its own opinion is that of its agency, and counts among the others for everybody else. */
function plantedIn(field: NominationField, stage: ReviewStage, relation: ReaderRelation): readonly string[] {
  const own = { reviewer: 'own-of-VPTU', staff: 'own-of-VPTU', leader: 'own-of-UBKT', seatOut: 'own-of-TCT' } as const;
  const mine = relation in own ? own[relation as keyof typeof own] : null;
  const spoke = stage !== 'beforeOwn';
  const others = spoke ? (['own-of-VPTU', 'own-of-UBKT'] as const) : [];
  if (field === 'ownOpinion') return mine && (spoke || mine === 'own-of-TCT') ? [mark(stage, mine)] : [];
  if (field === 'opinions')
    return [mark(stage, 'opinions'), ...others.filter((one) => one !== mine).map((one) => mark(stage, one))];
  return [mark(stage, field)];
}

/** What no reader but the one who said it may find: an opinion that no longer counts. */
const uncounted = (stage: ReviewStage, relation: ReaderRelation) =>
  relation === 'seatOut' ? [] : [mark(stage, 'own-of-TCT')];

const hiddenFrom = (relation: ReaderRelation, stage: ReviewStage) => [
  ...nominationFields
    .filter((field) => visibility[relation][stage][field] !== 'shown')
    .flatMap((field) => plantedIn(field, stage, relation)),
  ...uncounted(stage, relation),
];

/** Everything a channel gives away, without the year itself, which everybody who reads it knows. */
const told = (value: unknown): string =>
  JSON.stringify(value, (key, inner) => (key === 'scope' ? undefined : inner)) ?? '';

/** Words that say all there is of a row: what the page and the file write is made of nothing else. */
const words: ComparisonWords = {
  rank: told,
  points: told,
  targets: told,
  awards: told,
  count: told,
  opinions: told,
  consolidated: told,
};

async function exported(actor: Actor): Promise<string> {
  const { rows } = await readComparison(world.store.read, scope, actor);
  const facts = { bloc: 'Khối', year: 2021, on: '10/01/2022', reader: '' };
  const bytes = await nominationComparisonSheet({ ...facts, rows: compared(rows, words) });
  return told(await readSheet(Buffer.from(bytes)));
}

/** Each channel a reader may learn something by. */
const channels: Record<string, (actor: Actor) => Promise<string>> = {
  'the list': async (actor) => told(await readNominations(world.store.read, scope, actor)),
  'each case by its address': async (actor) => {
    const cases = await Promise.all(
      allStages.map((stage) => readCase(world.store.read, scope, actor, String(numbers[stage]))),
    );
    return told(cases);
  },
  'the queue': async (actor) => told(withoutOwnWords(await readQueue(world.store.read, scope, actor), actor)),
  'the comparison': async (actor) => told(await readComparison(world.store.read, scope, actor)),
  'the sheet of the comparison': exported,
  'the booklet': async (actor) => told(await readBooklet(world.store.read, scope, actor)),
  'the report and its versions': async (actor) => {
    const all = (await listNominations(world.store.read, scope)).filter((one) => mayReadReport(actor, scope, one).ok);
    const none = { from: undefined, to: undefined };
    const read = all.map(async (one) => [
      await readReport(world.store.read, scope, actor, one),
      await readVersions(world.store.read, scope, actor, one, none),
    ]);
    return told(await Promise.all(read));
  },
  'the objections': async (actor) => told(await readObjections(world.store.read, scope, actor)),
  'the grid of eligibility': async (actor) => told(await readSeenGrid(world.store.read, [scope], actor)),
  'the groups for the ballot': async (actor) => told(await readGroups(world.store.read, scope, actor)),
  'the desk': async (actor) => told(tasksOf(actor, scope, await getStanding(world.store.read, scope))),
  'what a refusal says': async (actor) =>
    told(
      await refusalsFor(
        actor,
        allStages.map((stage) => ids[stage]),
      ),
    ),
  'the log of events': async () => {
    const { events } = await listEvents(world.store.read, 1);
    // What the page of the log shows of each.
    return told(
      events.map(({ event: { at, actorName, action, seq, hash }, bloc }) => [at, actorName, action, seq, hash, bloc]),
    );
  },
  'the outbox': async () =>
    told(await world.store.read.select({ to: mails.recipient, subject: mails.subject }).from(mails)),
};

/** Who declared something reads it again, to take it back: that is theirs, and no field of the nomination. */
function withoutOwnWords(queue: Awaited<ReturnType<typeof readQueue>>, actor: Actor) {
  return queue?.rows.map((row) => (row.declared?.personId === actor.personId ? { ...row, declared: null } : row));
}

const verbs = {
  giveOpinion: [giveOpinion, { recommendation: 'agree', remark: '' }],
  returnNomination: [returnNomination, { reason: 'x' }],
  putToBallot: [putToBallot, {}],
  declareConflict: [declareConflict, { kind: 'other', reason: 'x' }],
  withdrawConflict: [withdrawConflict, { conflictId: 'none', reason: 'x' }],
  remarkOn: [remarkOn, { text: 'x' }],
  withdrawRemark: [withdrawRemark, { remarkId: 'none' }],
  consolidateOpinions: [consolidateOpinions, { recommendation: 'agree', text: 'x' }],
  sendNomination: [sendNomination, {}],
  withdrawNomination: [withdrawNomination, {}],
  saveReport: [saveReport, { form: 'x', sections: {}, seen: {} }],
  attachPaper: [attachPaper, { kind: 'other', number: '', datedOn: null, issuer: '', file: fileOf('x.pdf') }],
  withdrawPaper: [withdrawPaper, { paperId: 'none' }],
} as const;

const undone = new Error('undone');

/** What each act of the review answers an actor, each undone again. */
async function refusalsFor(actor: Actor, nominationIds: readonly string[]) {
  const answers: unknown[] = [];
  for (const nominationId of nominationIds) {
    const attempts: ((context: Context) => Promise<unknown>)[] = [
      ...Object.values(verbs).map(
        ([verb, more]) =>
          (context: Context) =>
            verb(context, { blocYearId: scope.id, nominationId, ...more } as never),
      ),
      (context) =>
        decideFinding(context, {
          blocYearId: scope.id,
          agencyId: world.agency('BTC').id,
          nominationId,
          formCode: 'PROV_CERT',
          groundCode: 'movement',
          seen: 'x',
          verdict: 'pass',
          reason: 'x',
          paper: 'x',
        }),
      (context) => putGroup(context, { blocYearId: scope.id, nominationIds: [nominationId] }),
    ];
    for (const attempt of attempts) answers.push(await undoing(actor, attempt));
  }
  return answers;
}

async function undoing(actor: Actor, attempt: (context: Context) => Promise<unknown>): Promise<unknown> {
  try {
    await world.store.transaction(async (tx) => {
      await attempt({ tx, actor, now, record: async () => undefined });
      throw undone;
    });
  } catch (error) {
    if (error instanceof RefusedError)
      return { refusal: error.refusal, fields: error.fields.map(({ code, params }) => [code, params]) };
    if (error !== undone) throw error;
  }
  return 'done';
}

test('each reader stands to the nominations as the table names them', () => {
  const one = { agencyId: world.agency('BTC').id, conflicts: [] };
  const { personId } = world.head('TCT');
  const conflicts = [{ personId: personId ?? '', agencyId: world.agency('TCT').id, holdsSeat: true }];
  for (const relation of readerRelations)
    expect(relationOf(readers[relation], scope, { ...one, conflicts })).toBe(relation);
});

describe.each(readerRelations)('what is hidden from %s', (relation) => {
  test.each(Object.keys(channels))('is not in %s', async (channel) => {
    const text = await (channels[channel] ?? (() => Promise.resolve('')))(readers[relation]);
    const leaks = allStages.flatMap((stage) => hiddenFrom(relation, stage)).filter((planted) => text.includes(planted));
    expect(leaks).toEqual([]);
  });

  test('is not told by who gave an opinion, nor by how many', async () => {
    const giver = world.agency('BDV').id;
    const rows = [
      ...(await readNominations(world.store.read, scope, readers[relation])).rows,
      ...(await readComparison(world.store.read, scope, readers[relation])).rows,
    ];
    for (const stage of allStages) {
      const sights = visibility[relation][stage];
      const found = await readCase(world.store.read, scope, readers[relation], String(numbers[stage]));
      const shown = found?.is === 'shown' ? found.shown : null;
      const known = [...rows.filter(({ id }) => id === ids[stage]), ...(found ? [found] : [])];
      expect(
        known.some((one) => told(one).includes(giver)),
        `${stage}`,
      ).toBe(sights.givers === 'shown' && known.length > 0);
      expect(shown ? shown.opinionCount !== null : false, `${stage}`).toBe(shown !== null && sights.count === 'shown');
      for (const row of rows.filter(({ id }) => id === ids[stage]))
        expect(row.count !== null, `${stage}`).toBe(sights.count === 'shown');
    }
  });

  test('and what is shown stands in the case, the row where there is one', async () => {
    const { rows } = await readNominations(world.store.read, scope, readers[relation]);
    for (const stage of allStages) {
      const sights = visibility[relation][stage];
      expect(
        rows.some(({ id }) => id === ids[stage]),
        `${stage}`,
      ).toBe(sights.existence === 'shown');
      const found = await readCase(world.store.read, scope, readers[relation], String(numbers[stage]));
      const open = sights.achievement === 'shown' ? 'shown' : 'closed';
      expect(found?.is, `${stage}`).toBe(sights.existence === 'shown' ? open : undefined);
      if (found?.is !== 'shown') continue;
      // The last return stands on a case until it is on the ballot.
      const carried = nominationFields.filter(
        (field) =>
          !['existence', 'form', 'givers', 'count'].includes(field) &&
          (field !== 'returns' || stage === 'beforeOwn' || stage === 'afterOwn'),
      );
      const text = told(found.shown);
      const missing = carried
        .filter((field) => sights[field] === 'shown')
        .flatMap((field) => plantedIn(field, stage, relation))
        .filter((planted) => !text.includes(planted));
      expect(missing, `${stage}`).toEqual([]);
    }
  });

  test('and objections are read by those concerned, who may object to what they may open', async () => {
    const concerned: readonly ReaderRelation[] = ['ownAgency', 'leader', 'secretary', 'provincial'];
    const { rows, nominations: offered } = await readObjections(world.store.read, scope, readers[relation]);
    for (const stage of allStages) {
      const row = rows.find(({ ground }) => ground === objected(stage));
      expect(row !== undefined, `${stage}`).toBe(concerned.includes(relation));
      const { existence, achievement } = visibility[relation][stage];
      if (row) expect(row.nomination !== null, `${stage}`).toBe(existence === 'shown');
      expect(
        offered.some(({ number }) => number === numbers[stage]),
        `${stage}`,
      ).toBe(achievement === 'shown');
    }
  });

  test('and the grid tells what people decided to whom the table shows decisions, and nothing to who is concerned', async () => {
    const { grid } = await readSeenGrid(world.store.read, [scope], readers[relation]);
    const row = grid.rows.find(({ agencyId }) => agencyId === world.agency('BTC').id);
    expect(told(row).includes('[grid/decision]')).toBe(visibility[relation].afterOwn.decisions === 'shown');
    expect((row?.cells.length ?? 0) > 0).toBe(visibility[relation].afterOwn.findings === 'shown');
  });

  test('nor are the files of its papers opened', async () => {
    for (const stage of allStages)
      expect(await readsFile(world.store.read, readers[relation], files[stage], now), `${stage}`).toBe(
        visibility[relation][stage].papers === 'shown',
      );
  });

  test('and what does not exist for them is refused like what does not exist', async () => {
    for (const stage of allStages.filter((one) => visibility[relation][one].existence !== 'shown'))
      expect(await refusalsFor(readers[relation], [ids[stage]])).toEqual(
        await refusalsFor(readers[relation], ['none']),
      );
  });
});

test('a case that is opened while it is closed leaves a trace without its content', async () => {
  const found = await readCase(world.store.read, scope, readers.conflicted, String(numbers.closed));
  if (found?.is !== 'closed') throw new Error('It was shown');
  await traceLook(readers.conflicted, scope, found.closed.refusal, { store: world.store, now });
  const { events } = await listEvents(world.store.read, 1);
  const traces = events.filter(({ event }) => event.action === 'access.refused');
  expect(traces).toHaveLength(1);
  expect(told(traces)).not.toContain('[closed/');
  expect(told(traces)).toContain('nomination.conflicted');
});

test('what an agency writes after a return is nobody else’s to read until it is sent again', async () => {
  const input = { blocYearId: scope.id, nominationId: ids.beforeOwn };
  await world.do(returnNomination, world.head('UBKT'), { ...input, reason: 'Thiếu số liệu' });
  const [formCode, groundCode] = stages.beforeOwn;
  const anew = { ...input, agencyId: world.agency('BTC').id, formCode, groundCode, achievement: '[rewritten]' };
  await world.do(saveNomination, world.officer('BTC'), anew);
  const later = new Date(Date.now() + 60_000);
  const fileId = await world.store.transaction(async (tx) => {
    const person = world.head('BTC').personId ?? '';
    const kept = await keepFile(tx, fileOf('[rewritten].pdf'), person, later);
    const key = { blocId: scope.blocId, blocYearId: scope.id, nominationId: ids.beforeOwn };
    const paper = { kind: 'other', number: '[rewritten]', fileId: kept.fileId } as const;
    await tx.insert(nominationPapers).values({ id: 'later', ...key, ...paper, attachedAt: later, attachedBy: person });
    return kept.fileId;
  });
  for (const relation of readerRelations) {
    const own = relation === 'ownAgency';
    const telling = [];
    for (const [name, channel] of Object.entries(channels).filter(([one]) => one !== 'what a refusal says'))
      if ((await channel(readers[relation])).includes('[rewritten]')) telling.push(name);
    expect({ relation, tells: telling.length > 0 }).toEqual({ relation, tells: own });
    const reads = await readsFile(world.store.read, readers[relation], fileId, later);
    expect({ relation, reads }).toEqual({ relation, reads: own });
  }
  const shown = await readCase(world.store.read, scope, readers.reviewer, String(numbers.beforeOwn));
  expect(told(shown)).toContain(mark('beforeOwn', 'achievement'));
  expect(told(await readBooklet(world.store.read, scope, readers.reviewer))).toContain(
    mark('beforeOwn', 'achievement'),
  );
});
