import { createHash } from 'node:crypto';
import { samplePdf } from '@/db/sample/evidence';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, expectFits, test, type Rehearsal } from './fixtures';
import { attach, letDeadlinePass, openDetailed, slugsOf } from './walk/scoring';

const phone = { width: 360, height: 740 };
const parts = {
  A: { 'Tự chấm A1': '96', 'Tự chấm A2': '14,5', 'Tự chấm A3': '9' },
  B: { 'Tự chấm B1': '10', 'Tự chấm B2': '5', 'Tự chấm B3': '4' },
  C: { 'Tự chấm C1': '5', 'Tự chấm C2': '5', 'Tự chấm C3': '5', 'Tự chấm C4': '2' },
  D: { 'Tự chấm D': '9,5' },
} as const;

/** The sheet of the Political School, open for points in a bloc of the test's own. */
async function openSheet(unruled: () => Promise<Rehearsal>) {
  const { slug: bloc, stage } = await unruled();
  await openDetailed(stage);
  return { stage, place: { bloc, year: 2021 }, agency: (await slugsOf(stage)).get('TCT') ?? '' };
}

test('a head fills in and sends the whole sheet on a phone', async ({ as, ground, unruled }) => {
  test.setTimeout(240_000);
  const { place, agency } = await openSheet(unruled);
  const page = await as(ground.head('TCT'), phone);

  await page.goto(paths.sheet(place, agency));
  await page.getByRole('link', { name: /Nhiệm vụ chính trị/ }).click();
  for (const [part, boxes] of Object.entries(parts)) {
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^Nhóm ${part}`) })).toBeVisible();
    for (const [label, text] of Object.entries(boxes)) await page.getByLabel(label, { exact: true }).fill(text);
    await expect(page.locator('[data-autosave="saved"]'), 'it keeps itself').toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
    for (const code of { A: ['A1', 'A2', 'A3'], B: ['B1', 'B3'], C: ['C4'], D: [] }[part] ?? [])
      await attach(page, code, { name: `${code}_Bao_cao_tong_ket_cong_tac_thi_dua_khen_thuong_nam_2021.pdf` });
    await expectFits(page);
    await page.getByRole('link', { name: /^Sang phần/ }).click();
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Điểm thưởng' })).toBeVisible();
  await page.getByRole('link', { name: 'Về bảng tự chấm' }).click();
  await expectFits(page);
  await page.getByRole('button', { name: 'Gửi bảng tự chấm' }).click();
  await expect(page.getByText(/Đã gửi lúc .* tổng tự chấm 96,00 điểm/)).toBeVisible();
});

test('the line is cut in the middle of typing and of an upload: nothing is lost', async ({ as, ground, unruled }) => {
  test.setTimeout(240_000);
  const { place, agency } = await openSheet(unruled);
  const page = await as(ground.officer('TCT'));
  const line = page.context();
  const keeps = (is: string) => expect(page.locator(`[data-autosave="${is}"]`)).toBeVisible();

  await test.step('what is typed before the script has come is kept too; without a line typing goes on, and is sent when it is back', async () => {
    const scripts = '**/_next/static/**/*.js';
    const { promise: held, resolve: letScriptsCome } = Promise.withResolvers<void>();
    await page.route(scripts, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(paths.sheetPart(place, agency, 'A'), { waitUntil: 'commit' });
    await page.getByLabel('Tự chấm A1', { exact: true }).fill('96');
    letScriptsCome();
    await keeps('saved');
    await page.unroute(scripts);
    await line.setOffline(true);
    await page.getByLabel('Tự chấm A2', { exact: true }).fill('14,5');
    await page.getByLabel('Giải trình A2', { exact: true }).fill('Trong đó ba văn bản Ế Ộ Ẵ');
    await keeps('offline');
    await expect(page.getByText('Mất kết nối. Phần vừa nhập đã giữ trên máy này')).toBeVisible();
    await page.getByLabel('Tự chấm A3', { exact: true }).fill('9');
    await line.setOffline(false);
    await keeps('saved');
    await page.reload();
    await expect(page.getByLabel('Tự chấm A2', { exact: true })).toHaveValue('14,50');
    await expect(page.getByLabel('Giải trình A2', { exact: true })).toHaveValue('Trong đó ba văn bản Ế Ộ Ẵ');
    await expect(page.getByLabel('Tự chấm A3', { exact: true })).toHaveValue('9,00');
  });

  await test.step('what was typed before the page was lost comes back on this machine', async () => {
    await line.setOffline(true);
    await page.getByLabel('Tự chấm A3', { exact: true }).fill('8');
    await keeps('offline');
    await page.close();
    await line.setOffline(false);
  });
  const again = await line.newPage();
  await again.goto(paths.sheetPart(place, agency, 'A'));
  await expect(again.getByLabel('Tự chấm A3', { exact: true })).toHaveValue('8');
  await expect(again.locator('[data-autosave="saved"]')).toBeVisible();

  await test.step('an upload goes on where it was cut, and the file is whole', async () => {
    const whole = Buffer.from(samplePdf('Báo cáo lớn'));
    const buffer = Buffer.concat([whole, Buffer.from(`\n%${'x'.repeat(6 * 1024 * 1024)}\n`), Buffer.from('%%EOF\n')]);
    const box = again.locator('#attach-A1');
    await box.getByText(/^Đính kèm minh chứng cho/).click();
    let cut = false;
    await line.route(`**${paths.uploads}/**`, async (route) => {
      // The first parts arrive, then the line is gone in the midst of one.
      if (!cut && route.request().method() === 'PATCH') {
        cut = true;
        await line.setOffline(true);
        return route.abort('internetdisconnected');
      }
      return route.continue();
    });
    await box
      .getByLabel('Tệp minh chứng')
      .setInputFiles({ name: 'Báo cáo lớn.pdf', mimeType: 'application/pdf', buffer });
    await expect(box.getByText('Mất kết nối, sẽ tự gửi tiếp khi có mạng.')).toBeVisible();
    await line.setOffline(false);
    await expect(box.getByText(/^Đã gửi xong/)).toBeVisible({ timeout: 60_000 });
    await box.getByRole('button', { name: 'Đính kèm', exact: true }).click();
    const link = box.getByRole('link', { name: 'Báo cáo lớn.pdf' });
    await expect(link).toBeVisible();
    const kept = await line.request.get((await link.getAttribute('href')) ?? '');
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(sha256(await kept.body())).toBe(sha256(buffer));
  });
});

test('a session that ended while typing: what was typed waits, and is sent after signing in again in another tab', async ({
  as,
  ground,
  unruled,
}) => {
  const { place, agency } = await openSheet(unruled);
  const page = await as(ground.officer('TCT'));
  await page.goto(paths.sheetPart(place, agency, 'B'));
  await page.getByLabel('Tự chấm B1', { exact: true }).fill('9');
  await expect(page.locator('[data-autosave="saved"]')).toBeVisible();
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByLabel('Tự chấm B2', { exact: true }).fill('4,5');
  await expect(page.locator('[data-autosave="signedOut"]')).toBeVisible();
  await expect(page.getByText('Phiên làm việc đã hết. Phần vừa nhập vẫn giữ trên máy này')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Đăng nhập lại ở thẻ mới' })).toHaveAttribute('href', paths.signIn);
  await page.context().addCookies(session);
  await expect(page.locator('[data-autosave="saved"]')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Tự chấm B2', { exact: true })).toHaveValue('4,50');
});

test('the time ends while somebody types: the server’s clock decides, the reason is in words, and what was typed stays in sight', async ({
  as,
  ground,
  unruled,
}) => {
  const { stage, place, agency } = await openSheet(unruled);
  const page = await as(ground.officer('TCT'));
  await page.goto(paths.sheetPart(place, agency, 'B'));
  await letDeadlinePass(stage);
  await page.getByLabel('Tự chấm B2', { exact: true }).fill('4,5');
  await expect(
    page.getByText('Phần vừa nhập chưa được ghi; hãy đề nghị thư ký khối mở lại', { exact: false }).first(),
  ).toBeVisible();
  await page.goto(paths.sheet(place, agency));
  await expect(page.getByText('chưa lưu được, nay bảng đã đóng', { exact: false })).toBeVisible();
  await expect(page.getByText('B2: 4,5')).toBeVisible();
  await expect(page.getByText('Chưa gửi được: Đã hết thời gian nhận bảng tự chấm.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bỏ phần nhập này' }).click();
  await page.reload();
  await expect(page.getByText('B2: 4,5')).toHaveCount(0);
});

test('a page that is loaded again while typing does not take its own words for another’s', async ({
  as,
  ground,
  unruled,
}) => {
  const { place, agency } = await openSheet(unruled);
  const page = await as(ground.officer('TCT'));
  await page.goto(paths.sheetPart(place, agency, 'B'));
  const box = page.getByLabel('Tự chấm B1', { exact: true });
  await box.fill('9');
  // As the page goes its words are on their way: the next page may be drawn before they are kept.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.reload();
  await expect(box).toHaveValue(/^9/);
  await expect(page.locator('[data-autosave="saved"], [data-autosave="idle"]')).toBeVisible();
  await box.fill('9,5');
  await expect(page.locator('[data-autosave="saved"]')).toBeVisible();
  await expect(page.getByText('vừa được sửa ở nơi khác', { exact: false })).toHaveCount(0);
  await page.reload();
  await expect(box).toHaveValue('9,50');
});

test('two people in one line: the second sees both values and chooses', async ({ as, ground, unruled }) => {
  const { place, agency } = await openSheet(unruled);
  const [officer, head] = [await as(ground.officer('TCT')), await as(ground.head('TCT'))];
  for (const page of [officer, head]) await page.goto(paths.sheetPart(place, agency, 'B'));
  await officer.getByLabel('Tự chấm B1', { exact: true }).fill('9');
  await expect(officer.locator('[data-autosave="saved"]')).toBeVisible();
  await head.getByLabel('Tự chấm B1', { exact: true }).fill('10');
  await head.getByLabel('Tự chấm B2', { exact: true }).fill('5');
  await expect(head.getByText('Bạn nhập: 10. Đang lưu: 9,00. Chọn giá trị giữ lại.')).toBeVisible();
  await head.getByRole('button', { name: 'Giữ giá trị của tôi ở dòng B1' }).click();
  await expect(head.locator('[data-autosave="saved"]')).toBeVisible();
  await officer.reload();
  await expect(officer.getByLabel('Tự chấm B1', { exact: true })).toHaveValue('10,00');
  await expect(officer.getByLabel('Tự chấm B2', { exact: true })).toHaveValue('5,00');
});

test('numbers nobody could misread, and files nobody should open, are refused at their place', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(180_000);
  const { place, agency } = await openSheet(unruled);
  const page = await as(ground.officer('TCT'));
  await page.goto(paths.sheetPart(place, agency, 'A'));
  const box = page.getByLabel('Tự chấm A2', { exact: true });
  for (const [typed, sentence] of [
    ['1.000,5', 'Số này hiểu được theo hai cách.'],
    ['100', 'Vượt điểm tối đa 15,00.'],
    ['1.000', 'Số này hiểu được theo hai cách.'],
    ['-1', 'Điểm không được âm'],
    ['14,1', 'Điểm phải theo bước 0,25.'],
    ['14,255', 'Điểm có nhiều nhất hai chữ số thập phân'],
    ['mười', 'Không đọc được số điểm này.'],
  ] as const) {
    await box.fill(typed);
    await page.getByRole('button', { name: 'Lưu bảng tự chấm' }).click();
    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(box).toHaveValue(typed);
  }
  await box.fill('0');
  await expect(page.locator('[data-autosave="saved"]')).toBeVisible();

  const line = page.locator('#attach-A2');
  await line.getByText(/^Đính kèm minh chứng cho/).click();
  for (const [name, content, sentence] of [
    ['hình.pdf', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'nội dung là hình vẽ SVG'],
    ['chạy.pdf', 'MZ\u0090\u0000 not a paper', 'nội dung là chương trình'],
    ['rỗng.pdf', '', 'Tệp rỗng (0 byte)'],
    ['hỏng.pdf', '%PDF-1.7\nnothing more', 'Tệp PDF này bị hỏng'],
  ] as const) {
    const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(content) };
    await line.getByLabel('Tệp minh chứng').setInputFiles(file);
    await expect(line.getByRole('alert')).toContainText(sentence);
  }
  await attach(page, 'A3', { name: 'a\\..\\b:c.pdf', shown: 'bc.pdf' });
});
