import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { usualScale } from '@/domain/criteria/defaults';
import { getBlocYear } from '../bloc/queries';
import { fileOf, openDetailedWorld } from '../result/testing';
import { at } from '../sample/run';
import { spreadLines } from '../sample/walk/spread';
import { saveSelfAssessment } from '../self-assessment/save';
import { submitSelfAssessment } from '../self-assessment/submit';
import type { World } from '../testing/world';
import { attachEvidence } from './attach';
import { listEvidence } from './queries';
import { withdrawEvidence } from './withdraw';

let world: World;
beforeEach(async () => {
  world = await openDetailedWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const sheet = () => ({ blocYearId: world.review, agencyId: world.agency('TCT').id });
const attach = (code: string, name: string, actor = world.officer('TCT')) =>
  world.do(attachEvidence, actor, { ...sheet(), code, place: 'trang 3, mục II', file: fileOf(name) });
const submit = () => world.do(submitSelfAssessment, world.head('TCT'), sheet());
const refusedAs = (code: string) => ({ refusal: { code } });
const standing = async () =>
  (await listEvidence(world.store.read, await getBlocYear(world.store.read, world.review, now))).map(
    ({ code, name, place }) => [code, name, place],
  );

describe('evidence', () => {
  it('is asked for where the scale says so: the sheet is not taken without it, and each line that lacks it is named', async () => {
    const lines = spreadLines(
      usualScale(100),
      'party',
      { A: 5000, B: 2000, C: 2000, D: 1000 },
      { centi: 0, reason: '' },
    );
    await world.do(saveSelfAssessment, world.officer('TCT'), { ...sheet(), lines });
    for (const code of ['A1', 'A2', 'A3', 'B1', 'B3', 'C4']) {
      await expect(submit()).rejects.toMatchObject({ refusal: { code: 'scoring.evidenceMissing', params: { code } } });
      await attach(code, `${code}.pdf`);
    }
    await submit();
    expect(await standing()).toContainEqual(['A1', 'A1.pdf', 'trang 3, mục II']);
    await expect(attach('A1', 'them.pdf')).rejects.toMatchObject(refusedAs('selfAssessment.alreadySent'));
  });

  it('belongs to the agency, to a line of the scale, once for each line', async () => {
    await expect(attach('A1', 'a.pdf', world.officer('BTC'))).rejects.toMatchObject({ forbidden: true });
    await expect(attach('A1', 'a.pdf', keeper())).rejects.toMatchObject({ forbidden: true });
    await expect(attach('Z9', 'a.pdf')).rejects.toMatchObject(refusedAs('evidence.unknownLine'));
    await attach('A1', 'a.pdf');
    await expect(attach('A1', 'a.pdf')).rejects.toMatchObject({
      refusal: { code: 'evidence.alreadyThere', field: 'file' },
    });
  });

  it('used for two lines is pointed out, not refused', async () => {
    expect((await attach('A1', 'bao-cao.pdf')).usedToo).toEqual([]);
    expect((await attach('A2', 'bao-cao.pdf')).usedToo).toMatchObject([{ year: 2021, code: 'A1' }]);
    expect(await standing()).toHaveLength(2);
  });

  it('may be taken back while the sheet is open; that it was there stays on record', async () => {
    const { evidenceId } = await attach('A1', 'nham.pdf');
    const takeBack = (actor = world.officer('TCT')) => world.do(withdrawEvidence, actor, { ...sheet(), evidenceId });
    await expect(takeBack(world.officer('BTC'))).rejects.toMatchObject({ forbidden: true });
    await takeBack();
    expect(await standing()).toEqual([]);
    await expect(takeBack()).rejects.toMatchObject(refusedAs('evidence.unknown'));
    await attach('A1', 'nham.pdf');
  });
});

const keeper = () => world.secretary('UBKT');
