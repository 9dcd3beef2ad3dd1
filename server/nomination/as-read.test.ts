import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { readsFile } from '../file/reads';
import { recordInitiative } from '../initiative/record';
import { fileOf } from '../result/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { listAsRead } from './as-read';
import { attachPaper } from './attach-paper';
import { listPapers } from './papers';
import { publishYear } from './ranked-year';
import { readBooklet } from './read-booklet';
import { readCase } from './read-case';
import { readComparison } from './read-comparison';
import { readGroups } from './read-groups';
import { readNominations } from './read-list';
import { readQueue } from './read-queue';
import { readReport, readVersions } from './read-report';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { saveReport, seenHash } from './save-report';
import { sendNomination } from './send';
import { withdrawPaper } from './withdraw-paper';

const day = (time: string) => at('2022-01-10', time);
const now = day('14:00');

describe('what an agency writes after a return', () => {
  let world: World;
  let nomination: { blocYearId: string; nominationId: string };
  let number: string;
  let foundThen: unknown;
  const files: Record<'first' | 'second', string> = { first: '', second: '' };
  const scope = () => getBlocYear(world.store.read, world.review, now);

  const initiative = async (title: string) => {
    const paper = { paperNumber: '12-QĐ/TU', paperOn: '2021-12-20', paperIssuer: 'Tỉnh ủy', file: null };
    const whose = { agencyId: world.agency('BTC').id, individualId: null };
    const what = { title, scope: 'base' as const, recognisedOn: '2021-12-20' };
    return world.do(recordInitiative, world.officer('BTC'), { blocYearId: world.review, ...whose, ...what, ...paper });
  };
  const paper = (name: string) => {
    const told = { kind: 'other' as const, number: name, datedOn: '2022-01-05', issuer: 'Tỉnh ủy' };
    return { ...nomination, ...told, file: fileOf(`${name}.pdf`) };
  };
  const write = async (text: string, seen: string) => {
    const { report } = await readFor(world.officer('BTC'));
    const form = report.form?.code ?? '';
    const section = report.sections[0]?.code ?? '';
    const input = { ...nomination, form, sections: { [section]: text }, seen: { [section]: seenHash(seen) } };
    await world.do(saveReport, world.officer('BTC'), input);
  };
  const readFor = async (actor: Actor) => {
    const [read, year] = [world.store.read, await scope()];
    const one = (await listAsRead(read, year, actor)).find(({ id }) => id === nomination.nominationId);
    if (!one) throw new Error('There is no such nomination');
    const none = { from: undefined, to: undefined };
    return {
      report: await readReport(read, year, actor, one),
      versions: await readVersions(read, year, actor, one, none),
    };
  };
  /** Everything a reader finds of it. */
  const told = async (actor: Actor): Promise<string> => {
    const [read, year] = [world.store.read, await scope()];
    return JSON.stringify([
      await readNominations(read, year, actor),
      await readCase(read, year, actor, number),
      await readQueue(read, year, actor),
      await readComparison(read, year, actor),
      await readBooklet(read, year, actor),
      await readGroups(read, year, actor),
      await readFor(actor),
    ]);
  };

  beforeAll(async () => {
    world = await openWorld();
    await publishYear(world);
    const agencyId = world.agency('BTC').id;
    const ids = [await initiative('[sáng kiến trước]'), await initiative('[sáng kiến sau]')].map(
      (one) => one.initiativeId,
    );
    const draft = { blocYearId: world.review, agencyId, formCode: 'PROV_CERT' };
    const first = { groundCode: 'twoYears', achievement: '[tóm tắt trước]', initiativeIds: ids.slice(0, 1) } as const;
    const saved = await world.do(saveNomination, world.officer('BTC'), { ...draft, ...first }, day('08:00'));
    nomination = { blocYearId: world.review, nominationId: saved.nominationId };
    number = String(saved.number);
    const { paperId } = await world.do(attachPaper, world.officer('BTC'), paper('[giấy trước]'), day('08:10'));
    await write('[báo cáo trước]', '');
    await world.do(sendNomination, world.head('BTC'), nomination, day('08:30'));
    files.first = (await listPapers(world.store.read, await scope(), nomination.nominationId))[0]?.fileId ?? '';
    const sent = await readCase(world.store.read, await scope(), world.head('BDV'), number);
    foundThen = sent?.is === 'shown' ? sent.shown.findings : null;
    const why = { reason: 'Cần nêu rõ hơn', answerBy: '2022-01-12' };
    await world.do(returnNomination, world.head('UBKT'), { ...nomination, ...why }, day('09:00'));

    const later = { groundCode: 'movement', achievement: '[tóm tắt sau]', initiativeIds: ids.slice(1) } as const;
    await world.do(saveNomination, world.officer('BTC'), { ...nomination, ...draft, ...later }, day('10:00'));
    await world.do(withdrawPaper, world.officer('BTC'), { ...nomination, paperId }, day('10:05'));
    await world.do(attachPaper, world.officer('BTC'), paper('[giấy sau]'), day('10:10'));
    files.second = (await listPapers(world.store.read, await scope(), nomination.nominationId))[0]?.fileId ?? '';
    await write('[báo cáo sau]', '[báo cáo trước]');
  });
  afterAll(() => world.close());

  const before = ['[tóm tắt trước]', '[sáng kiến trước]', '[giấy trước]', '[báo cáo trước]', 'twoYears'];
  const after = ['[tóm tắt sau]', '[sáng kiến sau]', '[giấy sau]', '[báo cáo sau]'];
  const others = () => [world.head('UBKT'), world.secretary('UBKT'), world.head('BDV'), world.provincial];

  test('is nobody else’s: they read it as it was sent, with what was found that day', async () => {
    for (const reader of others()) {
      const text = await told(reader);
      expect(after.filter((words) => text.includes(words))).toEqual([]);
      expect(before.filter((words) => !text.includes(words))).toEqual([]);
      const found = await readCase(world.store.read, await scope(), reader, number);
      if (found?.is !== 'shown') throw new Error('The case is closed to its reviewer');
      expect(found.shown.nomination.groundCode).toBe('twoYears');
      expect(found.shown.findings).toEqual(foundThen);
      expect(found.shown.mayDecideFindings).toBe(false);
      expect(await readsFile(world.store.read, reader, files.second, now)).toBe(false);
      expect(await readsFile(world.store.read, reader, files.first, now)).toBe(true);
    }
  });

  test('is its own to read, and everybody’s once it is sent again', async () => {
    const own = await told(world.officer('BTC'));
    const mine = await readCase(world.store.read, await scope(), world.officer('BTC'), number);
    expect(mine?.is === 'shown' ? mine.shown.findings : foundThen).not.toEqual(foundThen);
    expect(after.filter((words) => !own.includes(words))).toEqual([]);
    await world.do(sendNomination, world.head('BTC'), nomination, day('11:00'));
    for (const reader of others()) {
      const found = await readCase(world.store.read, await scope(), reader, number);
      const text = JSON.stringify(found);
      expect(after.filter((words) => !text.includes(words))).toEqual([]);
      expect(await readsFile(world.store.read, reader, files.second, now)).toBe(true);
      expect(await readsFile(world.store.read, reader, files.first, now)).toBe(false);
    }
  });
});
