import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decidedPoints } from '@/domain/scoring/appraise';
import { linesOf } from '@/domain/scoring/lines';
import { getBlocYear } from '../bloc/queries';
import { listDeductions } from '../deduction/queries';
import { publishResults } from '../result/publish';
import { getScale, listResults } from '../result/queries';
import { opened, selfScored } from '../result/testing';
import { typedLines } from '../sample/walk/lines';
import { at } from '../sample/run';
import { scoresOf } from '../score/queries';
import { returnSelfAssessment } from '../self-assessment/return';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import { openWorld, type World } from '../testing/world';
import { agreeAppraisal } from './agree';
import { answerRecheck } from './answer-recheck';
import { saveExplanation } from './explain';
import { listRechecks, listSentRounds } from './queries';
import { requestRecheck } from './request-recheck';
import { saveAppraisal } from './save';
import { sendAppraisal } from './send';
import { sendExplanation } from './send-explanation';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await opened(world);
  await selfScored(world, 'TCT', own);
});
afterEach(() => world.close());

const own = { A: 4800, B: 1900, C: 1800, D: 900 };
const now = at('2022-01-10', '14:00');
const keeper = () => world.secretary('UBKT');
const ofAgency = (code = 'TCT') => ({ blocYearId: world.review, agencyId: world.agency(code).id });
const refusedAs = (code: string) => ({ refusal: { code } });
const scope = () => getBlocYear(world.store.read, world.review, now);

type Round = 'appraised' | 'second' | 'rechecked' | 'final';
/** Points of some lines in a round, each with a reason unless told otherwise. */
const gives = (
  points: Record<string, number>,
  { round = 'appraised' as Round, note = 'Theo hồ sơ', version = 0, on = now, actor = keeper(), code = 'TCT' } = {},
) => {
  const notes = Object.fromEntries(Object.keys(points).map((line) => [line, note]));
  const lines = typedLines(points, { notes }, version);
  return world.do(saveAppraisal, actor, { ...ofAgency(code), round, lines }, on);
};
const agrees = (code = 'TCT', actor = keeper()) =>
  world.do(agreeAppraisal, actor, { ...ofAgency(code), group: '' }, now);
const sends = (round: 'appraised' | 'second' = 'appraised', on = now, code = 'TCT', actor = keeper()) =>
  world.do(sendAppraisal, actor, { ...ofAgency(code), round, waived: [], waivedReason: '' }, on);
const explains = (on = now, without = true) =>
  world.do(sendExplanation, world.head('TCT'), { ...ofAgency(), without }, on);
const rounds = async () => {
  const year = await scope();
  return scoresOf(world.store.read, year, await getScale(world.store.read, year), world.agency('TCT').id);
};
const counted = async () => {
  const year = await scope();
  return decidedPoints(linesOf(await getScale(world.store.read, year), 'party'), (await rounds()).decided);
};

/** A first appraisal that takes a point and a half from A. */
async function appraised(): Promise<void> {
  await gives({ A: 4650 });
  await agrees();
  await sends();
}

