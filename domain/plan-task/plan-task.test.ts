import { describe, expect, test } from 'vitest';
import { planTask } from '../desk/testing';
import { daysOfTasks, faultsOfAssignment, type AssigningYear } from './assign';
import { AssignTaskInput, ReportTaskInput } from './input';
import { decideReached, figuresOf } from './reached';
import { mayCorrectReport, mayReport, mayReportAs, maySettle } from './report';
import { isLate, mayPass, partOf, reportersOf, standingReports, stateOf, taskMoves, taskStates } from './state';

const year: AssigningYear = {
  year: 2022,
  memberAgencyIds: ['A', 'B'],
  conferenceOn: '2023-01-09',
  decidedOn: null,
};
const running = { adopted: true, decidedOn: null };
const report = (
  number: number,
  agencyId: string | null,
  state: 'underWay' | 'done' | 'dropped',
  corrects?: number,
) => ({
  number,
  agencyId,
  state,
  corrects: corrects ?? null,
});
const codes = (refusals: readonly { code: string; field?: string }[]) =>
  refusals.map(({ code, field }) => [code, field ?? '']);
const given = { wholeBloc: false, ownerAgencyId: 'A', dueOn: '2022-06-30' };

describe('a common task', () => {
  test('passes only along the table', () => {
    for (const from of taskStates)
      for (const to of taskStates) expect(mayPass(from, to)).toBe(taskMoves[from].some((one) => one === to));
  });

  test('stands as its last report says, by whomever', () => {
    expect(stateOf(planTask(1))).toBe('notBegun');
    const own = planTask(1, { ownerAgencyId: 'A', reports: [report(1, 'A', 'underWay'), report(2, null, 'done')] });
    expect(stateOf(own)).toBe('done');
    expect(stateOf({ ...own, reports: [...own.reports, report(3, 'A', 'underWay')] })).toBe('underWay');
  });

  test('of the whole bloc is under way by what agencies report, and closed by who keeps the bloc alone', () => {
    const reports = [report(1, 'A', 'done'), report(2, 'B', 'underWay')];
    const all = planTask(1, { wholeBloc: true, reports });
    expect([stateOf(all), partOf(all, 'A'), partOf(all, 'B')]).toEqual(['underWay', 'done', 'underWay']);
    expect(reportersOf(all, ['A', 'B'])).toEqual(['B']);
    const closed = { ...all, reports: [...reports, report(3, null, 'done')] };
    expect([stateOf(closed), reportersOf(closed, ['A', 'B'])]).toEqual(['done', []]);
  });

  test('is late once its day is past while it is neither done nor dropped', () => {
    const task = planTask(1, { ownerAgencyId: 'A', dueOn: '2022-06-30' });
    expect([isLate(task, '2022-06-30'), isLate(task, '2022-07-01')]).toEqual([false, true]);
    for (const state of ['done', 'dropped'] as const)
      expect(isLate({ ...task, reports: [report(1, null, state)] }, '2022-07-01')).toBe(false);
    expect(isLate(planTask(1), '2022-07-01')).toBe(false);
  });

  test('a corrected report stands in its own place, in its last words', () => {
    const reports = [
      report(1, 'A', 'done'),
      report(2, 'A', 'underWay'),
      report(3, 'A', 'underWay', 1),
      report(4, 'A', 'done', 1),
    ];
    expect(standingReports(reports).map(({ number }) => number)).toEqual([4, 2]);
    expect(stateOf(planTask(1, { ownerAgencyId: 'A', reports }))).toBe('underWay');
  });
});

