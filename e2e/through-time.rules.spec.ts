import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, expectFits, test } from './fixtures';

/** The row of a rule on the page of a day. */
const ruleRow = (page: Page, code: string) => page.getByRole('row').filter({ hasText: code });

/** Opens the latest version of a rule and begins the one that follows it. */
async function follow(page: Page, code: string): Promise<void> {
  await page.goto(paths.adminRegulations('rule'));
  await page
    .getByRole('link', { name: new RegExp(`^${code} –`) })
    .last()
    .click();
  await page.getByRole('link', { name: 'Thêm bản mới từ một ngày' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thêm bản mới từ một ngày' })).toBeVisible();
}

test('an administrator changes a figure of the law without a programmer, and each day keeps its own', async ({
  as,
  ground,
}) => {
  const admin = await as(ground.admin);

  await test.step('a new version from a day', async () => {
    await follow(admin, 'Q-09');
    await admin.getByRole('textbox', { name: /^Con số/ }).fill('7');
    await admin.getByLabel('Điều khoản dẫn chiếu').fill('Nghị định mới, Điều 9');
    await admin.getByLabel('Có hiệu lực từ ngày').fill('01/03/2030');
    await admin.getByRole('button', { name: 'Thêm bản này' }).click();
    await expect(admin.getByText('Chưa kiểm chứng với văn bản gốc.', { exact: false })).toBeVisible();
    await expectAccessible(admin);
  });

  await test.step('the old one on its last day, the new one on its first', async () => {
    await admin.goto(`${paths.regulations()}?on=28/02/2030&show=rules`);
    await expect(ruleRow(admin, 'Q-09')).toContainText('5 năm');
    await expect(ruleRow(admin, 'Q-09')).toContainText('01/10/2026 – 28/02/2030');
    await admin.getByLabel('Có hiệu lực ngày').fill('1/3/2030');
    await admin.getByRole('button', { name: 'Xem ngày này' }).click();
    await expect(ruleRow(admin, 'Q-09')).toContainText('7 năm');
    await expect(ruleRow(admin, 'Q-09')).toContainText('chưa kiểm chứng');
    await expect(ruleRow(admin, 'Q-09')).toHaveCount(1);
  });

  await test.step('somebody vouches for it, and it is no longer corrected in place', async () => {
    await admin.goto(paths.adminRegulations('rule'));
    await admin
      .getByRole('link', { name: /^Q-09 –/ })
      .last()
      .click();
    await admin.getByLabel('Đã đọc ở đâu').fill('Công báo số 1 năm 2030');
    await admin.getByRole('button', { name: 'Tôi đã đối chiếu với văn bản' }).click();
    await expect(admin.getByText('Bản đã đối chiếu không sửa tại chỗ được', { exact: false })).toBeVisible();
    await admin.goto(paths.regulations('2030-03-01', 'rules'));
    await expect(ruleRow(admin, 'Q-09')).toContainText('Công báo số 1 năm 2030');
    await expect(ruleRow(admin, 'Q-09')).not.toContainText('chưa kiểm chứng');
  });
});

test('what cannot be is refused at its field, and nothing typed is lost', async ({ as, ground }) => {
  const admin = await as(ground.admin);
  await follow(admin, 'Q-03');
  const [value, from, to] = [
    admin.getByRole('textbox', { name: /^Con số/ }),
    admin.getByLabel('Có hiệu lực từ ngày'),
    admin.getByLabel('Đến hết ngày'),
  ];
  const citation = admin.getByLabel('Điều khoản dẫn chiếu');
  const send = () => admin.getByRole('button', { name: 'Thêm bản này' }).click();

  await value.fill('101');
  await from.fill('01/10/2026');
  await citation.fill('Nghị định mới, Điều 3');
  await send();
  await expect(value).toHaveAccessibleDescription(/Tỷ lệ không được quá 100%/);
  await expect(citation).toHaveValue('Nghị định mới, Điều 3');

  await value.fill('75');
  await send();
  await expect(from).toHaveAccessibleDescription(/Đã có một bản bắt đầu từ ngày 01\/10\/2026/);
  await expect(value).toHaveValue('75');

  await from.fill('01/02/2031');
  await to.fill('31/01/2031');
  await send();
  await expect(to).toHaveAccessibleDescription(/không được trước ngày bắt đầu 01\/02\/2031/);

  await to.fill('');
  await citation.fill('');
  await send();
  await expect(citation).toHaveAttribute('aria-invalid', 'true');
  await admin.goto(paths.regulations('2031-02-01', 'rules'));
  await expect(ruleRow(admin, 'Q-03')).toContainText('80%');
});

test('a day is asked for as people write it; one that is none is said at its field', async ({ as, ground }) => {
  for (const size of [
    { width: 1280, height: 900 },
    { width: 360, height: 800 },
  ]) {
    const officer = await as(ground.officer('TCT'), size);
    await officer.goto(`${paths.regulations()}?on=${encodeURIComponent('10/01/2022')}`);
    await expect(officer.getByRole('heading', { name: 'Có hiệu lực vào ngày 10/01/2022' })).toBeVisible();
    await expect(officer.getByRole('link', { name: /Luật Thi đua, khen thưởng 15\/2003\/QH11/ }).first()).toBeVisible();
    await expect(officer.getByText(/văn bản chưa kiểm chứng\./).first()).toBeVisible();
    const judged = officer.getByRole('region', { name: 'Hồ sơ nhận ngày 10/01/2022 xét theo' });
    await expect(judged).toContainText('Cơ quan thẩm định của tỉnh quyết định');
    await expect(judged).toContainText('Văn bản có sau, chỉ áp dụng nếu có lợi hơn');
    await expectAccessible(officer);

    await officer.goto(`${paths.regulations()}?on=${encodeURIComponent('31/02/2025')}`);
    const day = officer.getByLabel('Có hiệu lực ngày');
    await expect(day).toHaveValue('31/02/2025');
    await expect(day).toHaveAccessibleDescription(/Không đọc được ngày “31\/02\/2025”/);
    await expect(officer.getByRole('heading', { name: /^Có hiệu lực vào ngày/ })).toBeVisible();
    await expectFits(officer);
  }
});

test('a regulation shows its versions and what rests on it; only its keepers change it', async ({ as, ground }) => {
  const officer = await as(ground.officer('TCT'));
  await officer.goto(paths.regulation('R5'));
  await expect(officer.getByRole('row').filter({ hasText: '01/10/2017 – 19/12/2019' })).toContainText('08/2017/TT-BNV');
  await expect(officer.getByRole('row').filter({ hasText: '20/12/2019 – 31/12/2023' })).toContainText('12/2019/TT-BNV');
  const resting = officer.getByRole('region', { name: 'Những gì dựa vào văn bản này' });
  await expect(resting).toContainText('Hai năm liên tục hoàn thành xuất sắc nhiệm vụ');
  await expect(officer.getByRole('link', { name: 'Cập nhật văn bản này' })).toHaveCount(0);
  await expectAccessible(officer);
  const answer = await officer.goto(paths.adminRegulations());
  expect(answer?.status()).toBe(403);

  const province = await as(ground.provincial);
  await province.goto(paths.regulation('R5'));
  await province.getByRole('link', { name: 'Cập nhật văn bản này' }).click();
  await expect(province.getByRole('button', { name: 'Tôi đã đối chiếu với văn bản' })).toBeVisible();
});
