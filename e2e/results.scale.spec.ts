import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { conferenceOn } from '@/db/sample/article';
import { paths } from '@/lib/paths';
import { foundPartyBloc } from '@/server/sample/party-bloc';
import { runIn } from '@/server/sample/run';
import { theArticlesStage } from '@/server/sample/years-2021-2022';
import { publishRanking, recordPoints, scoreThemselves } from '@/server/sample/walk/results';
import { expect, expectAccessible, expectFits, test } from './fixtures';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Line = {
  readonly code: string;
  readonly name: string;
  readonly how: RegExp;
  readonly max?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly partOf?: string;
  readonly only?: string;
};

/** Types one line into the form of its group and adds it. */
async function add(page: Page, { code, name, how, max, fields = {}, partOf, only }: Line) {
  await page.getByLabel('Mã', { exact: true }).fill(code);
  await page.getByLabel('Nội dung tiêu chí').fill(name);
  if (partOf) await page.getByLabel('Là thành phần của').selectOption(partOf);
  await page.getByRole('radio', { name: how }).check();
  if (max) await page.getByLabel('Điểm tối đa', { exact: true }).fill(max);
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
  if (only) {
    await page.getByText('Bước chấm riêng, phạm vi áp dụng, chỉ tiêu giao ước').click();
    await page.getByRole('radio', { name: /^Một số loại cơ quan/ }).check();
    await page.getByRole('checkbox', { name: only }).check();
  }
  await page.getByRole('button', { name: 'Thêm tiêu chí', exact: true }).click();
}

