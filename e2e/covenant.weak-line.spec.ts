import type { Browser, Page } from '@playwright/test';
import { registeredTargets } from '@/db/sample/article';
import { paths } from '@/lib/paths';
import { changeUndertaking } from '@/server/annex/change-undertaking';
import { freezeAnnex } from '@/server/annex/freeze';
import { voidAnnex } from '@/server/annex/void';
import { writeReason } from '@/server/annex/write';
import { runCeremony } from '@/server/ceremony/run';
import { freezeCovenant } from '@/server/covenant/freeze';
import { rehearseCovenant } from '@/server/covenant/rehearse';
import { freezeText, settleText, signTogether } from '@/server/sample/walk/covenant';
import { keeperAfter, timeOf, type Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { comeSoFar, readToEnd } from './walk/covenant';

const phone = { width: 360, height: 740 };
const signedNote = /đã ký lúc .* \(giờ Việt Nam\)/;
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'Chưa ký được' });

/** The same person in a browser without script. */
async function withoutScript(browser: Browser, page: Page): Promise<Page> {
  const storageState = await page.context().storageState();
  return (await browser.newContext({ javaScriptEnabled: false, viewport: phone, storageState })).newPage();
}

async function readByButton(page: Page) {
  await page.getByRole('button', { name: 'Tôi đã đọc đến hết' }).click();
  await expect(page.getByText('Đã đọc đến hết văn bản.')).toBeVisible();
}

/** One head in two windows without script: the first signs, the second comes too late and is told so on the same page. */
async function signsOnce(browser: Browser, head: Page, address: string, button = 'Ký giao ước') {
  const [first, second] = [await withoutScript(browser, head), await withoutScript(browser, head)];
  await first.goto(address);
  await readByButton(first);
  await second.goto(address);
  await first.getByRole('button', { name: button }).click();
  await expect(first.getByText(signedNote).first()).toBeVisible();
  expect(new URL(first.url()).pathname).toBe(address);
  await second.getByRole('button', { name: button }).click();
  await expect(problem(second)).toContainText('Cơ quan này đã ký.');
  expect(new URL(second.url()).pathname).toBe(address);
  await expectFits(second);
  for (const page of [first, second]) await page.context().close();
}

/** An annex that changes what one agency undertakes: it and the leader sign, the leader last. */
async function freezeSomeAnnex(stage: Stage) {
  const { run, plan: blocYearId, ground } = stage;
  const keeper = keeperAfter(stage);
  const [first, ...others] = registeredTargets;
  if (!first) throw new Error('Nothing was registered');
  const targets = [{ ...first, target: '95', before: '' }, ...others.map((one) => ({ ...one, before: '' }))];
  const undertaken = { blocYearId, seen: '', agencyId: ground.agencyId('BTC'), targets, titles: ['PROV_CERT'] };
  await run(changeUndertaking, keeper, undertaken, timeOf(stage, '16:00'));
  await run(writeReason, keeper, { blocYearId, reason: 'Điều chỉnh theo nhiệm vụ mới.' }, timeOf(stage, '16:01'));
  return run(freezeAnnex, keeper, { blocYearId, leaderLast: true }, timeOf(stage, '16:02'));
}

test('on a line of the third generation a head reads and signs', async ({ as, ground, rehearsal }) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  await freezeText(stage);
  const head = await as(ground.head('BTC'), phone);
  const line = await head.context().newCDPSession(head);
  await line.send('Network.enable');
  const perSecond = (400 * 1024) / 8;
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  // How long it takes is measured elsewhere: here it has to come to an end.
  const patient = { timeout: 90_000 };
  await head.goto(paths.covenant({ bloc, year: 2022 }), { ...patient, waitUntil: 'domcontentloaded' });
  await head.locator('#covenant-end').scrollIntoViewIfNeeded(patient);
  await expect(head.getByText('Đã đọc đến hết văn bản.')).toBeVisible(patient);
  await head.getByRole('button', { name: 'Ký giao ước' }).click(patient);
  await expect(head.getByText(signedNote).first()).toBeVisible(patient);
});

test('without script a head reads and signs, in the rehearsal too, and every refusal comes back to its page with its sentence', async ({
  as,
  browser,
  ground,
  rehearsal,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  await settleText(stage);
  const { run, plan: blocYearId } = stage;
  const keeper = keeperAfter(stage);
  await run(freezeCovenant, keeper, { blocYearId, methods: ['inApp', 'pdf'] }, timeOf(stage, '15:10'));
  const copy = await run(rehearseCovenant, keeper, { blocYearId }, timeOf(stage, '15:12'));
  const opened = { versionId: copy.versionId, kind: 'opened' as const, agencyId: null };
  await run(runCeremony, keeper, opened, timeOf(stage, '15:13'));
  const place = { bloc, year: 2022 };
  const head = await as(ground.head('BTC'), phone);

  await test.step('the copy that is rehearsed with', () => signsOnce(browser, head, paths.covenantRehearsal(place)));

  await test.step('a file that nobody signed is refused, and may be sent again', async () => {
    const other = await withoutScript(browser, await as(ground.head('BDV'), phone));
    await other.goto(paths.covenant(place));
    await readByButton(other);
    await other.getByText('Ký bằng chữ ký số công vụ (mức 3)').click();
    await other.getByRole('button', { name: 'Lấy tệp để ký' }).click();
    const href = await other.getByRole('link', { name: 'Tải tệp để ký' }).getAttribute('href');
    const paper = await (await other.request.get(href ?? '')).body();
    const send = async (buffer: Buffer) => {
      await other.getByLabel('Tệp PDF đã ký').setInputFiles({ name: 'da-ky.pdf', mimeType: 'application/pdf', buffer });
      await other.getByRole('button', { name: 'Gửi bản đã ký' }).click();
    };
    await send(paper);
    await expect(problem(other)).toContainText('Trong tệp không có chữ ký số nào mới.');
    await send(Buffer.from('không phải PDF'));
    await expect(problem(other)).not.toContainText('Trong tệp không có chữ ký số nào mới.');
    await expect(problem(other)).toBeVisible();
    await expectFits(other);
    await other.context().close();
  });

  await test.step('the covenant itself', () => signsOnce(browser, head, paths.covenant(place)));
});

test('an annex is signed in the same room: without script, and by who waits and hears of it', async ({
  as,
  browser,
  ground,
  rehearsal,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  await signTogether(stage);
  const first = await freezeSomeAnnex(stage);
  const place = { bloc, year: 2022 };
  const leader = await as(ground.head('TCT'));
  const head = await as(ground.head('BTC'), phone);

  await test.step('the leader reads, and waits for the other', async () => {
    await leader.goto(paths.annex(place, first.version));
    await readToEnd(leader);
    await expect(leader.getByText(/Cơ quan Khối trưởng ký sau cùng; còn 1 cơ quan chưa ký/)).toBeVisible();
    await expectAccessible(leader);
  });

  await test.step('the other signs, and the button of the leader opens by itself', async () => {
    await signsOnce(browser, head, paths.annex(place, first.version), 'Ký phụ lục');
    await expect(leader.getByRole('button', { name: 'Ký phụ lục' })).toBeEnabled();
  });

  await test.step('who waits hears that it was declared void', async () => {
    const voided = { versionId: first.versionId, reason: 'Sai căn cứ' };
    await stage.run(voidAnnex, ground.head('TCT'), voided, new Date());
    await expect(problem(leader)).toContainText('Bản này không còn giá trị');
    await expect(leader.getByText('Sai căn cứ')).toBeVisible();
  });
});
