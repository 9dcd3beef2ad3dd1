import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, test } from './fixtures';
import {
  agreed,
  attach,
  fillPart,
  judgedUnsent,
  letDeadlinePass,
  openDetailed,
  scoredInTime,
  slugsOf,
} from './walk/scoring';

test('what an agency writes is its own until it is sent; what is appraised is seen once it is published', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(120_000);
  const { slug: bloc, stage } = await unruled();
  const place = { bloc, year: 2021 };
  await openDetailed(stage);
  const slugs = await slugsOf(stage);
  const agency = slugs.get('TCT') ?? '';
  const [own, other, keeper] = [
    await as(ground.officer('TCT')),
    await as(ground.head('BTC')),
    await as(ground.secretary('UBKT')),
  ];
  const get = (page: Page, address: string) => page.request.get(address);
  const sheetOf = async (page: Page) => (await get(page, paths.export('agency-sheet-pdf', place, agency))).status();

  const href = await test.step('while it is written', async () => {
    await fillPart(own, place, agency, 'bonus', { 'Giải trình T1': 'Còn hỏi lại số liệu' });
    await own.goto(paths.sheetPart(place, agency, 'A'));
    await attach(own, 'A2');
    const file = (await own.getByRole('link', { name: 'A2.pdf' }).first().getAttribute('href')) ?? '';
    expect((await get(own, file)).status()).toBe(200);
    expect(await sheetOf(own)).toBe(200);
    for (const page of [other, keeper]) {
      expect((await get(page, file)).status(), 'its files').toBe(404);
      expect(await sheetOf(page), 'its sheet as a paper').toBe(404);
      for (const part of ['A', 'bonus']) {
        const answer = await get(page, paths.sheetPart(place, agency, part));
        expect(answer.status()).toBe(200);
        expect(await answer.text()).not.toMatch(/A2\.pdf|Còn hỏi lại số liệu/);
      }
    }
    return file;
  });

  await test.step('once it is sent everybody in the bloc reads it with its files; nobody outside does', async () => {
    await scoredInTime(stage, 'TCT', { A: 4675, B: 1900, C: 1800, D: 900 });
    expect((await get(other, href)).status()).toBe(200);
    await other.goto(paths.sheetPart(place, agency, 'A'));
    await expect(other.getByRole('link', { name: 'A2.pdf' }).first()).toBeVisible();
    await other.goto(paths.sheetPart(place, agency, 'bonus'));
    await expect(other.getByText('Còn hỏi lại số liệu')).toBeVisible();
    const outsider = await as(ground.head('STC'));
    expect((await get(outsider, href)).status()).toBe(404);
    expect((await get(outsider, paths.sheet(place, agency))).status()).toBe(403);
    await other.goto(paths.sheet(place, 'khong-co-co-quan-nay'));
    await expect(other.getByRole('main'), 'a page that is not there is one page').toHaveCount(1);
  });

  await test.step('what is being appraised waits for its sending and its publication', async () => {
    await agreed(stage, 'TCT');
    for (const page of [own, other])
      expect((await get(page, paths.export('score-matrix', place))).status(), 'the table of points').toBe(404);
    expect((await get(keeper, paths.export('score-matrix', place))).status()).toBe(200);
    await other.goto(paths.ranking(place));
    await expect(other.getByText('Xếp hạng hiện ra khi Khối công bố kết quả.')).toBeVisible();
    await keeper.goto(paths.ranking(place));
    await expect(keeper.getByRole('row', { name: new RegExp(ground.agencyName('TCT')) }).first()).toBeVisible();
  });

  await test.step('who sent no sheet in time reads that it was judged, not that it may be opened again', async () => {
    await letDeadlinePass(stage);
    const late = await as(ground.head('BDV'));
    const sheet = paths.sheet(place, slugs.get('BDV') ?? '');
    await late.goto(sheet);
    await expect(late.getByText('hãy đề nghị thư ký khối mở lại', { exact: false })).toBeVisible();
    await judgedUnsent(stage, 'BDV');
    await late.goto(sheet);
    await expect(
      late.getByText('Khối đã gửi kết quả thẩm định nên bảng tự chấm không sửa nữa.', { exact: false }),
    ).toHaveCount(2);
    await expect(late.getByText('hãy đề nghị thư ký khối mở lại', { exact: false })).toHaveCount(0);
  });
});
