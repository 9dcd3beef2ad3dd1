import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardGrounds } from '@/db/schema/award';
import { nominationPapers, nominationReports, nominationVersions } from '@/db/schema/nomination';
import { yearRatings } from '@/db/schema/history';
import type { SaveReportInput } from '@/domain/nomination/dossier-input';
import { differencesOfSent } from '@/domain/nomination/version';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { canonicalJson, sha256 } from '../audit/hash';
import { getBlocYear } from '../bloc/queries';
import { handOver } from '../leadership/testing';
import { fileOf } from '../result/testing';
import { at } from '../sample/run';
import { draftSubmission } from '../submission/draft';
import { vote } from '../submission/testing';
import { openWorld, type World } from '../testing/world';
import { attachPaper, type AttachPaper } from './attach-paper';
import { awaitingRating, listPapers } from './papers';
import { listNominations, listReturns } from './queries';
import { publishYear } from './ranked-year';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { saveReport, seenHash } from './save-report';
import { sendNomination } from './send';
import { listVersions } from './versions';
import { withdrawPaper } from './withdraw-paper';

const now = at('2022-01-10', '14:00');
const refused = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

describe('a dossier', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await publishYear(world);
  });
  afterAll(() => world.close());

  const scope = () => getBlocYear(world.store.read, world.review, now);
  const draft = async (code: string, groundCode: 'movement' | 'twoYears' = 'movement') => {
    const { nominationId } = await world.do(saveNomination, world.officer(code), {
      blocYearId: world.review,
      agencyId: world.agency(code).id,
      formCode: 'PROV_CERT',
      groundCode,
      achievement: 'Hoàn thành vượt mức các chỉ tiêu năm 2021.',
    });
    return { blocYearId: world.review, nominationId };
  };
  const paper = (
    which: { blocYearId: string; nominationId: string },
    change: Partial<AttachPaper> = {},
  ): AttachPaper => ({
    ...which,
    kind: 'other',
    number: '45-QĐ/TU',
    datedOn: '2022-01-05',
    issuer: 'Tỉnh ủy',
    file: fileOf('giay-to.pdf'),
    ...change,
  });

  test('takes papers of its own agency while it may be written, and a rating after it was sent', async () => {
    const one = await draft('BTC');
    const { paperId } = await world.do(attachPaper, world.officer('BTC'), paper(one));
    await expect(world.do(attachPaper, world.officer('BTC'), paper(one))).rejects.toMatchObject(
      refused('nomination.paperTwice', { field: 'file' }),
    );
    for (const actor of [world.officer('TCT'), world.secretary('UBKT'), world.stranger, world.provincial])
      await expect(world.do(attachPaper, actor, paper(one, { file: fileOf('khac.pdf') }))).rejects.toMatchObject({
        forbidden: true,
      });
    await world.do(withdrawPaper, world.officer('BTC'), { ...one, paperId });
    expect(await listPapers(world.store.read, await scope(), one.nominationId)).toEqual([]);
    expect(await world.store.read.$count(nominationPapers, eq(nominationPapers.id, paperId))).toBe(1);

    await world.do(sendNomination, world.head('BTC'), one);
    await expect(world.do(attachPaper, world.officer('BTC'), paper(one))).rejects.toMatchObject(
      refused('nomination.alreadySent'),
    );
    const { paperId: rating } = await world.do(attachPaper, world.officer('BTC'), paper(one, { kind: 'rating' }));
    await expect(world.do(withdrawPaper, world.officer('BTC'), { ...one, paperId: rating })).rejects.toMatchObject(
      refused('nomination.alreadySent'),
    );
  });

  test('awaits its rating until a paper of the year reviewed is there, attached or on record', async () => {
    await world.store.transaction((tx) =>
      tx.update(awardGrounds).set({ verified: true }).where(eq(awardGrounds.code, 'twoYears')),
    );
    const one = await draft('TCT', 'twoYears');
    const awaits = async () =>
      (
        await awaitingRating(world.store.read, await scope(), await listNominations(world.store.read, await scope()))
      ).has(one.nominationId);
    expect(await awaits()).toBe(true);
    await world.do(sendNomination, world.head('TCT'), one);
    const rating = (paperNumber: string) => ({
      id: newId(),
      agencyId: world.agency('TCT').id,
      year: 2021,
      rating: 'excellent' as const,
      scheme: 'superior' as const,
      paperNumber,
      recordedAt: now,
      recordedBy: actingPerson(world.officer('TCT')),
    });
    await world.store.transaction((tx) => tx.insert(yearRatings).values(rating('')));
    expect(await awaits()).toBe(true);
    await world.store.transaction((tx) => tx.update(yearRatings).set({ paperNumber: '45-QĐ/TU' }));
    expect(await awaits()).toBe(false);
    await world.store.transaction((tx) => tx.delete(yearRatings));
    await world.do(attachPaper, world.officer('TCT'), paper(one, { kind: 'rating' }));
    expect(await awaits()).toBe(false);
  });

  describe('its report', () => {
    const form = 'd91.merit.collective';
    const text = (which: { blocYearId: string; nominationId: string }, change: Partial<SaveReportInput> = {}) => ({
      ...which,
      form,
      sections: { results: 'Đạt 9 trên 10 chỉ tiêu' },
      seen: {},
      ...change,
    });

    test('is written section by section; who writes on an older text is told and loses nothing', async () => {
      const one = await draft('BNC');
      const [officer, head] = [world.officer('BNC'), world.head('BNC')];
      expect(await world.do(saveReport, officer, text(one))).toEqual({ version: 1 });
      // Another section at the same time is nobody's conflict.
      await world.do(saveReport, head, text(one, { sections: { law: 'Không vi phạm' } }));
      await expect(
        world.do(saveReport, head, text(one, { sections: { results: 'Đạt 10 trên 10' } })),
      ).rejects.toMatchObject({
        fields: [
          {
            code: 'nomination.reportChangedMeanwhile',
            field: 'sections.results',
            params: { theirs: 'Đạt 9 trên 10 chỉ tiêu' },
          },
        ],
      });
      const seen = { results: seenHash('Đạt 9 trên 10 chỉ tiêu') };
      await world.do(saveReport, head, text(one, { sections: { results: 'Đạt 10 trên 10' }, seen }));
      const [row] = await world.store.read
        .select()
        .from(nominationReports)
        .where(eq(nominationReports.nominationId, one.nominationId));
      expect(row).toMatchObject({ version: 3, sections: { results: 'Đạt 10 trên 10', law: 'Không vi phạm' } });
    });

    test('is its agency’s only, in the form of the day, with the sections of that form', async () => {
      const one = await draft('BTG');
      for (const actor of [world.officer('TCT'), world.provincial, world.secretary('UBKT')])
        await expect(world.do(saveReport, actor, text(one))).rejects.toMatchObject({ forbidden: true });
      await expect(
        world.do(saveReport, world.officer('BTG'), text(one, { form: 'd152.merit.collective' })),
      ).rejects.toMatchObject(refused('nomination.reportWrongForm'));
      await expect(
        world.do(saveReport, world.officer('BTG'), text(one, { sections: { event: 'Cứu hộ' } })),
      ).rejects.toMatchObject(refused('form.broken'));
    });

    test('written in the form of another time is not sent', async () => {
      const one = await draft('BDV');
      await world.do(saveReport, world.officer('BDV'), text(one));
      await world.store.transaction((tx) =>
        tx
          .update(nominationReports)
          .set({ form: 'd152.merit.collective' })
          .where(eq(nominationReports.nominationId, one.nominationId)),
      );
      await expect(world.do(sendNomination, world.head('BDV'), one)).rejects.toMatchObject(
        refused('nomination.reportWrongForm'),
      );
      await world.do(saveReport, world.officer('BDV'), text(one, { sections: {} }));
      await world.do(sendNomination, world.head('BDV'), one);
    });
  });

  test('is returned with a day to answer by, and each sending keeps what was sent', async () => {
    const one = await draft('VPTU');
    await world.do(sendNomination, world.head('VPTU'), one);
    const back = { ...one, reason: 'Thiếu số liệu' };
    await expect(
      world.do(returnNomination, world.head('UBKT'), { ...back, answerBy: '2022-01-09' }),
    ).rejects.toMatchObject(refused('nomination.answerByPast', { field: 'answerBy' }));
    await world.do(returnNomination, world.head('UBKT'), { ...back, answerBy: '2022-01-10' });
    expect(await listReturns(world.store.read, await scope(), one.nominationId)).toMatchObject([
      { reason: 'Thiếu số liệu', answerBy: '2022-01-10' },
    ]);
    await world.do(saveNomination, world.officer('VPTU'), {
      ...one,
      agencyId: world.agency('VPTU').id,
      formCode: 'PROV_CERT',
      groundCode: 'movement',
      achievement: 'Hoàn thành vượt mức 12 chỉ tiêu năm 2021.',
    });
    await world.do(attachPaper, world.officer('VPTU'), paper(one));
    await world.do(sendNomination, world.head('VPTU'), one);
    const [first, second] = await listVersions(world.store.read, await scope(), one.nominationId);
    expect(first && second && differencesOfSent(first.content, second.content).map(({ part }) => part)).toEqual([
      'achievement',
      'papers',
    ]);
    const rows = await world.store.read
      .select()
      .from(nominationVersions)
      .where(eq(nominationVersions.nominationId, one.nominationId));
    expect(rows.map(({ content, sha256: hash }) => hash === sha256(canonicalJson(content)))).toEqual([true, true]);
  });
});

