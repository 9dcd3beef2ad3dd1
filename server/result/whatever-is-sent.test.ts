import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { auditEvents } from '@/db/schema/audit';
import { deductions, results } from '@/db/schema/result';
import { scores } from '@/db/schema/score';
import { MapColumnsInput, TakeTableInput, WithdrawTableInput, MapNamesInput } from '@/domain/older-years/input';
import { WithdrawEvidenceInput } from '@/domain/scoring/evidence-input';
import * as inputs from '@/domain/scoring/input';
import { agreeAppraisal } from '../appraisal/agree';
import { answerRecheck } from '../appraisal/answer-recheck';
import { saveExplanation } from '../appraisal/explain';
import { requestRecheck } from '../appraisal/request-recheck';
import { saveAppraisal } from '../appraisal/save';
import { sendAppraisal } from '../appraisal/send';
import { sendExplanation } from '../appraisal/send-explanation';
import type { Actor, Verb } from '../context';
import { addCross } from '../cross/assign';
import { recuseCross } from '../cross/recuse';
import { saveCross } from '../cross/save';
import { sendCross } from '../cross/send';
import { withdrawCross } from '../cross/withdraw';
import { recordDeduction } from '../deduction/record';
import { withdrawDeduction } from '../deduction/withdraw';
import { withdrawEvidence } from '../evidence/withdraw';
import { recordKnockOut } from '../knock-out/record';
import { withdrawKnockOut } from '../knock-out/withdraw';
import { mapColumns } from '../older-years/map-columns';
import { mapNames } from '../older-years/map-names';
import { takeTable } from '../older-years/take';
import { withdrawTable } from '../older-years/withdraw-table';
import { RefusedError, refusals } from '../refused';
import { reopenSheet } from '../self-assessment/reopen';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import type { World } from '../testing/world';
import { stateWomenShare } from './state-women-share';
import { withdrawTie } from './withdraw-tie';
import { openDetailedWorld } from './testing';

let world: World;
beforeAll(async () => {
  world = await openDetailedWorld();
});
afterAll(() => world.close());

/** What a browser, or somebody who is none, may put into a field. */
const odd = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '0', '-1', '1e400', '10^400', 'NaN', '∞', '99999999999999999999', '0,5', '1.000,5', '٣', '15'),
  fc.constantFrom('0001-01-01', '9999-12-31', '2022-01-12', '12/01/2022', '31/02/2022', 'yes', 'no', 'true'),
  fc.constantFrom('appraised', 'second', 'rechecked', 'final', 'cross', 'A', 'A1', 'T1', 'TR1', 'L1', '+', '__proto__'),
  fc.constantFrom(
    '=cmd()',
    "'; drop table scores; --",
    '<script>alert(1)</script>',
    '\u202e\u200bĐ\u0323\u0301',
    '🏆'.repeat(9),
  ),
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, undefined, true, [], {}, [['x']]),
);
/** What a person would put into each field; "year", "agency" and "scorer" stand for real ones. */
const usual: Readonly<Record<string, readonly [string, ...string[]]>> = {
  blocYearId: ['year'],
  agencyId: ['agency'],
  scorerAgencyId: ['scorer'],
  deductionId: ['deduction'],
  knockOutId: ['knock-out'],
  tieDecisionId: ['tie'],
  without: ['yes'],
  evidenceId: ['evidence'],
  tableId: ['table'],
  round: ['appraised', 'second'],
  group: ['', 'A'],
  code: ['A1', 'L1'],
  item: ['', 'TR1'],
  quantity: ['', '2'],
  centi: ['', '0,5'],
  womenBps: ['45', '70,5'],
  reason: ['Theo biên bản'],
  basis: ['Quyết định 15-QĐ/TU'],
  text: ['', 'Theo hồ sơ'],
  seen: [''],
  answer: ['Giữ nguyên điểm'],
  upheld: ['yes', 'no'],
  untilOn: ['2022-01-20'],
  answerBy: ['2022-01-20'],
  waivedReason: ['', 'Theo biên bản'],
  turned: ['yes', 'no'],
  heading: ['1', '2'],
  agency: ['1', '2'],
  year: ['', '0'],
  total: ['', '3'],
  rank: ['', '4'],
  rating: ['', '5'],
  maximumCenti: ['100', '1000'],
  ofYear: ['', '2019'],
};
const usualLine = {
  code: ['A1', 'A2', 'B1', 'C4', 'D', 'T2'],
  typed: ['5', '9,5', '96', 'yes', '2'],
  note: ['', 'Theo hồ sơ'],
  version: ['0', '1'],
} as const;

