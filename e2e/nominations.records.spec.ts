import writeXlsxFile from 'write-excel-file/node';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { paths } from '@/lib/paths';

const place = (slug: string) => ({ bloc: slug, year: 2021 });
const phone = { width: 360, height: 740 };

test('an agency writes a rating down before its paper comes, brings the paper, and takes back what was wrong', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug } = await rehearsal();
  const page = await as(ground.officer('VPTU'));
  await page.goto(paths.agencyRecords(place(slug), 'van-phong-tinh-uy'));
  const ratings = page.getByRole('region', { name: 'Xếp loại mức độ hoàn thành nhiệm vụ' });
  const record = async () => {
    const form = page.locator('form[data-form="rating"]');
    if (!(await form.isVisible())) await ratings.getByText('Ghi xếp loại một năm').click();
    await form.getByLabel('Năm', { exact: true }).fill('2018');
    await form.getByLabel('Mức xếp loại').selectOption('good');
    await form.getByLabel('Xếp loại theo').selectOption('superior');
    await form.getByRole('button', { name: 'Ghi xếp loại' }).click();
    return form;
  };
  await record();
  await expect(ratings.getByRole('row', { name: /^2018/ })).toContainText('chưa có văn bản');
  const again = await record();
  await expect(again.getByText('Năm 2018 đã có mức xếp loại.').first()).toBeVisible();

  await ratings.getByText('Bổ sung văn bản năm 2018').click();
  const bring = ratings.locator('form[data-form^="bring-"]');
  await bring.getByLabel('Số văn bản').fill('31-QĐ/TU');
  await bring.getByRole('button', { name: 'Ghi văn bản' }).click();
  await expect(bring.getByText('Văn bản cần đủ số, ngày và nơi ban hành.').first()).toBeVisible();
  await bring.getByLabel('Ngày văn bản').fill('8/1/2019');
  await bring.getByLabel('Nơi ban hành').fill('Ban Thường vụ Tỉnh ủy');
  await bring.getByRole('button', { name: 'Ghi văn bản' }).click();
  await expect(ratings.getByRole('row', { name: /^2018/ })).toContainText('31-QĐ/TU, 08/01/2019');

  await ratings.getByText('Rút bản ghi: năm 2018').click();
  const back = ratings.locator('form[data-form^="withdraw-"]:visible');
  await back.getByLabel('Lý do rút').fill('Ghi nhầm năm');
  await back.getByRole('button', { name: 'Rút bản ghi' }).click();
  await expect(ratings.getByRole('row', { name: /^2018/ })).toHaveCount(0);
  await page.getByText('Xem 2 bản ghi đã rút').click();
  await expect(page.getByText('Lý do: Ghi nhầm năm')).toBeVisible();
  await expect(page.getByText('Được thay bằng bản ghi có văn bản')).toBeVisible();
  await expectAccessible(page);
});

test('an earlier award is written down, its likely double told, and revoked by the province; the register keeps it', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug } = await rehearsal();
  const address = paths.agencyRecords(place(slug), 'ban-noi-chinh-tinh-uy');
  const page = await as(ground.officer('BNC'));
  await page.goto(address);
  const record = async (number: string, reason: string) => {
    const form = page.locator('form[data-form="award"]');
    if (!(await form.isVisible())) await page.getByText('Ghi bổ sung một khen thưởng').click();
    await form.getByLabel('Danh hiệu, hình thức').selectOption('PROV_CERT');
    await form.getByLabel('Loại hình khen thưởng').selectOption('movement');
    await form.getByLabel('Năm có thành tích').fill('2014');
    await form.getByLabel('Thành tích', { exact: true }).fill(reason);
    await form.getByLabel('Số quyết định').fill(number);
    await form.getByLabel('Ngày quyết định').fill('20/02/2015');
    await form.getByLabel('Người ký hoặc cơ quan ban hành').fill('Chủ tịch UBND tỉnh');
    await form.getByRole('button', { name: 'Ghi khen thưởng' }).click();
  };
  await record('77/QĐ-UBND', 'Thành tích trong phong trào thi đua năm 2014');
  await expect(page.getByText('77/QĐ-UBND, 20/02/2015')).toBeVisible();
  await record('78/QĐ-UBND', 'Thành tích trong phong trào thi đua yêu nước năm 2014');
  await expect(page.getByText('có thể trùng với Quyết định 77/QĐ-UBND')).toBeVisible();
  await expect(page.getByText(/^Có thể trùng: .*Quyết định 77\/QĐ-UBND/)).toBeVisible();
  await expect(page.getByText('Thu hồi 77/QĐ-UBND')).toHaveCount(0);

  const province = await as(ground.provincial);
  await province.goto(address);
  await province.getByText('Thu hồi 77/QĐ-UBND').click();
  const form = province.locator('form[data-form^="revoke-"]:visible');
  await form.getByLabel('Theo văn bản').fill('Quyết định 800/QĐ-UBND ngày 01/06/2021');
  await form.getByRole('button', { name: 'Ghi thu hồi' }).click();
  await expect(province.getByText('Thu hồi từ 10/01/2022, không còn được tính.')).toBeVisible();
  await province.goto('/register?year=2014');
  await expect(province.getByRole('row').filter({ hasText: '77/QĐ-UBND' })).toContainText('đã thu hồi');
});