test('the letter waits for the rating a checked ground rests on, and names whose', async () => {
  const world = await openWorld();
  await vote(world);
  await handOver(world);
  const letter = { blocYearId: world.review, number: '05-TTr/KTĐ', datedOn: '2022-01-10' };
  await world.store.transaction((tx) => tx.delete(nominationPapers));
  // Under a ground nobody checked it is pointed out and stops nothing.
  await world.do(draftSubmission, world.secretary('TCT'), letter);
  await world.store.transaction((tx) =>
    tx.update(awardGrounds).set({ verified: true }).where(eq(awardGrounds.code, 'twoYears')),
  );
  await expect(world.do(draftSubmission, world.secretary('TCT'), letter)).rejects.toMatchObject(
    refused('submission.ratingAwaited', { params: { nominees: 'Ban Tổ chức Tỉnh ủy', count: 1 } }),
  );
  const scope = await getBlocYear(world.store.read, world.review, now);
  const one = (await listNominations(world.store.read, scope)).find(
    ({ agencyId }) => agencyId === world.agency('BTC').id,
  );
  await world.do(attachPaper, world.officer('BTC'), {
    blocYearId: world.review,
    nominationId: one?.id ?? '',
    kind: 'rating',
    number: '45-QĐ/TU',
    datedOn: '2022-01-05',
    issuer: 'Tỉnh ủy',
    file: fileOf('xep-loai.pdf'),
  });
  await world.do(draftSubmission, world.secretary('TCT'), letter);
  await world.close();
});