const often = (values: readonly string[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, odd);
const oddLine = fc.record(
  {
    code: often(usualLine.code),
    typed: often(usualLine.typed),
    note: often(usualLine.note),
    version: often(usualLine.version),
  },
  { requiredKeys: ['code', 'typed'] },
);
const asTyped = fc.record({
  code: fc.constantFrom(...usualLine.code),
  typed: fc.constantFrom(...usualLine.typed),
  note: fc.constantFrom(...usualLine.note),
  version: fc.constantFrom(...usualLine.version),
});

/** A form as a person fills it in, each field. */
function usualForm(fields: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(
      fields.map((field): [string, fc.Arbitrary<unknown>] => {
        if (field === 'lines') return [field, fc.uniqueArray(asTyped, { maxLength: 3, selector: ({ code }) => code })];
        if (field === 'waived') return [field, fc.constantFrom([], ['late:self'])];
        if (field === 'names') return [field, fc.constantFrom([], [{ name: 'Đài cũ', agencyId: '' }])];
        const values = usual[field];
        if (!values) throw new Error(`Say what a person would put into ${field}`);
        return [field, fc.constantFrom(...values)];
      }),
    ),
  );
}

/** A form with something odd here and there, fields left out, often with more in it than was asked. */
function oddForm(fields: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const shape: Record<string, fc.Arbitrary<unknown>> = {
    ...Object.fromEntries(
      fields.map((field): [string, fc.Arbitrary<unknown>] => {
        if (field === 'lines')
          return [field, fc.oneof({ weight: 5, arbitrary: fc.array(oddLine, { maxLength: 3 }) }, odd)];
        if (field === 'waived' || field === 'names') return [field, fc.oneof(fc.array(odd, { maxLength: 3 }), odd)];
        const weight = field.endsWith('Id') ? 9 : 3;
        return [field, fc.oneof({ weight, arbitrary: fc.constantFrom(...(usual[field] ?? [''])) }, odd)];
      }),
    ),
    role: odd,
    id: odd,
    constructor: odd,
  };
  return fc.record(shape, { requiredKeys: fields.filter((field) => field.endsWith('Id')) });
}

/** Everything points hang on, as one text. */
async function standing(): Promise<string> {
  const { read } = world.store;
  const [given, totals, taken] = [
    read.select().from(scores),
    read.select().from(results),
    read.select().from(deductions),
  ];
  return JSON.stringify([await given, await totals, await taken]);
}