test('the ratings of all members, how the awards fell and the catalogue are read on a phone, and lead to each other', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug } = await rehearsal();
  const page = await as(ground.head('BTC'), phone);
  await page.goto(paths.nominations(place(slug)));
  await page.getByRole('link', { name: 'Hồ sơ thành tích các cơ quan' }).click();
  await expect(page.getByRole('row').filter({ hasText: /Ban\sTổ\schức/ })).toContainText('XS');
  await expectFits(page);
  await expectAccessible(page);

  await page.goto(`${paths.fairness(place(slug))}?form=PROV_FLAG&sort=-times`);
  await expect(page.getByRole('table').first().getByRole('row').nth(1)).toContainText(/Trường\sChính\strị\stỉnh/);
  await expectFits(page);
  await expectAccessible(page);

  await page.goto(paths.awardCatalogue(place(slug), '2026-12-01'));
  await expect(page.getByRole('heading', { name: 'Khối được đề nghị' })).toBeVisible();
  await expect(page.getByText('chưa kiểm chứng').first()).toBeVisible();
  await expectFits(page);
  await expectAccessible(page);
});

test('who keeps the year brings records of several years from a sheet: looked at row by row, then all of it or nothing', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug } = await rehearsal();
  const page = await as(ground.secretary('UBKT'));
  const heads = ['Mã cơ quan', 'Năm', 'Xếp loại', 'Số văn bản', 'Ngày văn bản', 'Nơi ban hành'];
  const sheet = (...rows: string[][]) =>
    writeXlsxFile([heads, ...rows].map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
  const bring = async (...rows: string[][]) => {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.getByLabel('Tệp hồ sơ').setInputFiles({ name: 'ho-so.xlsx', mimeType, buffer: await sheet(...rows) });
    await page.getByRole('button', { name: 'Xem trước' }).click();
  };
  const rated = ['BNC', '2017', 'Hoàn thành tốt', '40-QĐ/TU', '08/01/2018', 'Ban Thường vụ Tỉnh ủy'];
  await page.goto(paths.records(place(slug)));
  await page.getByRole('link', { name: 'Nhập hồ sơ nhiều năm từ tệp .xlsx' }).click();
  await bring(rated, ['BNC', '2016', 'Giỏi', '', '', '']);
  await expect(page.getByText('Không có mức xếp loại “Giỏi”.')).toBeVisible();
  await expect(page.getByText(/còn 1 chỗ sai/)).toBeVisible();
  await bring(rated, ['UBKT', '2021', 'Hoàn thành tốt', '', '', '']);
  await expect(page.getByText('khác hồ sơ', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ghi vào hồ sơ' }).click();
  await expect(page.getByText(/^Đã ghi lúc/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Xem hồ sơ' }).click();
  await expect(page.getByRole('row').filter({ hasText: /Ban\sNội\schính/ })).toContainText('T');
});
