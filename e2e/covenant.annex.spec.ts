import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { joinBloc } from '@/server/bloc/join';
import { findAnnex } from '@/server/covenant/queries';
import { readCovenant } from '@/server/covenant/read';
import { signCovenant } from '@/server/covenant/sign';
import { openMeeting } from '@/server/sample/walk/conference';
import { registerAll, signTogether } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import { scopeOf, timeOf, type Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { readToEnd, register } from './walk/covenant';

const phone = { width: 360, height: 740 };
const signedNote = /đã ký lúc .* \(giờ Việt Nam\)/;
const reason = 'Tỉnh bổ sung nhiệm vụ và Khối có thêm thành viên sau khi ký giao ước.';

/** The covenant of 2022 signed by all nine. */
async function signedByAll(stage: Stage): Promise<void> {
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await signTogether(stage);
}

/** The provincial inspectorate comes into the bloc after its covenant was signed. */
async function inspectorateJoins(stage: Stage): Promise<void> {
  const { bloc } = await scopeOf(stage, stage.plan, timeOf(stage, '15:40'));
  const decided = { from: '2022-01-10', decisionRef: 'Quyết định số 40/QĐ-UBND' };
  const joined = { blocId: bloc.id, year: 2022, agencyId: stage.ground.agencyId('TTT'), ...decided };
  await stage.run(joinBloc, stage.ground.provincial, joined, timeOf(stage, '15:40'));
}

/** The heads of these agencies read an annex to its end and sign it. */
async function signAnnex(stage: Stage, number: number, codes: readonly string[]): Promise<void> {
  const { run, ground, store, plan } = stage;
  const annex = await findAnnex(store.read, await scopeOf(stage, plan, new Date()), number);
  if (!annex) throw new Error(`No annex ${number}`);
  const { id: versionId, sha256 } = annex;
  for (const code of codes) {
    const agencyId = ground.agencyId(code);
    await run(readCovenant, ground.head(code), { versionId, agencyId, reached: 'end' }, new Date());
    await run(signCovenant, ground.head(code), { versionId, agencyId, sha256 }, new Date());
  }
}

async function open(page: Page, choice: string) {
  await page.getByLabel('Nội dung cần sửa').selectOption(choice);
  await page.getByRole('button', { name: 'Mở để sửa' }).click();
}

const changeOf = (page: Page, about: RegExp) => page.getByRole('listitem').filter({ hasText: about });

test('a covenant is completed by an annex: a task reads anew, an agency that came later undertakes its own, all sign, and it is declared void', async ({
  as,
  browser,
  ground,
  rehearsal,
}) => {
  test.setTimeout(300_000);
  const { slug: bloc, stage } = await rehearsal();
  await signedByAll(stage);
  await inspectorateJoins(stage);
  const place = { bloc, year: 2022 };
  const secretary = await as(ground.secretary('TCT'));

  await test.step('the newcomer registers, and the leader’s office agrees', async () => {
    await register(await as(ground.officer('TTT')), place, 'thanh-tra-tinh');
    await secretary.goto(paths.registration(place, 'thanh-tra-tinh'));
    await secretary.getByRole('button', { name: 'Thống nhất đăng ký này' }).click();
    await expect(secretary.getByText('Đã thống nhất 1 đăng ký.')).toBeVisible();
  });

  await test.step('nothing is written yet: what is missing stands beside the closed button', async () => {
    await secretary.goto(paths.covenant(place));
    await expect(secretary.getByText(/Thanh\stra\stỉnh/).first()).toBeVisible();
    await secretary.getByRole('link', { name: /^Phụ lục/ }).click();
    await expect(secretary.getByRole('heading', { name: 'Lập phụ lục' })).toBeVisible();
    await expect(secretary.getByText('Hãy ghi lý do lập phụ lục.')).toBeVisible();
    await expect(secretary.getByText('Phụ lục chưa có nội dung sửa đổi nào.')).toBeVisible();
    await expectAccessible(secretary);
    await secretary.getByLabel('Lý do lập phụ lục').fill(reason);
    await secretary.getByRole('button', { name: 'Lưu lý do' }).click();
    await expect(secretary.getByText('Đã lưu lý do lập phụ lục.')).toBeVisible();
  });

  await test.step('a task reads anew: what is the same as before is refused, what is typed stays', async () => {
    await open(secretary, 'task:2');
    await secretary.getByRole('button', { name: 'Ghi vào phụ lục' }).click();
    await expect(secretary.getByText(/giống hệt giao ước đang có hiệu lực/).first()).toBeVisible();
    const text = secretary.getByLabel('Nội dung nhiệm vụ từ nay');
    const before = await text.inputValue();
    await text.fill(`${before.replace(/\.$/, '')}, trước ngày 30 tháng 6.`);
    await secretary.getByRole('group', { name: 'Chỉ tiêu chung 1' }).getByLabel('Mức phấn đấu').fill('95');
    await secretary.getByRole('button', { name: 'Ghi vào phụ lục' }).click();
    await expect(secretary.getByRole('group', { name: 'Chỉ tiêu chung 1' })).toContainText('Chưa ghi đơn vị tính');
    await expect(text).toHaveValue(/trước ngày 30 tháng 6/);
    await secretary.getByRole('group', { name: 'Chỉ tiêu chung 1' }).getByLabel('Mức phấn đấu').fill('');
    await secretary.getByRole('button', { name: 'Ghi vào phụ lục' }).click();
    await expect(secretary.getByRole('heading', { name: 'Nội dung sửa đổi (1)' })).toBeVisible();
    await expect(changeOf(secretary, /trước ngày 30 tháng 6/).locator('ins')).toContainText('trước ngày 30 tháng 6');
  });

  await test.step('a new task, put in and taken out again', async () => {
    await open(secretary, 'task:0');
    await secretary.getByLabel('Nội dung nhiệm vụ từ nay').fill('Hỗ trợ xã Mường Phăng chuyển đổi số.');
    await secretary.getByRole('button', { name: 'Ghi vào phụ lục' }).click();
    const added = changeOf(secretary, /Hỗ trợ xã Mường Phăng/);
    await expect(added).toBeVisible();
    await added.getByRole('button', { name: 'Bỏ nội dung này' }).click();
    await expect(added).toHaveCount(0);
  });

  await test.step('one agency undertakes more, the newcomer comes in', async () => {
    const office = await secretary
      .getByLabel('Nội dung cần sửa')
      .getByRole('option', { name: /của Văn phòng Tỉnh ủy/ })
      .getAttribute('value');
    await open(secretary, office ?? '');
    const target = secretary.getByRole('group', { name: 'Chỉ tiêu 1' });
    await target.getByLabel('Mức phấn đấu').fill('98');
    await secretary.getByRole('button', { name: 'Ghi vào phụ lục' }).click();
    await expect(secretary.getByRole('heading', { name: 'Nội dung sửa đổi (2)' })).toBeVisible();
    await secretary.getByRole('button', { name: 'Đưa vào phụ lục' }).click();
    await expect(secretary.getByText('Đã ghi vào phụ lục. Phụ lục có 3 nội dung sửa đổi.')).toBeVisible();
    await expectAccessible(secretary);
    await secretary.setViewportSize(phone);
    await expectFits(secretary);
    await secretary.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step('others do not see what is being written', async () => {
    const officer = await as(ground.officer('BTC'));
    await officer.goto(paths.annexes(place));
    await expect(officer.getByText('Giao ước năm này chưa có phụ lục nào.')).toBeVisible();
    await expect(officer.getByText('trước ngày 30 tháng 6')).toHaveCount(0);
  });

  await test.step('it is frozen: ten agencies sign, for the common task and the newcomer', async () => {
    await expect(secretary.getByText(/^10 cơ quan ký phụ lục này/)).toBeVisible();
    await secretary.getByRole('button', { name: 'Khóa phụ lục và mở ký' }).click();
    await expect(secretary).toHaveURL(paths.annex(place, 1));
    await expect(secretary.getByText('Đang ký: 0/10 cơ quan đã ký.')).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('the head of the newcomer comes from the desk on a phone, reads it to the end and signs', async () => {
    const head = await as(ground.head('TTT'), phone);
    await head.goto(paths.desk);
    await head.locator(`a[href*="${bloc}"]`).filter({ hasText: 'Ký phụ lục' }).first().click();
    await expect(head.getByText(reason)).toBeVisible();
    await readToEnd(head);
    await head.getByRole('button', { name: /^Ký / }).click();
    await expect(head.getByText(signedNote).first()).toBeVisible();
    await expectAccessible(head);
    await expectFits(head);
  });

  await test.step('with the last signature the covenant reads as one text, changes marked', async () => {
    await signAnnex(stage, 1, stage.members);
    await secretary.goto(paths.effective(place));
    await expect(secretary.locator('ins').filter({ hasText: 'trước ngày 30 tháng 6' })).toBeVisible();
    await expect(
      secretary
        .locator('ins')
        .filter({ hasText: /Thanh\stra\stỉnh/ })
        .first(),
    ).toBeVisible();
    await expectAccessible(secretary);
    await secretary.setViewportSize(phone);
    await expectFits(secretary);
  });

  await test.step('anybody who checks one of them is led to the other', async () => {
    await secretary.goto(paths.annex(place, 1));
    const verify = secretary.getByRole('link', { name: 'Trang kiểm tra cho mọi người' });
    const address = (await verify.getAttribute('href')) ?? '';
    const stranger = await (await browser.newContext({ viewport: phone })).newPage();
    await stranger.goto(address);
    await expect(stranger.getByText(/10 trên 10 chữ ký/)).toBeVisible();
    await stranger.getByRole('link', { name: /^Giao ước thi đua năm 2022/ }).click();
    await expect(stranger.getByText('Văn bản này đọc cùng các phụ lục dưới đây.')).toBeVisible();
    await expect(stranger.getByText('đã đủ chữ ký', { exact: true })).toBeVisible();
    await expectAccessible(stranger);
    await expectFits(stranger);
    await stranger.context().close();
  });

  await test.step('the leader declares it void with a reason: the covenant holds as before', async () => {
    const leader = await as(ground.head('TCT'));
    await leader.goto(paths.annex(place, 1));
    await leader.getByText('Hủy phụ lục, nêu lý do').click();
    await leader.getByRole('button', { name: 'Hủy phụ lục', exact: true }).click();
    await expect(leader.getByText(/Hãy ghi|lý do/).first()).toBeVisible();
    await leader.getByLabel('Lý do hủy').fill('Ghi nhầm thời hạn của nhiệm vụ 2.');
    await leader.getByRole('button', { name: 'Hủy phụ lục', exact: true }).click();
    await expect(leader.getByText('Phụ lục này đã hủy.')).toBeVisible();
    await leader.goto(paths.effective(place));
    await expect(leader.getByText('trước ngày 30 tháng 6')).toHaveCount(0);
  });
});
