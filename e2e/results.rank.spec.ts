import { readSheet } from 'read-excel-file/node';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { agreed, openDetailed, scoredInTime, slugsOf } from './walk/scoring';
import { publishRanking } from './walk/results';

const codes = ['UBKT', 'TCT', 'BTC', 'VPTU', 'BTG', 'BNC', 'BDV', 'BDBP', 'DUK'];

test('points are deducted, an agency is kept out of the ranking, other points are tried: the record says why and stays', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await unruled();
  const place = { bloc, year: 2021 };
  await openDetailed(stage);
  for (const [at, code] of codes.entries()) {
    await scoredInTime(stage, code, { A: 4800 - at * 100, B: 1900, C: 1800, D: 900 });
    await agreed(stage, code);
  }
  const slugs = await slugsOf(stage);
  const page = await as(ground.secretary('UBKT'));
  const name = ground.agencyName;
  const ofAgency = (code: string) => paths.appraisal(place, slugs.get(code) ?? '');
  const row = (code: string) => page.getByRole('row', { name: new RegExp(name(code)) }).first();

  await test.step('a deduction by an item of the scale, with its reason; one without anything is refused and keeps its words', async () => {
    await page.goto(ofAgency('TCT'));
    await page.getByText('Thêm một dòng điểm trừ').click();
    const form = page.getByRole('region', { name: 'Ghi điểm trừ' });
    await form.getByLabel('Lý do, căn cứ').fill('Kết luận số 12-KL/UBKT Ế Ộ Ẵ');
    await form.getByRole('button', { name: 'Ghi điểm trừ' }).click();
    await expect(form.getByText(/^(Hãy|Chưa|Cần)/).first()).toBeVisible();
    await expect(form.getByLabel('Lý do, căn cứ')).toHaveValue('Kết luận số 12-KL/UBKT Ế Ộ Ẵ');
    await form.getByLabel('Mục trừ của thang điểm').selectOption('TR1');
    await form.getByLabel('Số lượng').fill('2');
    await form.getByRole('button', { name: 'Ghi điểm trừ' }).click();
    const line = page.getByRole('row', { name: /Kết luận số 12-KL\/UBKT Ế Ộ Ẵ/ });
    await expect(line).toContainText('4,00');
    await page.goto(paths.ranking(place));
    await expect(row('TCT')).toContainText('89,00');
  });

  await test.step('who is kept out stands apart, with the ground and the document, until that is taken back', async () => {
    await page.goto(ofAgency('UBKT'));
    await expect(page.getByText('Ghi điểm liệt'), 'nobody decides on the own agency').toHaveCount(0);
    const deputy = await as(ground.head('BTC'));
    await deputy.goto(ofAgency('UBKT'));
    await deputy.getByText('Ghi điểm liệt: cơ quan không được xếp hạng').click();
    await deputy.getByLabel('Trường hợp').selectOption('L1');
    await deputy.getByRole('button', { name: 'Ghi không xếp hạng' }).click();
    await expect(deputy.getByLabel('Văn bản căn cứ')).toHaveAttribute('aria-invalid', 'true');
    await deputy.getByLabel('Văn bản căn cứ').fill('Quyết định số 15-QĐ/TU ngày 03/01/2022');
    await deputy.getByRole('button', { name: 'Ghi không xếp hạng' }).click();
    await expect(deputy.getByText(/^Đang không xếp hạng: .*15-QĐ\/TU/)).toBeVisible();
    await page.goto(paths.ranking(place));
    await expect(page.getByText(/, 94,00 điểm: Lãnh đạo cơ quan bị kỷ luật.*\(Quyết định số 15-QĐ\/TU/)).toBeVisible();
    await expectAccessible(page);
    const file = await page.request.get(paths.export('ranking', place));
    const said = (await readSheet(await file.body())).flat().map(String);
    expect(said.find((text) => text.startsWith('Bảng xếp hạng'))).toMatch(/ trên 09 cơ quan thành viên\.$/);
    expect(said.find((text) => text.startsWith('Không xếp hạng'))).toContain('15-QĐ/TU');
    await page.goto(paths.analysis(place));
    await expect(page.getByRole('row', { name: /không xếp hạng/ }).first()).toContainText('94,00');
    await deputy.getByText(/^Đang không xếp hạng/).click();
    await deputy.getByLabel('Lý do bỏ điểm liệt').fill('Quyết định được thu hồi');
    await deputy.getByRole('button', { name: 'Bỏ điểm liệt' }).click();
    await expect(deputy.getByText('Ghi điểm liệt: cơ quan không được xếp hạng')).toBeVisible();
    await page.reload();
    await expect(row('UBKT')).toContainText('94,00');
  });

  await test.step('other points are tried on a copy', async () => {
    await page.goto(paths.whatIf(place));
    await expect(page.getByText('Đang là điểm đã ghi. Trang này chỉ tính thử')).toBeVisible();
    const box = page.getByRole('textbox', { name: `Trừ của ${name('TCT')}` });
    await box.fill('1.000,5');
    await page.getByRole('button', { name: 'Tính thử' }).click();
    await expect(page.getByText('Số này hiểu được theo hai cách.').first()).toBeVisible();
    await expect(box).toHaveValue('1.000,5');
    await box.fill('0');
    await page.getByRole('button', { name: 'Tính thử' }).click();
    await expect(page.getByText('1 ô khác điểm đã ghi. Trang này chỉ tính thử')).toBeVisible();
    const tried = page.getByRole('table', { name: 'Xếp hạng nếu điểm như dưới đây' });
    await expect(tried.getByRole('row', { name: new RegExp(name('TCT')) })).toContainText('93,00');
    await expectAccessible(page);
    await page.goto(paths.ranking(place));
    await expect(row('TCT')).toContainText('89,00');
  });

  await test.step('published, each place is answered in a sentence', async () => {
    await publishRanking(page, place);
    await expect(page.getByText(/^Vì sao .* đứng trên .*\?/).first()).toBeVisible();
    await expect(page.getByText('Tổng điểm 94,00 so với 92,00.')).toBeVisible();
  });

  await test.step('on a phone anybody reads where each place comes from, and how far sheets lay above it', async () => {
    const reader = await as(ground.officer('BDV'), { width: 360, height: 740 });
    for (const path of [paths.differences, paths.ranking, paths.analysis, paths.results, paths.earlier]) {
      await reader.goto(path(place));
      await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(reader);
      await expectFits(reader);
    }
  });
});