describe('giving a task', () => {
  test('is possible to a member, the bloc or nobody, until the conference', () => {
    expect(faultsOfAssignment(given, 'notBegun', year)).toEqual([]);
    expect(faultsOfAssignment({ wholeBloc: true, ownerAgencyId: null, dueOn: '2023-01-09' }, 'notBegun', year)).toEqual(
      [],
    );
    expect(daysOfTasks({ year: 2022, conferenceOn: '2022-11-01' })).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  });

  test.each([
    ['an owner that is no member', { ownerAgencyId: 'X' }, {}, 'notBegun', [['planTask.ownerNotMember', 'owner']]],
    ['a day before the year', { dueOn: '2021-12-31' }, {}, 'notBegun', [['planTask.dueOutsideYear', 'dueOn']]],
    ['a day after the conference', { dueOn: '2023-01-10' }, {}, 'underWay', [['planTask.dueOutsideYear', 'dueOn']]],
    [
      'a day after the year without a conference',
      { dueOn: '2023-01-01' },
      { conferenceOn: null },
      'notBegun',
      [['planTask.dueOutsideYear', 'dueOn']],
    ],
    ['what is done', {}, {}, 'done', [['planTask.closed', '']]],
    ['a year that is over', {}, { decidedOn: '2023-03-08' }, 'notBegun', [['planTask.yearOver', '']]],
  ] as const)('%s is refused', (_title, said, changed, state, refused) => {
    expect(codes(faultsOfAssignment({ ...given, ...said }, state, { ...year, ...changed }))).toEqual(refused);
  });

  test('takes what was typed: an agency, the bloc, or nobody; a day or none', () => {
    const typed = { blocYearId: 'y', number: '3', owner: 'A', dueOn: '30/6/2022', seen: '0' };
    expect(AssignTaskInput.parse(typed)).toMatchObject({ wholeBloc: false, ownerAgencyId: 'A', dueOn: '2022-06-30' });
    expect(AssignTaskInput.parse({ ...typed, owner: 'bloc', dueOn: '' })).toMatchObject({
      wholeBloc: true,
      ownerAgencyId: null,
      dueOn: null,
    });
    expect(AssignTaskInput.safeParse({ ...typed, dueOn: '31/6/2022' }).error?.issues).toMatchObject([
      { path: ['dueOn'], message: 'form.notADay' },
    ]);
  });
});

describe('reporting on a task', () => {
  const owned = planTask(1, { ownerAgencyId: 'A' });

  test.each([
    ['of another agency', owned, running, 'B', 'planTask.notYours'],
    ['that nobody owns', planTask(1), running, 'A', 'planTask.noOwner'],
    ['before the plan is adopted', owned, { ...running, adopted: false }, 'A', 'planTask.notAdopted'],
    ['of a year that is over', owned, { ...running, decidedOn: '2023-03-08' }, 'A', 'planTask.yearOver'],
    ['that is closed', { ...owned, reports: [report(1, null, 'dropped')] }, running, 'A', 'planTask.closed'],
  ] as const)('%s is refused', (_title, task, when, agencyId, code) => {
    expect(mayReport(task, when, agencyId)).toMatchObject({ refusal: { code } });
    expect(mayReport(owned, running, 'A').ok).toBe(true);
  });

  test('an agency drops nothing, and does not report its part done twice', () => {
    expect(mayReportAs(owned, running, 'A', 'dropped')).toMatchObject({
      refusal: { code: 'planTask.keepersDrop', field: 'state' },
    });
    const all = planTask(1, { wholeBloc: true, reports: [report(1, 'A', 'done')] });
    expect(mayReportAs(all, running, 'A', 'done')).toMatchObject({ refusal: { code: 'planTask.partDone' } });
    expect(mayReportAs(all, running, 'A', 'underWay').ok).toBe(true);
    expect(mayReportAs(all, running, 'B', 'done').ok).toBe(true);
  });

  test('who keeps the bloc closes, drops and takes up again, but says nothing twice', () => {
    const done = { ...owned, reports: [report(1, null, 'done')] };
    expect(maySettle(owned, running, 'dropped').ok).toBe(true);
    expect(maySettle(done, running, 'underWay').ok).toBe(true);
    expect(maySettle(done, running, 'done')).toMatchObject({ refusal: { code: 'planTask.stateMove', field: 'state' } });
    expect(maySettle(owned, { ...running, adopted: false }, 'done')).toMatchObject({
      refusal: { code: 'planTask.notAdopted' },
    });
  });

  test('a correction names a report that is there, and the first words of it', () => {
    const reports = [report(1, 'A', 'done'), report(2, 'A', 'underWay', 1)];
    expect(mayCorrectReport({ reports, year: running }, 1, 'done')).toMatchObject({ value: { number: 1 } });
    for (const number of [2, 9])
      expect(mayCorrectReport({ reports, year: running }, number, 'done')).toMatchObject({
        refusal: { code: 'planTask.noReport' },
      });
    expect(mayCorrectReport({ reports, year: running }, 1, 'dropped')).toMatchObject({
      refusal: { code: 'planTask.keepersDrop' },
    });
  });

  test('a report too long, without words or a state is refused at its field', () => {
    const typed = { blocYearId: 'y', number: '1', agencyId: 'A', text: 'Đã làm', state: 'done' };
    const issues = (said: object) => ReportTaskInput.safeParse({ ...typed, ...said }).error?.issues[0];
    expect(ReportTaskInput.parse({ ...typed, agencyId: '' })).toMatchObject({ agencyId: null });
    expect(issues({ text: 'ă'.repeat(2001) })).toMatchObject({ path: ['text'], message: 'form.tooLong' });
    expect(issues({ text: ' ' })).toMatchObject({ path: ['text'], message: 'form.required' });
    expect(issues({ state: undefined })).toMatchObject({ path: ['state'], message: 'form.required' });
  });
});