type Sent = readonly [string, z.ZodObject, Verb<never, unknown>, (world: World) => Actor];
const keeper = (of: World) => of.secretary('UBKT');
const officer = (of: World) => of.officer('TCT');
const head = (of: World) => of.head('TCT');
const sent: readonly Sent[] = [
  ['selfAssessment.saved', inputs.SaveSelfAssessmentInput, saveSelfAssessment, officer],
  ['selfAssessment.submitted', inputs.SubmitSelfAssessmentInput, submitSelfAssessment, head],
  ['selfAssessment.returned', inputs.ReturnSelfAssessmentInput, returnSelfAssessment, keeper],
  ['selfAssessment.reopened', inputs.ReopenSheetInput, reopenSheet, keeper],
  ['appraisal.saved', inputs.SaveAppraisalInput, saveAppraisal, keeper],
  ['appraisal.agreed', inputs.AgreeAppraisalInput, agreeAppraisal, keeper],
  ['appraisal.sent', inputs.SendAppraisalInput, sendAppraisal, keeper],
  ['explanation.saved', inputs.SaveExplanationInput, saveExplanation, officer],
  ['explanation.sent', inputs.SendExplanationInput, sendExplanation, head],
  ['recheck.requested', inputs.RequestRecheckInput, requestRecheck, head],
  ['recheck.answered', inputs.AnswerRecheckInput, answerRecheck, keeper],
  ['deduction.recorded', inputs.RecordDeductionInput, recordDeduction, keeper],
  ['deduction.withdrawn', inputs.WithdrawDeductionInput, withdrawDeduction, keeper],
  ['knockOut.recorded', inputs.KnockOutInput, recordKnockOut, keeper],
  ['knockOut.withdrawn', inputs.WithdrawKnockOutInput, withdrawKnockOut, keeper],
  ['results.tieWithdrawn', inputs.WithdrawTieInput, withdrawTie, keeper],
  ['womenShare.stated', inputs.StateWomenShareInput, stateWomenShare, keeper],
  ['cross.assigned', inputs.AddCrossInput, addCross, keeper],
  ['cross.saved', inputs.SaveCrossInput, saveCross, officer],
  ['cross.sent', inputs.SendCrossInput, sendCross, head],
  ['cross.recused', inputs.RecuseCrossInput, recuseCross, head],
  ['cross.withdrawn', inputs.WithdrawCrossInput, withdrawCross, keeper],
  ['evidence.withdrawn', WithdrawEvidenceInput, withdrawEvidence, officer],
  ['olderYears.checked', MapColumnsInput, mapColumns, keeper],
  ['olderYears.taken', TakeTableInput, takeTable, keeper],
  ['olderYears.named', MapNamesInput, mapNames, keeper],
  ['olderYears.withdrawn', WithdrawTableInput, withdrawTable, keeper],
];

/** The form with the real ids in the place of their words. */
function named(form: Record<string, unknown>): Record<string, unknown> {
  const ids = new Map<unknown, string>([
    ['year', world.review],
    ['agency', world.agency('TCT').id],
    ['scorer', world.agency('TCT').id],
  ]);
  return Object.fromEntries(Object.entries(form).map(([field, value]) => [field, ids.get(value) ?? value]));
}

describe('whatever is sent', () => {
  it.each(sent)('to %s by somebody who serves no agency of the bloc is forbidden', async (_name, schema, verb) => {
    for (const form of fc.sample(usualForm(Object.keys(schema.shape)), 3))
      await expect(world.do(verb, world.stranger, schema.parse(named(form)) as never)).rejects.toMatchObject({
        forbidden: true,
      });
  });

  it.each(sent)(
    'to %s is taken, or refused by name and field, and then nothing has changed',
    async (_name, schema, verb, actor) => {
      const fields = Object.keys(schema.shape);
      await fc.assert(
        fc.asyncProperty(fc.oneof(usualForm(fields), oddForm(fields)), async (form) => {
          const parsed = schema.safeParse(named(form));
          if (!parsed.success) {
            for (const { code } of refusals(parsed.error)) expect(code).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+$/);
            return;
          }
          const before = await standing();
          const refused = await world.do(verb, actor(world), parsed.data as never).then(
            () => null,
            (error: unknown) => error,
          );
          if (refused === null) return;
          expect(refused).toBeInstanceOf(RefusedError);
          expect(await standing()).toBe(before);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('leaves the log whole, whatever was refused', async () => {
    const events = await world.store.read.select().from(auditEvents);
    expect(new Set(events.map(({ hash }) => hash)).size).toBe(events.length);
  });
});
