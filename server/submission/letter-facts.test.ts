import { afterEach, beforeEach, expect, test } from 'vitest';
import { paragraphsOf } from '@/papers/testing';
import { nomineeList } from '@/papers/nominee-list/nominee-list';
import { submissionLetter } from '@/papers/submission-letter/submission-letter';
import { reviewConflicts } from '@/db/schema/nomination';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { handOver } from '../leadership/testing';
import { listNominations } from '../nomination/queries';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { draftSubmission } from './draft';
import { readLetterFacts, readLetterFactsFor } from './letter-facts';
import { sendSubmission } from './send';
import { vote } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await vote(world);
  await handOver(world);
  await world.do(draftSubmission, world.secretary('TCT'), {
    blocYearId: world.review,
    number: '05-TTr/KTĐ',
    datedOn: '2022-01-10',
  });
  await world.do(sendSubmission, world.head('TCT'), { blocYearId: world.review });
});
afterEach(() => world.close());

test('the letter and its list tell the vote of 10 January 2022 and are signed for the new leader', async () => {
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '17:00'));
  const { letter, list } = await readLetterFacts(world.store.read, scope);
  expect(letter).toMatchObject({
    issue: { number: { number: 5, type: 'TTr', symbol: 'KTĐ' }, issuedOn: '2022-01-10', place: 'Điện Biên' },
    ballots: [{ number: 1, secret: true, members: 9, present: 9, valid: 9, base: 9, denominator: 'totalMembers' }],
    signing: { post: 'Hiệu trưởng, Trường Chính trị tỉnh' },
  });
  // What matters to awards and was in force that day, paper by paper; the guidance on blocs and the law of 2022 are not among them.
  expect(letter.legalBases).toEqual([
    'Căn cứ Luật Thi đua, khen thưởng số 15/2003/QH11',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 47/2005/QH11',
    'Căn cứ Luật số 32/2009/QH12 (phần sửa đổi Luật Thi đua, khen thưởng)',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 39/2013/QH13',
    'Căn cứ Nghị định số 91/2017/NĐ-CP (chưa kiểm chứng)',
    'Căn cứ Thông tư số 12/2019/TT-BNV (chưa kiểm chứng)',
    expect.stringMatching(/^Căn cứ Quy chế hoạt động của Khối/),
  ]);

  const words = await paragraphsOf(await submissionLetter(letter));
  expect(words).toContain('Số 05-TTr/KTĐ');
  expect(words).toContain('Điện Biên, ngày 10 tháng 01 năm 2022');
  expect(words).toContain('Tổng cộng: 07 tập thể.');
  const rows = await paragraphsOf(await nomineeList(list));
  for (const { agency } of letter.nominees) expect(rows).toContain(agency);
  expect(rows.filter((cell) => cell.includes('(chưa kiểm chứng)'))).toHaveLength(7);
});

test('a reader who is concerned gets the list without what the nominee achieved; everybody else whole', async () => {
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '17:00'));
  const [first] = await listNominations(world.store.read, scope);
  const head = world.head('BDV');
  await world.store.transaction((tx) =>
    tx.insert(reviewConflicts).values({
      id: 'conflict',
      blocId: scope.blocId,
      blocYearId: scope.id,
      nominationId: first?.id ?? '',
      agencyId: world.agency('BDV').id,
      personId: head.personId ?? '',
      kind: 'relative',
      reason: 'Người thân',
      holdsSeat: true,
      declaredAt: at('2022-01-10', '09:00'),
    }),
  );
  const achievements = async (actor: Actor) => {
    const { list } = await readLetterFactsFor(world.store.read, scope, actor);
    return list.nominees.map(({ agency, achievement }) => [agency, achievement]);
  };
  const hidden = 'Không xem được: có liên quan.';
  const told = await achievements(head);
  expect(told.filter(([, achievement]) => achievement === hidden)).toEqual([[first?.agencyName, hidden]]);
  expect(await achievements(world.head('BTC'))).not.toContainEqual([first?.agencyName, hidden]);
});