describe('an appraisal', () => {
  it('stands beside what the agency gave itself, with a reason where it differs', async () => {
    await expect(gives({ A: 4650 }, { note: '' })).rejects.toMatchObject({
      fields: [{ code: 'appraisal.reasonMissing', field: 'lines.0.note' }],
    });
    await gives({ A: 4650 });
    expect(await agrees()).toEqual({ agreed: 3 });
    const { self, decided } = await rounds();
    expect([self.A?.pointsCenti, decided.appraised?.A]).toMatchObject([
      4800,
      { pointsCenti: 4650, note: 'Theo hồ sơ' },
    ]);
    expect(await counted()).toMatchObject({ A: 4650, B: 1900, C: 1800, D: 900 });
    await expect(agrees()).rejects.toMatchObject(refusedAs('appraisal.nothingToAgree'));
  });

  it('belongs to those who keep the bloc, and of the agency that leads to the others', async () => {
    await selfScored(world, 'UBKT', own);
    await expect(agrees('TCT', world.officer('TCT'))).rejects.toMatchObject({ forbidden: true });
    await expect(agrees('TCT', world.stranger)).rejects.toMatchObject({ forbidden: true });
    await expect(agrees('UBKT', keeper())).rejects.toMatchObject(refusedAs('appraisal.ownAgency'));
    await expect(gives({ A: 5000 }, { code: 'UBKT' })).rejects.toMatchObject(refusedAs('appraisal.ownAgency'));
    expect(await agrees('UBKT', world.head('BTC'))).toEqual({ agreed: 4 });
  });

  it('is sent whole, once, and gives the days of the charter to explain', async () => {
    await gives({ A: 4650 });
    await expect(sends()).rejects.toMatchObject({ refusal: { code: 'appraisal.incomplete', params: { missing: 3 } } });
    await agrees();
    expect(await sends()).toEqual({ explainBy: '2022-01-15' });
    await expect(sends()).rejects.toMatchObject(refusedAs('appraisal.roundSent'));
    await expect(gives({ A: 4700 }, { version: 1 })).rejects.toMatchObject(refusedAs('appraisal.roundSent'));
    await expect(
      world.do(returnSelfAssessment, keeper(), { ...ofAgency(), reason: 'Thiếu minh chứng', answerBy: '2022-01-12' }),
    ).rejects.toMatchObject(refusedAs('selfAssessment.appraised'));
  });

  it('with nothing that differs asks for no explanation', async () => {
    await agrees();
    expect(await sends()).toEqual({ explainBy: null });
    await expect(explains()).rejects.toMatchObject(refusedAs('explanation.notAsked'));
  });

  it('two who write the same line are both told: the second sees what stands there', async () => {
    await gives({ A: 4650 });
    await expect(gives({ A: 4700 })).rejects.toMatchObject({
      fields: [{ code: 'scoring.changedMeanwhile', field: 'lines.0.typed', params: { theirs: '46,50', version: 1 } }],
    });
    expect((await rounds()).decided.appraised?.A?.pointsCenti).toBe(4650);
    await gives({ A: 4700 }, { version: 1 });
    expect((await rounds()).decided.appraised?.A).toMatchObject({ pointsCenti: 4700, version: 2 });
  });
});

describe('the explanation', () => {
  const says = (text = 'Có Kế hoạch 12 kèm theo', code = 'A', actor = world.officer('TCT'), on = now) =>
    world.do(saveExplanation, actor, { ...ofAgency(), code, text }, on);

  it('is written by the agency of what differs, and sent by its head; then the second appraisal may begin', async () => {
    await expect(says()).rejects.toMatchObject(refusedAs('explanation.notAsked'));
    await appraised();
    await expect(says('Không đồng ý', 'B')).rejects.toMatchObject(refusedAs('explanation.nothingDiffers'));
    await expect(says('Nói hộ', 'A', world.officer('BTC'))).rejects.toMatchObject({ forbidden: true });
    await says('Bản đầu');
    await says();
    await expect(gives({ A: 4750 }, { round: 'second' })).rejects.toMatchObject(refusedAs('appraisal.explanationOpen'));
    const byOfficer = world.do(sendExplanation, world.officer('TCT'), { ...ofAgency(), without: false });
    await expect(byOfficer).rejects.toMatchObject({ forbidden: true });
    expect(await says('')).toEqual({ code: 'A', kept: false });
    await expect(says('')).rejects.toMatchObject({ fields: [{ code: 'explanation.textMissing', field: 'text' }] });
    await expect(explains(now, false)).rejects.toMatchObject({
      refusal: { code: 'explanation.linesWithout', params: { lines: 1, codes: 'A' }, field: 'without' },
    });
    await says();
    expect(await explains(now, false)).toEqual({ explained: 1 });
    await expect(says()).rejects.toMatchObject(refusedAs('explanation.alreadySent'));
    await gives({ A: 4750 }, { round: 'second' });
    await sends('second');
    expect((await rounds()).decided).toMatchObject({
      appraised: { A: { pointsCenti: 4650 } },
      second: { A: { pointsCenti: 4750 } },
    });
    expect((await counted()).A).toBe(4750);
  });

  it('is over after its day, whether anything was said or not', async () => {
    await appraised();
    const [last, after] = [at('2022-01-15', '23:59'), at('2022-01-16', '00:00')];
    await says('Giờ chót', 'A', world.officer('TCT'), last);
    await expect(gives({ A: 4750 }, { round: 'second', on: last })).rejects.toMatchObject(
      refusedAs('appraisal.explanationOpen'),
    );
    await expect(says('Muộn', 'A', world.officer('TCT'), after)).rejects.toMatchObject(refusedAs('explanation.closed'));
    await gives({ A: 4750 }, { round: 'second', on: after });
  });
});

