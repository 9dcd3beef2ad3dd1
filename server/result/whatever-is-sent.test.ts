import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { auditEvents } from '@/db/schema/audit';
import { deductions, results } from '@/db/schema/result';
import { scores } from '@/db/schema/score';
import { MapColumnsInput, TakeTableInput } from '@/domain/older-years/input';
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
import { takeTable } from '../older-years/take';
import { RefusedError, refusals } from '../refused';
import { reopenSheet } from '../self-assessment/reopen';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import type { World } from '../testing/world';
import { stateWomenShare } from './state-women-share';
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
/** More often something a person would type. */
const often = (...values: string[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, odd);
const line = fc.record(
  {
    code: often('A1', 'A2', 'B1', 'C4', 'D', 'T2'),
    typed: often('5', '9,5', '96', 'yes', '2'),
    note: often('', 'Theo hồ sơ'),
    version: often('0', '1'),
  },
  { requiredKeys: ['code', 'typed'] },
);

/** A form of these fields, often about a real year and agency, often with more in it than was asked. */
function formOf(fields: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const real: Record<string, fc.Arbitrary<unknown>> = {
    blocYearId: fc.oneof({ weight: 9, arbitrary: fc.constant('year') }, { weight: 1, arbitrary: odd }),
    agencyId: fc.oneof({ weight: 8, arbitrary: fc.constant('agency') }, { weight: 1, arbitrary: odd }),
    scorerAgencyId: fc.oneof({ weight: 6, arbitrary: fc.constant('scorer') }, { weight: 1, arbitrary: odd }),
    lines: fc.oneof({ weight: 5, arbitrary: fc.array(line, { maxLength: 3 }) }, { weight: 1, arbitrary: odd }),
    round: often('appraised', 'second'),
    reason: often('Theo biên bản'),
    code: often('A1', 'L1'),
    item: often('', 'TR1'),
    upheld: often('yes', 'no'),
    untilOn: often('2022-01-20'),
    answerBy: often('2022-01-20'),
    tableId: often('table'),
    turned: often('yes', 'no'),
    heading: often('1', '2'),
    agency: often('1', '2'),
    year: often('', '0'),
    total: often('', '3'),
    rank: often('', '4'),
    rating: often('', '5'),
    maximumCenti: often('100', '1000'),
    ofYear: often('', '2019'),
    waived: fc.oneof(fc.array(odd, { maxLength: 3 }), odd),
  };
  const shape: Record<string, fc.Arbitrary<unknown>> = {
    ...Object.fromEntries(fields.map((field) => [field, real[field] ?? odd])),
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
  ['womenShare.stated', inputs.StateWomenShareInput, stateWomenShare, keeper],
  ['cross.assigned', inputs.AddCrossInput, addCross, keeper],
  ['cross.saved', inputs.SaveCrossInput, saveCross, officer],
  ['cross.sent', inputs.SendCrossInput, sendCross, head],
  ['cross.recused', inputs.RecuseCrossInput, recuseCross, head],
  ['cross.withdrawn', inputs.WithdrawCrossInput, withdrawCross, keeper],
  ['evidence.withdrawn', WithdrawEvidenceInput, withdrawEvidence, officer],
  ['olderYears.checked', MapColumnsInput, mapColumns, keeper],
  ['olderYears.taken', TakeTableInput, takeTable, keeper],
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
    const forms = fc
      .sample(formOf(Object.keys(schema.shape)), { numRuns: 1_000, seed: 1 })
      .filter(({ blocYearId, agencyId = 'agency' }) => blocYearId === 'year' && agencyId === 'agency')
      .flatMap((form) => schema.safeParse(named(form)).data ?? []);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms.slice(0, 3))
      await expect(world.do(verb, world.stranger, form as never)).rejects.toMatchObject({ forbidden: true });
  });

  it.each(sent)(
    'to %s is taken, or refused by name and field, and then nothing has changed',
    async (_name, schema, verb, actor) => {
      let understood = 0;
      await fc.assert(
        fc.asyncProperty(formOf(Object.keys(schema.shape)), async (form) => {
          const parsed = schema.safeParse(named(form));
          if (!parsed.success) {
            for (const { code } of refusals(parsed.error)) expect(code).toMatch(/^[a-zA-Z]+\.[a-zA-Z]+$/);
            return;
          }
          understood += 1;
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
      expect(understood).toBeGreaterThan(0);
    },
  );

  it('leaves the log whole, whatever was refused', async () => {
    const events = await world.store.read.select().from(auditEvents);
    expect(new Set(events.map(({ hash }) => hash)).size).toBe(events.length);
  });
});
