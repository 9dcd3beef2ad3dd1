import { eq } from 'drizzle-orm';
import { charters } from '@/db/schema/charter';
import { paths } from '@/lib/paths';
import { recordDeduction } from '@/server/deduction/record';
import { at } from '@/server/sample/run';
import { expect, expectAccessible, test } from './fixtures';
import { publishRanking } from './walk/results';
import { agreed, openDetailed, scoredInTime } from './walk/scoring';

const codes = ['UBKT', 'TCT', 'BTC', 'VPTU', 'BTG', 'BNC', 'BDV', 'BDBP', 'DUK'];

test('a ranking that needs two heads is published once the second has approved this very one', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await unruled();
  const place = { bloc, year: 2021 };
  await openDetailed(stage);
  // How such a charter comes to be adopted is walked in through-time.charter.
  await stage.store.transaction((tx) =>
    tx.update(charters).set({ secondApprovers: true }).where(eq(charters.blocYearId, stage.review)),
  );
  for (const [seat, code] of codes.entries()) {
    await scoredInTime(stage, code, { A: 4800 - seat * 100, B: 1900, C: 1800, D: 900 });
    await agreed(stage, code);
  }
  const [leader, second] = [await as(ground.head('UBKT')), await as(ground.head('TCT'))];

  await second.goto(paths.ranking(place));
  await expect(second.getByText('Xếp hạng hiện ra khi Khối công bố kết quả.')).toBeVisible();
  await leader.goto(paths.ranking(place));
  await expect(leader.getByRole('button', { name: 'Công bố xếp hạng' })).toHaveCount(0);
  await leader.getByLabel('Lý do').fill('Khối đã họp thống nhất');
  await leader.getByRole('button', { name: 'Xin người duyệt thứ hai' }).click();
  await expect(leader.getByText(/xin duyệt ngày 10\/01\/2022/).first()).toBeVisible();

  await second.goto(paths.ranking(place));
  await expect(second.getByText('Khối đã họp thống nhất')).toBeVisible();
  await expect(second.getByRole('row', { name: /Cơ quan Ủy ban Kiểm tra Tỉnh ủy/ }).first()).toContainText('94,00');
  await expectAccessible(second);
  await second.getByText('Không duyệt', { exact: true }).click();
  await second.getByLabel('Lý do không duyệt').fill('Còn một đơn chưa trả lời');
  await second.getByRole('button', { name: 'Gửi ý kiến không duyệt' }).click();
  await expect(second.getByText('Đã gửi ý kiến không duyệt kèm lý do.').first()).toBeVisible();
  await leader.goto(paths.ranking(place));
  await expect(leader.getByText('Còn một đơn chưa trả lời')).toBeVisible();
  await leader.getByLabel('Lý do').fill('Đơn đã trả lời');
  await leader.getByRole('button', { name: 'Xin người duyệt thứ hai' }).click();
  await expect(leader.getByText('Đơn đã trả lời').first()).toBeVisible();

  // A point is taken between asking and approving: what was asked for is another ranking now.
  const deduction = { blocYearId: stage.review, agencyId: ground.agencyId('DUK'), item: '', quantity: 0 };
  const taken = { ...deduction, centi: 50, reason: 'Biên bản 04' };
  await second.goto(paths.ranking(place));
  await stage.run(recordDeduction, ground.secretary('UBKT'), taken, at('2022-01-10', '10:00'));
  await second.getByRole('button', { name: 'Tôi duyệt' }).click();
  await expect(second.getByText('thay đổi sau khi xin duyệt', { exact: false }).first()).toBeVisible();
  await leader.goto(paths.ranking(place));
  await expect(leader.getByText('Nội dung đã thay đổi sau lần xin duyệt', { exact: false })).toBeVisible();
  await leader.getByLabel('Lý do').fill('Đã trừ theo biên bản 04');
  await leader.getByRole('button', { name: 'Xin người duyệt thứ hai' }).click();
  await expect(leader.getByText('Đã trừ theo biên bản 04').first()).toBeVisible();

  await second.goto(paths.ranking(place));
  await second.getByRole('button', { name: 'Tôi duyệt' }).click();
  await expect(second.getByText(/đã duyệt ngày 10\/01\/2022/).first()).toBeVisible();
  await publishRanking(leader, place);
});
