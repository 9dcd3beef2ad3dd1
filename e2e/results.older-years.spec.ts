import type { Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, test } from './fixtures';
import { openDetailed } from './walk/scoring';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as somebody kept it: words and numbers as they were typed. */
function tableOf(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })),
  );
  return writeXlsxFile(cells).toBuffer();
}

async function bring(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('Tệp bảng điểm').setInputFiles({ name, mimeType: xlsx, buffer });
}

/** The file has arrived and is read. */
async function read(page: Page) {
  await expect(page.getByText(/^Đã gửi xong/)).toBeVisible();
  await page.getByRole('button', { name: 'Đọc tệp' }).click();
}

test('tables of past years are brought from .xlsx, their columns named once, and stand in the years', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await unruled();
  const place = { bloc, year: 2021 };
  await openDetailed(stage);
  const page = await as(ground.secretary('UBKT'));
  const [btc, tct] = [ground.agencyName('BTC'), ground.agencyName('TCT')];

  await test.step('what is no table is refused at once, in words', async () => {
    await page.goto(paths.earlier(place));
    await expect(page.getByText('Chưa nhập bảng nào.')).toBeVisible();
    await expect(page.getByText('Chưa chọn tệp nào'), 'the file box speaks as the page does').toBeVisible();
    await page.getByRole('button', { name: 'Đọc tệp' }).click();
    await expect(page.getByText('Chưa chọn tệp.').first()).toBeVisible();
    for (const [name, content, sentence] of [
      ['trống.xlsx', '', 'Tệp rỗng (0 byte)'],
      ['ảnh.xlsx', '%PDF-1.7 not a table', 'nội dung là PDF'],
    ] as const) {
      await bring(page, name, Buffer.from(content));
      await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    }
  });

  await test.step('a table with agencies across, headings of its own and a fault', async () => {
    const rows = [
      ['KHỐI THI ĐUA CÁC CƠ QUAN ĐẢNG TỈNH', '', '', '', ''],
      ['STT', 'Nội dung', 'Điểm tối đa', btc, tct, 'Đài cũ'],
      ['1', 'Nhiệm vụ chính trị', 100, 95.5, 94, 90],
      ['', 'Tổng điểm', '', 96.5, 94.25, '1.000,5'],
      ['', 'Xếp hạng', '', 1, 2, 3],
    ];
    await bring(page, 'Bảng điểm 2019.xlsx', await tableOf(rows));
    await read(page);
    await expect(page.getByRole('radio', { name: /^theo hàng ngang/ })).toBeChecked();
    await expect(page.getByText('Không đọc được năm').first()).toBeVisible();
    await page.getByLabel('Năm của cả bảng').fill('17');
    await page.getByRole('button', { name: 'Đọc theo các cột này' }).click();
    await expect(page.getByText('Hãy ghi năm bằng bốn chữ số').first()).toBeVisible();
    await page.getByLabel('Năm của cả bảng').fill('2019');
    await page.getByRole('button', { name: 'Đọc theo các cột này' }).click();
    await expect(page.getByText('Đã đọc 3 dòng, 1 lỗi.').first()).toBeVisible();
    await expect(page.getByRole('row', { name: /Đài cũ/ })).toContainText('hiểu được theo hai cách');
    await expect(page.getByRole('row', { name: /^F 2019 Đài cũ/ }), 'a column by its letter').toBeVisible();
    await expect(page.getByText('còn 1 lỗi', { exact: false })).toBeVisible();
    await expectAccessible(page);

    await bring(
      page,
      'Bảng điểm 2019 sửa.xlsx',
      await tableOf(rows.map((row) => row.map((cell) => (cell === '1.000,5' ? 90 : cell)))),
    );
    await read(page);
    await expect(page.getByText('Đang đọc tệp Bảng điểm 2019 sửa.xlsx')).toBeVisible();
    await page.getByLabel('Năm của cả bảng').fill('2019');
    await page.getByRole('button', { name: 'Đọc theo các cột này' }).click();
    await expect(page.getByText('Đã đọc 3 dòng, không có lỗi.').first()).toBeVisible();
    await expect(page.getByText('2 dòng khớp sổ cơ quan')).toBeVisible();
    await page.getByRole('button', { name: 'Nhận bảng' }).click();
    await expect(page.getByText(/Đã nhận lúc/).first()).toBeVisible();
  });

  await test.step('the next one with the same headings is read like it, and everybody sees the years with their files', async () => {
    const rows = (year: number) => [
      ['Năm', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      [year, btc, 92, 2],
      [year, tct, 93, 1],
    ];
    await bring(page, 'Nam 2018.xlsx', await tableOf(rows(2018)));
    await read(page);
    await expect(page.getByText('Đang đọc tệp Nam 2018.xlsx')).toBeVisible();
    await page.getByRole('button', { name: 'Nhận bảng' }).click();
    await expect(page.getByText(/Đã nhận lúc/).first()).toBeVisible();

    const reader = await as(ground.officer('BDV'));
    await reader.goto(paths.earlier(place));
    await expect(reader.getByText('2 năm, nhập từ tệp.')).toBeVisible();
    await expect(reader.getByRole('row', { name: new RegExp(btc) }).first()).toContainText('96,50');
    await expect(reader.getByRole('row', { name: /Đài cũ/ })).toContainText('giữ theo tên');
    const file = reader.getByRole('link', { name: /Bảng điểm 2019 sửa\.xlsx/ });
    const kept = await reader.request.get((await file.getAttribute('href')) ?? '');
    expect(kept.status()).toBe(200);
    await expectAccessible(reader);
    await reader.goto(paths.analysis(place));
    await expect(reader.getByRole('row', { name: new RegExp(`^${tct}`) })).toContainText('93,00 (1)');
    await expect(reader.getByText('Năm có dấu * được nhập từ tệp.')).toBeVisible();
  });

  await test.step('a file with a sheet for each year is read sheet by sheet; a table taken over by mistake is withdrawn', async () => {
    const sheet = (year: number) => ({
      sheet: String(year),
      data: [
        ['Năm', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
        [year, btc, 90, 1],
        [year, 'VP TU', 89, 2],
        ['', '', 88, 3],
      ].map((row) => row.map((value) => ({ value, type: typeof value === 'number' ? Number : String }))),
    });
    await page.goto(paths.earlier(place));
    await bring(page, 'Hai nam.xlsx', await writeXlsxFile([sheet(2017), sheet(2016)]).toBuffer());
    await read(page);
    await expect(page.getByText('Tệp có 2 trang tính; đang đọc trang “2017”.')).toBeVisible();
    await expect(
      page.getByText('1 dòng có điểm hoặc thứ hạng nhưng không có tên cơ quan', { exact: false }),
    ).toBeVisible();
    await page.getByLabel('“VP TU” là').selectOption({ label: ground.agencyName('VPTU') });
    await page.getByRole('button', { name: 'Ghi các tên này' }).click();
    await expect(page.getByText('Đã ghi tên; 2 dòng khớp sổ cơ quan.').first()).toBeVisible();
    await page.getByRole('button', { name: 'Nhận bảng' }).click();
    await expect(page.getByText(/Đã nhận lúc/).first()).toBeVisible();
    await page.getByLabel('Trang tính').selectOption('2016');
    await page.getByRole('button', { name: 'Đọc trang này' }).click();
    await expect(page.getByText('đang đọc trang “2016”', { exact: false })).toBeVisible();
    await expect(page.getByText('2 dòng khớp sổ cơ quan', { exact: false }), 'a name is told once').toBeVisible();
    await page.getByRole('button', { name: 'Nhận bảng' }).click();
    await expect(page.getByText(/Đã nhận lúc/).first()).toBeVisible();
    await page.goto(paths.earlier(place));
    await expect(page.getByText('4 năm, nhập từ tệp.')).toBeVisible();
    await expectAccessible(page);
    const year = page.getByRole('region', { name: 'Năm 2016' });
    await year.getByText('Rút bảng này').click();
    await year.getByLabel('Lý do rút').fill('Nhầm tệp');
    await year.getByRole('button', { name: 'Rút bảng' }).click();
    await expect(page.getByText('3 năm, nhập từ tệp.')).toBeVisible();
  });
});

test('five thousand rows are taken over while the page says how many are written', async ({ as, ground, unruled }) => {
  test.setTimeout(120_000);
  const { slug: bloc, stage } = await unruled();
  const place = { bloc, year: 2021 };
  await openDetailed(stage);
  const page = await as(ground.secretary('UBKT'));
  await page.goto(paths.earlier(place));
  const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
  const rows = years.flatMap((year) =>
    Array.from({ length: 500 }, (_, i) => [year, `Cơ quan cũ ${i + 1}`, 60 + (i % 40), i + 1]),
  );
  await bring(page, 'Mười năm.xlsx', await tableOf([['Năm', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], ...rows]));
  await read(page);
  await expect(page.getByText(/^5\.000 dòng, không có lỗi/)).toBeVisible();
  const { promise: seen, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(
    (url) => url.pathname === paths.earlier(place),
    async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      const answer = await route.fetch();
      await seen;
      return route.fulfill({ response: answer });
    },
  );
  await page.getByRole('button', { name: 'Nhận bảng' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText(/^Đã ghi [\d.]+\/5\.000 dòng$/)).toBeVisible();
  letGo();
  await expect(page.getByText(/Đã nhận lúc/).first()).toBeVisible();
  await page.goto(paths.earlier(place));
  await expect(page.getByText('10 năm, nhập từ tệp.')).toBeVisible();
});
