import type { Page } from '@playwright/test';
import { addDays, dayOf } from '@/domain/shared/dates';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { pdfOf } from '@/server/file/testing';
import { perform } from '@/server/perform';
import { registerPeople } from '@/server/person/register';
import { foundPartyBloc } from '@/server/sample/party-bloc';
import { runIn } from '@/server/sample/run';
import { openMeeting } from '@/server/sample/walk/conference';
import { freezeText, registerAll } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import { theArticlesStage } from '@/server/sample/years-2021-2022';
import { codeAt } from '@/server/second-factor/totp';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { readToEnd } from './walk/covenant';
import { openMailbox } from './walk/mailbox';

const party = { bloc: 'khoi-dang-tinh', year: 2026 };
const departments = { bloc: 'khoi-so-nganh-tong-hop', year: 2026 };
const password = 'một mật khẩu đủ dài';

test('somebody with two hats sees each bloc only through its own hat', async ({ page }) => {
  await test.step('comes in by the card of one office', async () => {
    await page.goto(paths.signIn);
    await page.getByRole('button', { name: 'Chuyên viên biệt phái, Văn phòng Ủy ban nhân dân tỉnh' }).click();
    await expect(page).toHaveURL(paths.desk);
    await expect(page.getByRole('main')).toContainText('Khối thi đua các sở, ngành tổng hợp');
    await expect(page.getByRole('main')).not.toContainText('Khối thi đua các cơ quan Đảng tỉnh');
  });
  await test.step('a page of the other bloc names the hat it needs, puts it on, and is there', async () => {
    const address = `${paths.covenant(party)}?from=a-link`;
    expect((await page.goto(address))?.status()).toBe(403);
    await expect(page.getByRole('main')).toContainText(
      'Trang này thuộc chức trách khác của bạn: Chuyên viên – Văn phòng Tỉnh ủy.',
    );
    await expectAccessible(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: /Chuyển sang/ })
      .click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Giao ước');
  });
  await test.step('now the first bloc is closed', async () => {
    expect((await page.goto(paths.year(departments)))?.status()).toBe(403);
    await page.goto(paths.blocs);
    await expect(page.getByRole('main')).toContainText('Đảng tỉnh');
    await expect(page.getByRole('main')).not.toContainText('sở, ngành');
  });
  await test.step('the desk counts what waits under the other hat, and leads there', async () => {
    await page.goto(paths.desk);
    await page.getByRole('button', { name: /Chuyên viên biệt phái.*\(\d+ việc\)/ }).click();
    await expect(page.getByRole('banner')).toContainText('Chuyên viên biệt phái');
    await expect(page.getByRole('main')).toContainText('Khối thi đua các sở, ngành tổng hợp');
  });
  await test.step('a stranger’s page is still nobody’s: no hat opens it', async () => {
    await page.goto(paths.adminPeople);
    await expect(page.getByText('hoặc thuộc phần việc của chức trách khác')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('the switch of hats works without script, and on a phone', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(paths.signIn);
  await page.getByRole('button', { name: 'Chuyên viên, Văn phòng Tỉnh ủy', exact: true }).click();
  await expect(page).toHaveURL(paths.desk);
  await page.getByRole('banner').locator('summary').click();
  await page
    .getByRole('button', { name: /Chuyên viên biệt phái/ })
    .first()
    .click();
  await expect(page.getByRole('banner')).toContainText('Văn phòng Ủy ban nhân dân tỉnh');
  await page.goto(paths.blocs);
  await expect(page.getByRole('main')).toContainText('sở, ngành');
  await expect(page.getByRole('main')).not.toContainText('Đảng tỉnh');
  await context.close();
});

test('somebody with one hat never sees a switch', async ({ as, ground }) => {
  const page = await as(ground.head('STP'));
  await page.goto(paths.desk);
  await expect(page.getByText('Đổi chức trách')).toHaveCount(0);
  await page.goto(paths.account);
  await expect(page.getByRole('heading', { name: 'Chức trách của tôi' })).toHaveCount(0);
});

test('a forgotten password, then a second factor, and signing in with both', async ({ page, as, ground }) => {
  test.setTimeout(180_000);
  const email = 'thu-truong.skhcn@mau.example';
  const mailbox = await openMailbox();
  const elsewhere = await as(ground.head('SKHCN'));
  await elsewhere.goto(paths.desk);

  await test.step('a link comes by mail; the same sentence for an address nobody has', async () => {
    await page.goto(paths.signIn);
    await page.getByText('Đăng nhập bằng thư điện tử và mật khẩu').click();
    await page.getByRole('link', { name: 'Quên mật khẩu' }).click();
    const sentences = [];
    for (const typed of ['khong-co-ai@mau.example', email]) {
      await page.goto(paths.forgotten);
      await page.getByLabel('Địa chỉ thư điện tử').fill(typed);
      await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
      sentences.push(await page.getByText(/Nếu địa chỉ này có tài khoản/).innerText());
    }
    expect(sentences[0]).toBe(sentences[1]);
  });
  await test.step('a password is chosen by it, once; the other browser is signed out', async () => {
    const link = /http\S+\/invitations\/\S+/.exec(await mailbox.mailTo(email))?.[0] ?? '';
    await page.goto(link);
    await page.getByLabel('Mật khẩu mới').fill(password);
    await page.getByLabel('Nhập lại mật khẩu').fill(password);
    await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click();
    await expect(page).toHaveURL(paths.desk);
    await page.goto(link);
    await expect(page.getByText('Đường dẫn này không dùng được nữa')).toBeVisible();
    await elsewhere.goto(paths.desk);
    await expect(elsewhere).toHaveURL(paths.signIn);
    await mailbox.close();
  });

  let key = '';
  let recovery = '';
  const now = new Date();
  await test.step('the second factor: picture, key, a first code, ten codes to keep', async () => {
    await page.goto(paths.account);
    await page.getByRole('link', { name: 'Bật xác thực hai bước' }).click();
    await page.getByRole('button', { name: 'Bắt đầu' }).click();
    await expect(page.getByRole('img', { name: 'Hình vuông để quét bằng điện thoại' })).toBeVisible();
    await expectAccessible(page);
    key = (await page.locator('code').innerText()).replaceAll(' ', '');
    await page.getByLabel('Mã', { exact: true }).fill('000 000');
    await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
    await expect(page.getByText(/Mã không đúng/).first()).toBeVisible();
    await page.getByLabel('Mã', { exact: true }).fill(codeAt(key, now));
    await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10);
    recovery = await page.getByRole('main').getByRole('listitem').locator('code').first().innerText();
  });
  const signIn = async () => {
    await page.goto(paths.signIn);
    await page.getByText('Đăng nhập bằng thư điện tử và mật khẩu').click();
    await page.getByLabel('Địa chỉ thư điện tử').fill(email);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(paths.signInCode);
  };
  await test.step('signing out everywhere ends this session too', async () => {
    await page.goto(paths.account);
    await page.getByRole('button', { name: 'Đăng xuất khỏi mọi nơi' }).click();
    await expect(page).toHaveURL(paths.signIn);
    await page.goto(paths.desk);
    await expect(page).toHaveURL(paths.signIn);
  });
  await test.step('the password alone opens nothing; a used code neither; the next one does', async () => {
    await signIn();
    await page.goto(paths.desk);
    await expect(page).toHaveURL(paths.signIn);
    await page.goto(paths.signInCode);
    await page.getByLabel('Mã', { exact: true }).fill(codeAt(key, now));
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page.getByText(/Mã (này đã dùng|không đúng)/).first()).toBeVisible();
    await page.getByLabel('Mã', { exact: true }).fill(codeAt(key, new Date(Date.now() + 30_000)));
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(paths.desk);
  });
  await test.step('a recovery code does once, and shows how many are left', async () => {
    await signIn();
    await page.getByLabel('Mã', { exact: true }).fill(recovery.toLowerCase());
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(paths.secondFactor);
    await expect(page.getByText('Còn 9 mã dự phòng')).toBeVisible();
  });
  await test.step('the administrator takes it away; the session ends', async () => {
    const admin = await as(ground.admin);
    await admin.goto(`${paths.adminPeople}?search=${encodeURIComponent('thu-truong.skhcn')}`);
    await admin.getByRole('rowheader').getByRole('link').click();
    await admin.getByRole('button', { name: 'Gỡ xác thực hai bước' }).click();
    await expect(admin.getByText(/Đã gỡ xác thực hai bước/)).toBeVisible();
    await page.goto(paths.desk);
    await expect(page).toHaveURL(paths.signIn);
  });
});

test('a head authorises a deputy, who signs the covenant “được ủy quyền”, until it is withdrawn', async ({
  as,
  ground,
  store,
}) => {
  test.setTimeout(180_000);
  const run = runIn(store, () => new Date());
  const slug = `uy-quyen-${Date.now()}`;
  const founded = await foundPartyBloc(run, ground, { slug, name: 'Cụm thi đua thử ủy quyền', kind: 'cum' });
  const stage = theArticlesStage(store, run, ground, founded);
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await freezeText(stage);
  const covenant = paths.covenant({ bloc: slug, year: 2022 });
  const head = await as(ground.head('VPTU'));
  const deputy = await as(ground.officer('VPTU'));
  const today = dayOf(new Date());

  await test.step('before, the deputy cannot sign', async () => {
    await deputy.goto(covenant);
    await expect(deputy.getByRole('button', { name: 'Ký giao ước' })).toBeDisabled();
  });
  await test.step('the mandate: what is wrong is said at its field and nothing is lost', async () => {
    await head.goto(paths.mandates);
    await head.getByLabel('Người được ủy quyền').selectOption({ label: ground.officer('VPTU').name });
    await head.getByLabel('Từ ngày', { exact: true }).fill(formatDay(today));
    await head.getByLabel('Đến hết ngày', { exact: true }).fill(formatDay(addDays(today, 400)));
    await head.getByLabel('Số và ngày').fill('Giấy ủy quyền số 07/GUQ-VPTU');
    const paper = head.getByLabel('Bản chụp giấy ủy quyền');
    await paper.setInputFiles({ name: 'giay.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') });
    await head.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    await expect(head.getByText('Hãy chọn ít nhất một việc.').first()).toBeVisible();
    await head.getByLabel('Ký giao ước thi đua').check();
    await head.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    await expect(head.getByText(/đuôi .pdf, nhưng nội dung là trang web/).first()).toBeVisible();
    await paper.setInputFiles({ name: 'giay.pdf', mimeType: 'application/pdf', buffer: pdfOf() });
    await head.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    await expect(head.getByText('Mỗi lần ủy quyền tối đa một năm.').first()).toBeVisible();
    await expect(head.getByLabel('Số và ngày')).toHaveValue('Giấy ủy quyền số 07/GUQ-VPTU');
    await head.getByLabel('Đến hết ngày', { exact: true }).fill(formatDay(addDays(today, 90)));
    await head.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    await expect(head.getByText(/Đã ghi giấy ủy quyền/)).toBeVisible();
    await expectAccessible(head);
  });
  await test.step('the paper can be fetched by the agency and by nobody of another', async () => {
    const address = (await head.getByRole('link', { name: 'giay.pdf' }).getAttribute('href')) ?? '';
    const [own, other] = [await deputy.request.get(address), await (await as(ground.head('BTC'))).request.get(address)];
    expect([own.status(), other.status()]).toEqual([200, 404]);
    expect(own.headers()['content-disposition']).toContain('inline');
    expect(own.headers()['content-security-policy']).toContain("default-src 'none'");
  });
  await test.step('in the session already open the deputy puts the mandate on and signs', async () => {
    await deputy.goto(covenant);
    await deputy.getByRole('banner').locator('summary').click();
    await deputy
      .getByRole('button', { name: /được ủy quyền/ })
      .first()
      .click();
    await expect(deputy.getByRole('banner')).toContainText('(được ủy quyền)');
    await deputy.goto(covenant);
    await readToEnd(deputy);
    await deputy.getByRole('button', { name: 'Ký giao ước' }).click();
    await expect(deputy.getByText(/đã ký lúc .* \(giờ Việt Nam\)/).first()).toBeVisible();
    await expect(deputy.getByText(/\(được ủy quyền\)/).first()).toBeVisible();
  });
  await test.step('withdrawn from today, it is gone at once', async () => {
    await head.goto(paths.mandates);
    await head.getByText('Rút ủy quyền', { exact: true }).first().click();
    await head.getByRole('button', { name: 'Rút ủy quyền' }).click();
    await expect(head.getByText(`rút từ ${formatDay(today)}`)).toBeVisible();
    await deputy.goto(paths.desk);
    await expect(deputy.getByRole('banner')).not.toContainText('được ủy quyền');
  });
});