test('a scale is built line by line, carried over in a file, told apart from last year’s, and locked when scoring opens', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc } = await unruled();
  const [year, next] = [
    { bloc, year: 2021 },
    { bloc, year: 2022 },
  ];
  const page = await as(ground.secretary('UBKT'), { width: 1280, height: 900 });
  const said = (text: string | RegExp) => expect(page.getByText(text).first()).toBeVisible();

  await test.step('groups first', async () => {
    await page.goto(paths.criteria(year));
    await page.getByRole('button', { name: 'Soạn thang điểm mới' }).click();
    await page.getByLabel('Tên bảng tiêu chí').fill('Bảng tiêu chí năm 2021');
    for (const [i, [code, name]] of [
      ['A', 'Nhiệm vụ chính trị'],
      ['B', 'Xây dựng Đảng'],
    ].entries()) {
      await page.getByLabel(`Ký hiệu nhóm ${i + 1}`).fill(code ?? '');
      await page.getByLabel(`Nội dung nhóm ${i + 1}`).fill(name ?? '');
      await page.getByLabel(`Điểm tối đa nhóm ${i + 1}`).fill('50');
    }
    await page.getByLabel('Điểm thưởng tối đa').fill('10');
    await page.getByLabel('Bước chấm điểm').fill('0,25');
    await page.getByRole('button', { name: 'Lưu thang điểm đang soạn' }).click();
    await said('Đã lưu thang điểm, cộng 100,00 điểm.');
  });

  await test.step('a line for each way of scoring, with parts; what could not be scored is said at its box', async () => {
    await page.getByRole('link', { name: 'A. Nhiệm vụ chính trị' }).click();
    await said('Nhóm này chấm cả nhóm');
    const share = { code: 'A1', name: 'Hoàn thành chỉ tiêu', how: /^Tỷ lệ/, max: '20' };
    await add(page, { ...share, fields: { 'Các mức theo tỷ lệ': 'từ 80 nhiều hơn' } });
    await said('Không đọc được các mức.');
    await expect(page.getByLabel('Nội dung tiêu chí')).toHaveValue('Hoàn thành chỉ tiêu');
    await add(page, { ...share, fields: { 'Các mức theo tỷ lệ': 'từ 80% → 20; từ 60% → 12; từ 0% → 5' } });
    await said('Đã lưu tiêu chí A1.');
    await said('còn thiếu 30,00.');
    await add(page, { ...share, code: 'A1', fields: { 'Các mức theo tỷ lệ': '' } });
    await said('Ký hiệu này đã dùng ở chỗ khác trong thang.');
    const counted = { code: 'A2', name: 'Sáng kiến', how: /^Số lượng/, max: '10' };
    await add(page, { ...counted, fields: { 'Đơn vị đếm': '', 'Điểm cho mỗi đơn vị': '2' } });
    await said('Hãy ghi đơn vị đếm');
    await add(page, { ...counted, fields: { 'Đơn vị đếm': 'sáng kiến' }, only: 'cơ quan Đảng' });
    await said('Đã lưu tiêu chí A2.');
    await add(page, { code: 'A3', name: 'Tham mưu', how: /^Chấm điểm theo bước/, max: '20' });
    await said('Đã lưu tiêu chí A3.');
    await said('đúng bằng điểm tối đa của nhóm');
    await add(page, { code: 'A3.1', name: 'Đúng hạn', how: /^Có hoặc không/, max: '8', partOf: 'A3' });
    await said('Đã lưu tiêu chí A3.1.');
    await add(page, { code: 'A3.2', name: 'Chất lượng', how: /^Bên thẩm định/, max: '12', partOf: 'A3' });
    await said('Đã lưu tiêu chí A3.2.');
    await said('Các tiêu chí cộng lại 50,00 điểm, đúng bằng điểm tối đa của nhóm.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Đưa A2 lên' }).click();
    await said('Đã đổi thứ tự.');
    await expect(page.getByRole('row').nth(1)).toContainText('A2 Sáng kiến');
    await page.getByRole('link', { name: 'Về trang thang điểm' }).click();
  });

  await test.step('bonus, deduction and knock-out stand beside the groups', async () => {
    await page.getByRole('link', { name: /^Thưởng \(0\)/ }).click();
    const row = (name: string) => page.getByRole('group', { name, exact: true });
    await row('Mục thưởng 1').getByLabel('Mã').fill('T1');
    await row('Mục thưởng 1').getByLabel('Nội dung').fill('Cờ thi đua của tỉnh');
    await row('Mục thưởng 1').getByLabel('Tối đa').fill('3');
    await row('Mục trừ 1').getByLabel('Mã').fill('TR1');
    await row('Mục trừ 1').getByLabel('Nội dung').fill('Đơn thư đúng');
    await row('Mục trừ 1').getByLabel('Trừ mỗi đơn vị').fill('2');
    const knockOuts = page.getByRole('region', { name: 'Điểm liệt' });
    await knockOuts.getByLabel('Mã').first().fill('T1');
    await knockOuts.getByLabel('Nội dung').first().fill('Có cán bộ bị kỷ luật');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await said('Ký hiệu này đã dùng ở chỗ khác trong thang.');
    await knockOuts.getByLabel('Mã').first().fill('L1');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await said('Đã lưu thưởng, trừ, điểm liệt.');
    await page.getByRole('link', { name: 'Về trang thang điểm' }).click();
    await said('Thưởng (1), trừ (1), điểm liệt (1)');
  });

  const file =
    await test.step('adopted, everybody reads it, with the formula for whom not everything is asked', async () => {
      await page.getByRole('button', { name: 'Thông qua thang điểm năm 2021' }).click();
      await said(/Thông qua ngày .*; còn sửa được đến khi mở tự chấm/);
      const reader = await as(ground.officer('BDV'), { width: 360, height: 740 });
      await reader.goto(paths.criteria(year));
      for (const text of [
        'Chỉ áp dụng cho: cơ quan Đảng.',
        'điểm của nhóm = điểm đạt × điểm tối đa của nhóm ÷ điểm tối đa các tiêu chí áp dụng',
        'trừ 2,00',
        'Có cán bộ bị kỷ luật',
      ])
        await expect(reader.getByText(text).first()).toBeVisible();
      await expect(reader.getByRole('button', { name: 'Soạn bản sửa' })).toHaveCount(0);
      await expectFits(reader);
      await expectAccessible(reader);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải thang điểm (.xlsx)' }).click();
      return readFile(await (await download).path());
    });

  await test.step('the next year takes it from the file, and is told apart from last year’s', async () => {
    await page.goto(paths.criteria(next));
    await page.getByRole('button', { name: 'Bắt đầu từ thang 100 điểm thông dụng' }).click();
    await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
    const bring = async (name: string, buffer: Buffer) => {
      await page.getByLabel('Tệp thang điểm').setInputFiles({ name, mimeType: xlsx, buffer });
      await page.getByRole('button', { name: 'Nhập', exact: true }).click();
    };
    await bring('không phải bảng.xlsx', Buffer.from('không phải bảng tính'));
    await expect(page.getByRole('alert').first()).toBeVisible();
    await bring('thang-diem.xlsx', file);
    await expect(page).toHaveURL(new RegExp(`${paths.criteria(next)}$`));
    await page.getByRole('link', { name: 'So với bản khác' }).click();
    await said('Hai bản giống hệt nhau.');
    await page.goto(paths.criteriaGroup(next, 'A', 'A2'));
    await page.getByLabel('Điểm cho mỗi đơn vị').fill('2,5');
    await page.getByRole('button', { name: 'Lưu tiêu chí' }).click();
    await said('Đã lưu tiêu chí A2.');
    await page.goto(paths.criteriaDifferences(next));
    const row = page.getByRole('row', { name: /^A2 Sáng kiến/ });
    await expect(row).toContainText('điểm mỗi đơn vị: 2,00');
    await expect(row).toContainText('điểm mỗi đơn vị: 2,50');
    await page.goto(paths.criteria(next));
    await page.getByText('Bỏ thang điểm đang soạn').click();
    await page.getByRole('button', { name: 'Bỏ hẳn bản đang soạn' }).click();
    await page.getByRole('button', { name: 'Chép thang điểm năm 2021' }).click();
    await said('Bản đang soạn cho năm 2022: 2 nhóm, cộng 100,00 điểm.');
  });

  await test.step('once scoring opens it is locked, and a revision it overtook may only be dropped', async () => {
    await page.goto(paths.criteria(year));
    await page.getByRole('button', { name: 'Soạn bản sửa' }).click();
    await expect(page.getByRole('button', { name: 'Lưu thang điểm đang soạn' })).toBeVisible();
    await page.goto(paths.results(year));
    await said('Bản sửa thang điểm đang soạn chưa được thông qua.');
    await page.getByRole('button', { name: 'Mở tự chấm' }).click();
    await said(/^Mở tự chấm từ/);
    await page.goto(paths.criteria(year));
    await said(/đã khóa từ khi mở tự chấm/);
    await expect(page.getByRole('button', { name: /^(Soạn bản sửa|Lưu|Thông qua)/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Bỏ hẳn bản đang soạn' }).click();
    await expect(page.getByText('Bản sửa chưa thông qua')).toHaveCount(0);
    await said('A2');
  });
});

test('a scale is tried on last year’s figures before it is adopted, and the record stays as it is', async ({
  as,
  ground,
  store,
}) => {
  test.setTimeout(120_000);
  const run = runIn(store, () => new Date());
  const bloc = `thu-thang-diem-${Date.now()}`;
  const founded = await foundPartyBloc(run, ground, {
    slug: bloc,
    name: 'Khối thử thang điểm',
    rehearsalOn: conferenceOn,
  });
  const stage = theArticlesStage(store, run, ground, founded);
  await scoreThemselves(stage);
  await recordPoints(stage);
  await publishRanking(stage);
  const [year, before] = [
    { bloc, year: 2022 },
    { bloc, year: 2021 },
  ];
  const page = await as(ground.secretary('UBKT'));
  await page.goto(paths.criteria(year));
  await page.getByRole('button', { name: 'Soạn bản sửa' }).click();
  await page.getByLabel('Điểm tối đa nhóm 1').fill('20');
  await page.getByLabel('Điểm tối đa nhóm 4').fill('40');
  await page.getByRole('button', { name: 'Lưu thang điểm đang soạn' }).click();
  await expect(page.getByText('Đã lưu thang điểm, cộng 100,00 điểm.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Thử trên số liệu năm trước' }).click();
  await expect(page.getByText('Kết quả năm 2021 tính lại theo thang đang soạn. Không ghi gì vào hồ sơ.')).toBeVisible();
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText(/1/);
  await expect(page.getByText(/^(lên|xuống) \d bậc$/).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(paths.ranking(before));
  await expect(page.getByRole('row', { name: new RegExp(ground.agencyName('UBKT')) }).first()).toContainText('96,00');
});