describe('a recheck', () => {
  const asks = (on = now, actor = world.head('TCT')) =>
    world.do(requestRecheck, actor, { ...ofAgency(), reason: 'Điểm nhóm B tính thiếu' }, on);
  const answers = (upheld: boolean) =>
    world.do(answerRecheck, keeper(), { ...ofAgency(), answer: 'Đã xem lại hồ sơ', upheld });

  it('is asked for by the head within the days of the charter', async () => {
    await expect(asks()).rejects.toMatchObject(refusedAs('recheck.notAppraised'));
    await appraised();
    await expect(asks(now, world.officer('TCT'))).rejects.toMatchObject({ forbidden: true });
    await expect(asks(at('2022-01-16'))).rejects.toMatchObject(refusedAs('recheck.closed'));
    await asks(at('2022-01-15'));
    await expect(asks(at('2022-01-15'))).rejects.toMatchObject(refusedAs('recheck.alreadyOpen'));
  });

  it('is not upheld by points that were typed and taken back, nor by the same points', async () => {
    await appraised();
    await explains();
    await asks();
    await expect(gives({ A: 4700 }, { round: 'second' })).rejects.toMatchObject(
      refusedAs('appraisal.recheckedInstead'),
    );
    await gives({ A: 4700 }, { round: 'rechecked' });
    await gives({ A: 4650 }, { round: 'rechecked', version: 1 });
    await expect(answers(true)).rejects.toMatchObject(refusedAs('recheck.nothingChanged'));
    await answers(false);
  });

  it('is upheld with points, or not upheld without; what stood before it stays', async () => {
    await appraised();
    await explains();
    await asks();
    await expect(gives({ A: 4700 }, { round: 'final' })).rejects.toMatchObject(refusedAs('appraisal.recheckOpen'));
    await expect(answers(true)).rejects.toMatchObject(refusedAs('recheck.nothingChanged'));
    await gives({ B: 1950 }, { round: 'rechecked' });
    await expect(answers(false)).rejects.toMatchObject(refusedAs('recheck.changedPoints'));
    await answers(true);
    expect((await listRechecks(world.store.read, await scope())).map(({ upheld, answer }) => [upheld, answer])).toEqual(
      [[true, 'Đã xem lại hồ sơ']],
    );
    await gives({ A: 4700 }, { round: 'final' });
    expect((await rounds()).decided).toMatchObject({
      appraised: { A: { pointsCenti: 4650 }, B: { pointsCenti: 1900 } },
      rechecked: { B: { pointsCenti: 1950 } },
      final: { A: { pointsCenti: 4700 } },
    });
    expect(await counted()).toMatchObject({ A: 4700, B: 1950, C: 1800, D: 900 });
  });

  it('is not upheld by the points the second appraisal gave already', async () => {
    await appraised();
    await explains();
    await gives({ A: 4750 }, { round: 'second' });
    await sends('second');
    await asks();
    await gives({ A: 4750 }, { round: 'rechecked' });
    await expect(answers(true)).rejects.toMatchObject(refusedAs('recheck.nothingChanged'));
    await answers(false);
  });

  it('comes before the conference, as a second appraisal does, and neither after it', async () => {
    await appraised();
    await explains();
    const over = at('2022-01-16', '08:00');
    await gives({ A: 4700 }, { round: 'final', on: over });
    await expect(gives({ A: 4750 }, { round: 'second', on: over })).rejects.toMatchObject(
      refusedAs('appraisal.concluded'),
    );
    await expect(asks(at('2022-01-15'))).rejects.toMatchObject(refusedAs('recheck.concluded'));
  });

  it('is not held up by a second appraisal that was typed and emptied again', async () => {
    await appraised();
    await explains();
    await gives({ A: 4750 }, { round: 'second' });
    const emptied = [{ code: 'A', typed: '', note: '', version: 1 }];
    await world.do(saveAppraisal, keeper(), { ...ofAgency(), round: 'second', lines: emptied }, now);
    await asks();
    expect(await listRechecks(world.store.read, await scope())).toHaveLength(1);
  });

  it('keeps the ranking from being published, as an open explanation and its days do', async () => {
    await appraised();
    const publish = (on = now) => world.do(publishResults, keeper(), { blocYearId: world.review }, on);
    await expect(publish()).rejects.toMatchObject(refusedAs('results.incomplete'));
    const { members, leadingAgencyId } = await scope();
    const others = members.filter(({ code }) => code !== 'TCT');
    const appraiserOf = (agencyId: string) => (agencyId === leadingAgencyId ? world.head('BTC') : keeper());
    for (const { agencyId, code } of others) {
      await selfScored(world, code, own);
      await agrees(code, appraiserOf(agencyId));
    }
    await expect(publish()).rejects.toMatchObject({
      refusal: { code: 'results.notSent', params: { agencies: others.length } },
    });
    for (const { agencyId, code } of others) await sends('appraised', now, code, appraiserOf(agencyId));
    await expect(publish()).rejects.toMatchObject(refusedAs('results.explanationOpen'));
    await explains();
    await expect(publish()).rejects.toMatchObject(refusedAs('results.recheckWindowOpen'));
    await gives({ A: 4700 }, { round: 'second' });
    const emptied = [{ code: 'A', typed: '', note: '', version: 1 }];
    await world.do(saveAppraisal, keeper(), { ...ofAgency(), round: 'second', lines: emptied }, now);
    await expect(publish(), 'what was typed and emptied again is nothing to send').rejects.toMatchObject(
      refusedAs('results.recheckWindowOpen'),
    );
    await gives({ A: 4700 }, { round: 'second', version: 2 });
    await gives({ A: 4800 }, { round: 'second', version: 3 });
    await expect(publish(at('2022-01-16'))).rejects.toMatchObject({
      refusal: { code: 'results.notSent', params: { agencies: 1 } },
    });
    await expect(asks(), 'first the second appraisal is sent').rejects.toMatchObject(
      refusedAs('recheck.secondUnderWay'),
    );
    const later = at('2022-01-14');
    await sends('second', later);
    await expect(publish(later)).rejects.toMatchObject(refusedAs('results.recheckWindowOpen'));
    await asks(later);
    await expect(publish(at('2022-01-20'))).rejects.toMatchObject(refusedAs('results.recheckOpen'));
    await answers(false);
    // An answer ends the days in which it could be asked for.
    await publish(at('2022-01-16'));
    const sent = await listSentRounds(world.store.read, await scope(), world.agency('TCT').id);
    expect(sent.map(({ round }) => round)).toEqual(['appraised', 'second']);
  });
});

