import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardGrounds } from '@/db/schema/award';
import { yearRatings } from '@/db/schema/history';
import { eligibilityChecks } from '@/db/schema/nomination';
import { ruleValues } from '@/db/schema/regulation';
import { newId } from '@/lib/id';
import { getBlocYear } from '../bloc/queries';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { findingsOn, readJudge } from './findings';
import { putGroup } from './put-group';
import { putToBallot } from './put-to-ballot';
import { listNominations } from './queries';
import { publishYear } from './ranked-year';
import { readCase } from './read-case';
import { sentCase } from './sent-case';

const now = at('2022-01-10', '14:00');
const later = at('2026-10-02', '09:00');

describe('what the rules found on a day', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await publishYear(world);
  });
  afterAll(() => world.close());

  const checksOf = async (nominationId: string) => {
    const rows = await world.store.read
      .select()
      .from(eligibilityChecks)
      .where(eq(eligibilityChecks.nominationId, nominationId));
    return rows.toSorted((a, b) => a.occasion.localeCompare(b.occasion));
  };

  test('is kept when it is sent and when it is put to the ballot, with the rule and its version', async () => {
    const input = await sentCase(world, 'BTC', 'PROV_CERT', 'twoYears');
    const scope = await getBlocYear(world.store.read, world.review, now);
    const all = await listNominations(world.store.read, scope);
    const judge = await readJudge(world.store.read, scope, all);
    const one = all.find(({ id }) => id === input.nominationId);
    const found = one ? findingsOn(one, judge) : [];
    expect(found.length).toBeGreaterThan(3);
    expect(await checksOf(input.nominationId)).toMatchObject([
      { occasion: 'sent', checkedOn: '2022-01-10', findings: found },
    ]);
    expect(found.some(({ rule, citation }) => rule && rule.from <= '2022-01-10' && citation)).toBe(true);

    await world.do(putToBallot, world.head('UBKT'), input);
    expect((await checksOf(input.nominationId)).map(({ occasion }) => occasion)).toEqual(['putToBallot', 'sent']);
  });

  test('is kept of each of a group', async () => {
    const [first, second] = [await sentCase(world, 'BDV'), await sentCase(world, 'VPTU')];
    const nominationIds = [first.nominationId, second.nominationId];
    await world.do(putGroup, world.head('UBKT'), { blocYearId: world.review, nominationIds });
    for (const id of nominationIds)
      expect((await checksOf(id)).map(({ occasion }) => occasion)).toEqual(['putToBallot', 'sent']);
  });

  test('still stands years later, whatever rules, texts and ratings became', async () => {
    const one = (await listNominations(world.store.read, await getBlocYear(world.store.read, world.review, now))).find(
      ({ agencyId, groundCode }) => agencyId === world.agency('BTC').id && groundCode === 'twoYears',
    );
    if (!one?.findings) throw new Error('Nothing was kept of it');
    const kept = one.findings;
    const [sentThen] = (await checksOf(one.id)).filter(({ occasion }) => occasion === 'sent');
    const author = world.head('UBKT').personId ?? '';
    await world.store.transaction(async (tx) => {
      await tx.update(ruleValues).set({ citation: 'Văn bản khác', verified: true });
      await tx
        .update(awardGrounds)
        .set({ citation: 'Văn bản khác', verified: false })
        .where(eq(awardGrounds.id, one.groundId));
      await tx.delete(yearRatings).where(and(eq(yearRatings.agencyId, one.agencyId), eq(yearRatings.year, 2021)));
      await tx.insert(yearRatings).values({
        id: newId(),
        agencyId: one.agencyId,
        year: 2021,
        rating: 'notCompleted',
        scheme: 'superior',
        paperNumber: '1-QĐ/TU',
        paperOn: '2022-01-05',
        recordedAt: later,
        recordedBy: author,
      });
    });
    const scope = await getBlocYear(world.store.read, world.review, later);
    const found = await readCase(world.store.read, scope, world.head('BTC'), String(one.number));
    if (found?.is !== 'shown') throw new Error('It is not shown');
    expect(found.shown.findings.map((finding) => ({ ...finding, seen: undefined }))).toEqual(kept);
    expect((await checksOf(one.id)).filter(({ occasion }) => occasion === 'sent')).toEqual([sentThen]);
    expect(JSON.stringify(kept)).not.toContain('Văn bản khác');

    const all = await listNominations(world.store.read, scope);
    const today = (await readJudge(world.store.read, scope, all))({
      nominationId: one.id,
      agencyId: one.agencyId,
      subjectKey: one.subjectKey,
      formCode: one.formCode,
      formKind: one.formKind,
      ground: { code: 'twoYears', citation: 'Văn bản khác', verified: false, from: one.groundFrom },
    });
    expect(JSON.stringify(today)).toContain('Văn bản khác');
  });
});