describe('what was reached of an indicator', () => {
  const ideas = { text: 'Sáng kiến', unit: 'sáng kiến' };
  const at = new Date('2022-06-20T02:00:00Z');
  const told = (number: number, agencyId: string | null, reached: string, corrects?: number) => ({
    ...report(number, agencyId, 'underWay', corrects),
    at,
    reached: reached === '' ? [] : [{ indicator: ideas.text, unit: ideas.unit, reached }],
  });
  const figures = (wholeBloc: boolean, ...reports: ReturnType<typeof told>[]) => {
    const { whole, parts } = figuresOf(ideas, wholeBloc, reports);
    return [whole?.reached ?? null, ...parts.map(({ agencyId, reached }) => `${agencyId} ${reached}`)];
  };

  test('is what the last report that names it says, whoever wrote it', () => {
    expect(figures(false)).toEqual([null]);
    expect(figures(false, told(1, 'A', '1'), told(2, 'A', ''))).toEqual(['1']);
    expect(figures(false, told(1, 'A', '1'), told(2, null, '2'))).toEqual(['2']);
  });

  test('of a task of the whole bloc is told by agency, and as a whole by who keeps the bloc alone', () => {
    expect(figures(true, told(1, 'A', '1'), told(2, 'B', '4'), told(3, 'A', '3'))).toEqual([null, 'A 3', 'B 4']);
    expect(figures(true, told(1, 'A', '1'), told(2, null, '5'), told(3, 'A', '3'))).toEqual(['5', 'A 3']);
  });

  test('is as it was corrected, also taken back', () => {
    expect(figures(false, told(1, 'A', '10'), told(2, 'A', '1', 1))).toEqual(['1']);
    expect(figures(false, told(1, 'A', '10'), told(2, 'A', '', 1))).toEqual([null]);
  });

  test('is one of the same words with another unit, and no other', () => {
    const share = { ...ideas, unit: '%' };
    expect(figuresOf(share, false, [told(1, 'A', '1')]).whole).toBeNull();
    const typed = { indicator: ideas.text, unit: ideas.unit, reached: '1' };
    expect(decideReached([typed, { ...typed, unit: '%', reached: '' }], [ideas])).toEqual({ ok: true, value: [typed] });
    expect(decideReached([typed], [share])).toMatchObject({
      refusal: { code: 'planTask.unknownIndicator', params: { indicator: 'Sáng kiến' } },
    });
  });
});