describe('a sheet that came late', () => {
  it('loses the points of the charter on a line of its own, written with the first appraisal, unless it is waived with a reason', async () => {
    const late = at('2022-01-13', '09:00');
    for (const code of ['BTC', 'BTG']) {
      const lines = typedLines(own);
      await world.do(saveSelfAssessment, world.officer(code), { ...ofAgency(code), lines }, late);
      await world.do(submitSelfAssessment, world.head(code), ofAgency(code), late);
      await agrees(code);
    }
    const send = (code: string, waived: string[], waivedReason: string) =>
      world.do(sendAppraisal, keeper(), { ...ofAgency(code), round: 'appraised', waived, waivedReason }, late);
    const linesOfAgency = async (code: string) =>
      (await listDeductions(world.store.read, await scope(), world.agency(code).id)).map(
        ({ ground, about, withdrawnAt, withdrawnReason }) => [ground, about, withdrawnAt !== null, withdrawnReason],
      );
    await send('BTC', [], '');
    expect(await linesOfAgency('BTC')).toEqual([['late', 'selfScore', false, null]]);
    await expect(send('BTG', ['late:selfScore'], '')).rejects.toMatchObject({
      fields: [{ code: 'deduction.waivedReasonMissing', field: 'waivedReason' }],
    });
    await send('BTG', ['late:selfScore'], 'Mất điện cả huyện');
    expect(await linesOfAgency('BTG')).toEqual([['late', 'selfScore', true, 'Mất điện cả huyện']]);
    const results = await listResults(world.store.read, await scope());
    const totalOf = (code: string) =>
      results.find(({ agencyId }) => agencyId === world.agency(code).id)?.deductionCenti;
    expect([totalOf('BTC'), totalOf('BTG')]).toEqual([50, 0]);
  });
});
