import type { Page } from '@playwright/test';
import { membersOf2022, membersOf2026 } from '@/db/sample/agencies';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from './fixtures';
import { addToList, found } from './walk/blocs';

const bloc = 'khoi-dang-tinh';
const today = dayOf(new Date());
const running = Number(today.slice(0, 4));

const rowOf = (page: Page, name: string) => page.getByRole('row', { name });

/** The agencies of a table, as they are called there. */
async function listed(page: Page): Promise<string[]> {
  const names = await page.getByRole('rowheader').allInnerTexts();
  return names.map((name) => name.replaceAll('\u00a0', ' ').trim());
}

test('the same bloc opened in 2022, 2024, 2025 and today shows what each year was', async ({ as, ground }) => {
  const page = await as(ground.officer('BTGDV'));
  const names = (codes: readonly string[]) => codes.map(ground.agencyName);

  await test.step('2022: nine members under the names of that time, led by the Political School', async () => {
    await page.goto(paths.members({ bloc, year: 2022 }));
    expect(await listed(page)).toEqual(names(membersOf2022));
    await expect(rowOf(page, 'Trường Chính trị tỉnh')).toContainText('Khối trưởng');
    await expect(rowOf(page, 'Báo Điện Biên Phủ')).toContainText('Khối phó');
    await expect(rowOf(page, 'Báo Điện Biên Phủ')).toContainText('từ 10/01/2022 đến 09/01/2023');
  });

  await test.step('2024, by the line of other years on the same page: the same nine, another leader', async () => {
    await page.getByRole('navigation', { name: 'Năm khác' }).getByRole('link', { name: '2024' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Thành viên năm 2024' })).toBeVisible();
    expect(await listed(page)).toEqual(names(membersOf2022));
    await expect(rowOf(page, 'Ban Tổ chức Tỉnh ủy')).toContainText('Khối trưởng');
  });

  await test.step('2025: who left with the mergers, who joined, from when and by which decision', async () => {
    await page.getByRole('navigation', { name: 'Năm khác' }).getByRole('link', { name: '2025' }).click();
    await expect(page.getByText('9 cơ quan (13 cơ quan đã có mặt trong năm)')).toBeVisible();
    await expect(rowOf(page, 'Ban Dân vận Tỉnh ủy')).toContainText('đến hết 28/02/2025');
    await expect(rowOf(page, 'Báo Điện Biên Phủ')).toContainText('đến hết 30/06/2025');
    await expect(rowOf(page, 'Ban Tuyên giáo và Dân vận Tỉnh ủy')).toContainText('từ 01/03/2025');
    await expect(rowOf(page, 'Báo và Phát thanh, Truyền hình Điện Biên')).toContainText('1482/QĐ-UBND');
    await expect(rowOf(page, 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy')).toContainText('Khối trưởng');
    await expectAccessible(page);
  });

  await test.step('the covenant of 2025 keeps its nine signatories of January, though four have left', async () => {
    await page.goto(paths.covenant({ bloc, year: 2025 }));
    const signatures = page.getByRole('region', { name: '9 trên 9 cơ quan đã ký' });
    for (const name of names(membersOf2022)) await expect(signatures.getByText(name)).toBeVisible();
    await page.goto(paths.hall({ bloc, year: 2025 }));
    await expect(page.getByText('9 / 9')).toBeVisible();
    await expect(page.getByText('Ban Dân vận Tỉnh ủy').first()).toBeVisible();
  });

  await test.step('the ranking of 2025 lists those who belonged at its end', async () => {
    await page.goto(paths.ranking({ bloc, year: 2025 }));
    for (const name of names(membersOf2026)) await expect(rowOf(page, name).first()).toBeVisible();
    await expect(rowOf(page, 'Ban Dân vận Tỉnh ủy')).toHaveCount(0);
  });

  await test.step('today: the nine after the mergers', async () => {
    await page.getByText('năm khác').filter({ visible: true }).click();
    await page.getByRole('link', { name: 'Năm 2026' }).filter({ visible: true }).click();
    await expect(page).toHaveURL(paths.ranking({ bloc, year: 2026 }));
    await page.goto(paths.members({ bloc, year: 2026 }));
    expect(await listed(page)).toEqual(names(membersOf2026));
    await expect(rowOf(page, 'Trường Chính trị tỉnh')).toContainText('Khối trưởng');
  });
});

test('the province draws up a year, publishes it, and an agency joins in its midst', async ({ as, ground }) => {
  const page = await as(ground.provincial);
  const name = `Cụm thi đua thử nghiệm ${Date.now()}`;
  const slug = await found(page, name, 'cụm');
  const place = { bloc: slug, year: running };

  await page.getByRole('link', { name: `Lập thành phần năm ${running}` }).click();
  await expect(page.getByText('Một khối có ít nhất 2 thành viên.')).toBeVisible();
  await addToList(page, 'so', ['Sở Tài chính', 'Sở Tư pháp', 'Sở Khoa học và Công nghệ']);
  await expect(rowOf(page, 'Sở Tư pháp')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'Thứ tự của Sở Tư pháp' }).fill('1');
  await page.getByRole('textbox', { name: 'Thứ tự của Sở Tài chính' }).fill('2');
  await rowOf(page, 'Sở Khoa học và Công nghệ').getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Lưu thứ tự và các dòng bỏ' }).click();
  await expect(rowOf(page, 'Sở Khoa học và Công nghệ')).toHaveCount(0);
  await expect(page.getByText('Khối chỉ có 2 thành viên')).toBeVisible();

  await page.getByRole('button', { name: `Công bố thành phần năm ${running}` }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Quyết định về thành phần' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Quyết định về thành phần' }).fill('Quyết định số 35/QĐ-UBND');
  await page.getByRole('button', { name: `Công bố thành phần năm ${running}` }).click();
  await expect(page).toHaveURL(paths.members(place));
  expect(await listed(page)).toEqual(['Sở Tư pháp', 'Sở Tài chính']);
  await expect(page.getByText('Quyết định số 35/QĐ-UBND')).toBeVisible();

  await page.goto(paths.composition(place));
  await expect(page.getByText('đã công bố và được giữ nguyên')).toBeVisible();

  await page.goto(paths.members(place));
  await page.getByRole('link', { name: 'Thêm thành viên giữa năm' }).click();
  await page.getByRole('searchbox').fill('thanh tra');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page.getByRole('radio', { name: /Thanh tra tỉnh/ }).check();
  await page.getByLabel('Thuộc khối từ ngày').fill(`1/1/${running - 30}`);
  await page.getByRole('textbox', { name: 'Quyết định' }).fill('Quyết định số 40/QĐ-UBND');
  await page.getByRole('button', { name: 'Ghi vào khối' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'không cơ quan nào vào khối trước ngày đó' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Quyết định' })).toHaveValue('Quyết định số 40/QĐ-UBND');
  await page.getByLabel('Thuộc khối từ ngày').fill(`1/3/${running}`);
  await page.getByRole('button', { name: 'Ghi vào khối' }).click();
  await expect(page).toHaveURL(paths.members(place));
  await expect(rowOf(page, 'Thanh tra tỉnh')).toContainText(`từ 01/03/${running}`);
  await expect(rowOf(page, 'Thanh tra tỉnh')).toContainText('Quyết định số 40/QĐ-UBND');

  await page.getByText('Ghi nhận rời khối').click();
  await page.getByLabel('Cơ quan rời khối').selectOption({ label: 'Thanh tra tỉnh' });
  await page.getByLabel('Ngày cuối cùng thuộc khối').fill(`28/2/${running}`);
  await page.getByRole('textbox', { name: 'Quyết định' }).fill('Quyết định số 41/QĐ-UBND');
  await page.getByRole('button', { name: 'Ghi rời khối' }).click();
  await expect(page.getByRole('alert').filter({ hasText: `01/03/${running}` })).toBeVisible();

  await page.goto(paths.adminBloc(slug));
  await page.getByRole('link', { name: `Lập thành phần năm ${running + 1}` }).click();
  await page.getByRole('button', { name: `Chép danh sách năm ${running} (3 cơ quan)` }).click();
  await expect(rowOf(page, 'Thanh tra tỉnh')).toBeVisible();
  await page.getByRole('textbox', { name: 'Quyết định về thành phần' }).fill('Quyết định số 50/QĐ-UBND');
  await page.getByRole('button', { name: `Công bố thành phần năm ${running + 1}` }).click();
  await expect(page).toHaveURL(paths.members({ bloc: slug, year: running + 1 }));
  expect(await listed(page)).toEqual(['Sở Tư pháp', 'Sở Tài chính', 'Thanh tra tỉnh']);
});

test('an agency in two khối at once is refused at its row, and nothing typed is lost', async ({ as, ground }) => {
  const page = await as(ground.provincial);
  const slug = await found(page, `Khối thi đua thử nghiệm ${Date.now()}`, 'khối');
  await page.goto(paths.composition({ bloc: slug, year: running }));
  await addToList(page, 'tai chinh', ['Sở Tài chính']);
  await expect(
    page.getByRole('alert').filter({ hasText: 'đang thuộc Khối thi đua các sở, ngành tổng hợp' }),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Sở Tài chính/ })).toBeChecked();
  await expect(page.getByText('Danh sách đang trống, chưa công bố.')).toBeVisible();
  await expectAccessible(page);
});

test('all blocs of a year side by side, in any order, for the province alone', async ({ as, ground }) => {
  const page = await as(ground.provincial);
  await page.goto(paths.blocs);
  await page.getByRole('searchbox', { name: 'Tìm khối' }).fill('dang tinh');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(rowOf(page, 'Khối thi đua các cơ quan Đảng tỉnh')).toBeVisible();
  await expect(rowOf(page, 'sở, ngành tổng hợp')).toHaveCount(0);

  await page.goto(paths.compareBlocs(running));
  const first = () => page.getByRole('table').first().getByRole('rowheader').first();
  const byCovenant = page.getByRole('columnheader', { name: /Giao ước/ }).getByRole('link');
  await byCovenant.click();
  await expect(page).toHaveURL(/sort=signed/);
  await byCovenant.click();
  await expect(page).toHaveURL(/sort=-signed/);
  await expect(first()).toContainText('Khối thi đua các cơ quan Đảng tỉnh');
  await expect(rowOf(page, 'Khối thi đua các cơ quan Đảng tỉnh').first()).toContainText('9/9');
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải bảng .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`so-sanh-cac-khoi-${running}.xlsx`);

  await page.goto(paths.outsideBlocs('2025-03-01'));
  await expect(page.getByRole('heading', { level: 1, name: 'Cơ quan ngoài khối' })).toBeVisible();
  await expectAccessible(page);

  const member = await as(ground.head('TCT'));
  for (const path of [paths.compareBlocs(), paths.adminBlocs, paths.outsideBlocs(), paths.adminBloc(bloc)]) {
    await member.goto(path);
    await expect(member.getByRole('table')).toHaveCount(0);
    await expect(member.getByRole('heading', { level: 1 })).not.toContainText('khối');
  }
});