for (const width of [360, 1280])
  test(`the pages of people can be used by everybody, at ${width} px`, async ({ as, ground, store }) => {
    const search = `phong-tham-muu-tong-hop-va-chuyen-doi-so-${width}`;
    const email = `${search}.${Date.now()}@mau.example`;
    const post = 'Phó Trưởng phòng Tham mưu tổng hợp và Chuyển đổi số';
    const held = { office: 'officer' as const, agencyId: ground.agencyId('VPTU'), post, from: '2022-01-01' };
    await perform(registerPeople, ground.admin, [{ name: post, email, appointments: [held] }], { store });
    const admin = await as(ground.admin, { width, height: 800 });
    const two = await as(ground.twoHats, { width, height: 800 });
    const head = await as(ground.head('TCT'), { width, height: 800 });
    const visits: [Page, string][] = [
      [admin, paths.adminPeople],
      [admin, `${paths.adminPeople}?search=${search}`],
      [admin, `${paths.adminPeople}?search=pho+hieu+truong&office=officer`],
      [admin, `${paths.adminPeople}?search=khong-co-ai`],
      [admin, paths.adminPerson(ground.deputy.personId ?? '')],
      [two, paths.account],
      [two, paths.secondFactor],
      [head, paths.mandates],
      [head, paths.forgotten],
    ];
    for (const [page, path] of visits) {
      await page.goto(path);
      await expectAccessible(page);
      await expectFits(page);
    }
  });
