import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { membersOf2022 } from '@/db/sample/agencies';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';
import type { Actor } from '@/server/context';
import { rehearseCovenant } from '@/server/covenant/rehearse';
import { freezeText, settleText } from '@/server/sample/walk/covenant';
import { at } from '@/server/sample/run';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { comeSoFar, readToEnd } from './walk/covenant';

const phone = { width: 360, height: 740 };
const signedNote = /đã ký lúc .* \(giờ Việt Nam\)/;

/** A device in the browser that makes and uses passkeys, and always knows who holds it. */
async function giveDevice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function press(page: Page, name = 'Ký giao ước') {
  await page.getByRole('button', { name, exact: true }).click();
}

test('nine heads sign within seconds: one refuses first, one has a cut line, one uses a passkey; then it is sealed and anybody checks it', async ({
  as,
  browser,
  ground,
  rehearsal,
}) => {
  test.setTimeout(300_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  await settleText(stage);
  const place = { bloc, year: 2022 };
  const secretary = await as(ground.secretary('TCT'));
  const wall = await as(ground.officer('TCT'));
  const windows = new Map<string, Page>();
  const windowOf = (code: string): Page => {
    const page = windows.get(code);
    if (!page) throw new Error(`No window of ${code}`);
    return page;
  };

  await test.step('frozen for a ceremony, the leader last', async () => {
    await secretary.goto(paths.covenant(place));
    await secretary.getByLabel('Cơ quan Khối trưởng ký sau cùng').check();
    await secretary.getByLabel('Chỉ mở ký khi lễ ký bắt đầu').check();
    await secretary.getByRole('button', { name: 'Khóa nội dung và mở ký' }).click();
    await expect(secretary.getByText(/Nội dung đã khóa lúc/)).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('one head adds a passkey', async () => {
    const head = await as(ground.head('BNC'));
    await giveDevice(head);
    await head.goto(paths.account);
    await head.getByRole('textbox', { name: 'Tên khóa', exact: true }).fill('Máy tính phòng họp');
    await head.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
    await expect(head.getByText('Đã thêm khóa truy cập.')).toBeVisible();
    await expect(head.getByText('Máy tính phòng họp').first()).toBeVisible();
    windows.set('BNC', head);
  });

  await test.step('before the ceremony everybody may read and nobody sign', async () => {
    for (const code of membersOf2022) {
      const head = windows.get(code) ?? (await as(ground.head(code), code === 'BDBP' ? phone : undefined));
      windows.set(code, head);
      await head.goto(paths.covenant(place));
    }
    await expect(windowOf('VPTU').getByText('Giao ước chờ mở ký tại lễ ký.')).toBeVisible();
    await readToEnd(windowOf('VPTU'));
    await expect(windowOf('VPTU').getByRole('button', { name: 'Ký giao ước' })).toBeDisabled();
    // What is typed while the signing waits is not lost by what the page learns.
    await windowOf('VPTU').getByText('Từ chối, nêu lý do').click();
    await windowOf('VPTU').getByLabel('Lý do chưa ký').fill('Đang viết dở');
    await wall.goto(paths.hall(place));
    await expect(wall.getByText('Chờ mở ký')).toBeVisible();
  });

  await test.step('the secretary opens, pauses and goes on; the wall says so', async () => {
    await secretary.goto(paths.ceremony(place));
    await press(secretary, 'Mở ký');
    await expect(secretary.getByText('Đang mở ký')).toBeVisible();
    await expect(secretary.getByRole('button', { name: 'Tạm dừng' })).toBeFocused();
    await expect(wall.getByText('Đang ký')).toBeVisible();
    // Who had read and waits hears of it without doing anything.
    await expect(windowOf('VPTU').getByRole('button', { name: 'Ký giao ước' })).toBeEnabled();
    await expect(windowOf('VPTU').getByLabel('Lý do chưa ký')).toHaveValue('Đang viết dở');
    await press(secretary, 'Tạm dừng');
    await expect(wall.getByText('Tạm dừng')).toBeVisible();
    await expect(windowOf('VPTU').getByText('Lễ ký đang tạm dừng', { exact: false }).first()).toBeVisible();
    await press(secretary, 'Tiếp tục');
    await expect(wall.getByText('Đang ký')).toBeVisible();
    await secretary
      .getByRole('row')
      .filter({ hasText: 'Báo Điện Biên Phủ' })
      .getByRole('button', { name: /^Gọi tên/ })
      .click();
    await expect(wall.locator('.hall-tile[data-called]')).toHaveText(/Báo\sĐiện\sBiên\sPhủ/);
    await expectAccessible(secretary);
  });

  const others = membersOf2022.filter((code) => code !== 'TCT');
  const readBy = async (code: string) => {
    const head = windowOf(code);
    await head.reload();
    await readToEnd(head);
    return head;
  };

  await test.step('the leader has to wait', async () => {
    await windowOf('TCT').reload();
    await expect(windowOf('TCT').getByText(/Cơ quan Khối trưởng ký sau cùng; còn 8 cơ quan chưa ký/)).toBeVisible();
  });

  await test.step('one refuses with a reason, which the secretary reads, and signs afterwards', async () => {
    const head = await readBy('BTC');
    await head.getByText('Từ chối, nêu lý do').click();
    await head.getByLabel('Lý do chưa ký').fill('Chỉ tiêu 2 chưa sát với nhiệm vụ.');
    await head.getByRole('button', { name: 'Gửi lý do từ chối' }).click();
    await expect(head.getByText(/đã từ chối ngày 10\/01\/2022/).first()).toBeVisible();
    await secretary.goto(paths.covenant(place));
    await expect(secretary.getByText(/Chỉ tiêu 2 chưa sát với nhiệm vụ/)).toBeVisible();
  });

  await test.step('eight sign at once', async () => {
    // Of two the signature arrives and its answer does not come back; one of them does not hear what happens either.
    const cutOff = windowOf('BDBP');
    await cutOff.route('**/covenant-events*', (route) => route.abort());
    for (const code of others) await readBy(code);
    for (const page of [cutOff, windowOf('VPTU')])
      await page.route('**/signatures', async (route) => {
        await route.fetch();
        await route.abort();
      });
    const order = others.toSorted(() => Math.random() - 0.5);
    await Promise.all(
      order.map(async (code) => {
        const head = windowOf(code);
        await press(head, code === 'BNC' ? 'Ký bằng khóa truy cập' : 'Ký giao ước');
        if (head === cutOff) {
          await expect(head.getByText(/Chưa gửi được vì mạng yếu/)).toBeVisible();
          await head.unroute('**/signatures');
          await press(head);
        }
        await expect(head.getByText(signedNote).first()).toBeVisible();
      }),
    );
    await expect(wall.locator('.hall-tile[data-signed]')).toHaveCount(8);
    await expectFits(windowOf('BDBP'));
  });

  await test.step('the leader signs last, and the wall is full', async () => {
    const head = await readBy('TCT');
    await press(head);
    await expect(head.getByText(signedNote).first()).toBeVisible();
    await expect(wall.locator('.hall-tile[data-signed]')).toHaveCount(9);
    await expect(wall.getByText('Giao ước đã đủ chữ ký').first()).toBeVisible();
  });

  const verify = await test.step('it is sealed', async () => {
    await secretary.goto(paths.covenant(place));
    await expect(async () => {
      await secretary.reload();
      await expect(secretary.getByRole('link', { name: /Bản đã niêm phong/ })).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 60_000 });
    return (await secretary.getByRole('link', { name: 'Trang kiểm tra cho mọi người' }).getAttribute('href')) ?? '';
  });

  const folder = await mkdtemp(join(tmpdir(), 'giao-uoc-e2e-'));
  try {
    const stranger = await (await browser.newContext({ viewport: phone })).newPage();
    await test.step('anybody checks it by its code, without an account', async () => {
      await stranger.goto(paths.verify());
      await stranger.getByLabel('Mã kiểm tra trên văn bản').fill('sai');
      await stranger.getByRole('button', { name: 'Kiểm tra' }).click();
      await expect(stranger.getByText('Mã kiểm tra có 12 chữ và số.')).toBeVisible();
      const code = verify.split('/').at(-1) ?? '';
      await stranger.getByLabel('Mã kiểm tra trên văn bản').fill(code.toLowerCase().replace(/(.{4})(?=.)/g, '$1-'));
      await stranger.getByRole('button', { name: 'Kiểm tra' }).click();
      await expect(stranger.getByText('CÒN HIỆU LỰC')).toBeVisible();
      await expect(stranger.getByText(/9 trên 9 chữ ký, niêm phong lúc/)).toBeVisible();
      await expect(stranger.getByText('Mức 2 – khóa truy cập')).toBeVisible();
      await expectAccessible(stranger);
      await expectFits(stranger);
    });

    const sealed = await test.step('a file is the sealed one, a changed one, or the frozen one', async () => {
      const href = (name: RegExp) => secretary.getByRole('link', { name }).getAttribute('href');
      const fetched = async (address: string | null) => (await secretary.request.get(address ?? '')).body();
      const [whole, frozen] = [
        await fetched(await href(/Bản đã niêm phong/)),
        await fetched(await href(/Bản gốc đã khóa/)),
      ];
      const drop = async (buffer: Buffer) => {
        await stranger
          .getByLabel('Tệp PDF cần so')
          .setInputFiles({ name: 'giao-uoc.pdf', mimeType: 'application/pdf', buffer });
      };
      await drop(whole);
      await expect(stranger.getByText(/TRÙNG KHỚP: đúng là bản đã niêm phong/)).toBeVisible();
      await drop(frozen);
      await expect(stranger.getByText(/TRÙNG KHỚP: đúng là bản gốc đã khóa nội dung/)).toBeVisible();
      const changed = Buffer.from(whole);
      changed[whole.length - 40_000] = (changed[whole.length - 40_000] ?? 0) ^ 1;
      await drop(changed);
      await expect(stranger.getByText(/^KHÁC/)).toBeVisible();
      await drop(Buffer.concat([whole, Buffer.from('thêm vào')]));
      await expect(stranger.getByText(/KHÁC: Sau chữ ký còn có dữ liệu/)).toBeVisible();
      return whole;
    });

    await test.step('the bundle is checked on a machine without us', async () => {
      const bundle = await (
        await secretary.request.get(
          (await secretary.getByRole('link', { name: /Bộ hồ sơ kiểm chứng/ }).getAttribute('href')) ?? '',
        )
      ).body();
      const file = join(folder, 'ho-so.zip');
      await writeFile(file, bundle);
      const checked = spawnSync(process.execPath, ['papers/covenant-bundle/verify.mjs', file], { encoding: 'utf8' });
      expect(checked.stdout).not.toContain('✗');
      expect(checked.status).toBe(0);
      await writeFile(join(folder, 'sealed.pdf'), sealed);
      expect((await readFile(join(folder, 'sealed.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    });
    await stranger.context().close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a head on a phone signs with four taps, and what changed meanwhile is not signed', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  await freezeText(stage);
  const place = { bloc, year: 2022 };

  await test.step('from the desk: the task, the end of the text, the button', async () => {
    const head = await as(ground.head('BTC'), phone);
    await head.goto(paths.desk);
    await head.locator(`a[href*="${bloc}"]`).filter({ hasText: 'Ký giao ước' }).first().click();
    await readToEnd(head);
    await head.getByRole('button', { name: 'Ký giao ước' }).click();
    await expect(head.getByText(signedNote).first()).toBeVisible();
    await expectAccessible(head);
    await expectFits(head);
  });

  await test.step('a text that was opened again while it was read is not signed', async () => {
    const head = await as(ground.head('BDV'), phone);
    await head.route('**/covenant-events*', (route) => route.abort());
    const waiting = await as(ground.head('VPTU'), phone);
    for (const page of [head, waiting]) {
      await page.goto(paths.covenant(place));
      await readToEnd(page);
    }
    const leader = await as(ground.head('TCT'));
    await leader.goto(paths.covenant(place));
    await leader.getByText('Mở lại nội dung, nêu lý do').click();
    await leader.getByLabel('Lý do mở lại').fill('Sửa câu chữ nhiệm vụ 2');
    await leader.getByRole('button', { name: 'Mở lại nội dung', exact: true }).click();
    await expect(leader.getByText('Sửa câu chữ nhiệm vụ 2').first()).toBeVisible();
    // One hears of it; the other, whose line to the events is cut, is refused.
    await expect(waiting.getByText(/đã được mở lại hoặc hủy/)).toBeVisible();
    await head.getByRole('button', { name: 'Ký giao ước' }).click();
    await expect(head.getByRole('alert').filter({ hasText: /mở lại/ })).toBeVisible();
  });
});

test('a rehearsal is marked on every screen, and what is signed there counts for nothing', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  await freezeText(stage);
  await stage.run(rehearseCovenant, ground.secretary('TCT'), { blocYearId: stage.plan }, at('2022-01-10', '15:12'));
  const place = { bloc, year: 2022 };
  const secretary = await as(ground.secretary('TCT'));
  const head = await as(ground.head('BTC'), phone);

  await test.step('the secretary opens it, a head signs the copy', async () => {
    await secretary.goto(paths.ceremony(place, true));
    await press(secretary, 'Mở ký');
    await expect(secretary.getByText('Đang mở ký')).toBeVisible();
    await head.goto(paths.covenantRehearsal(place));
    await expect(head.getByText('DIỄN TẬP.')).toBeVisible();
    await readToEnd(head);
    await press(head);
    await expect(head.getByText(signedNote).first()).toBeVisible();
    await expect(secretary.getByText('1 trên 9 cơ quan đã ký')).toBeVisible();
    await expectAccessible(head);
    await expectFits(head);
  });

  await test.step('the covenant itself has no signature, and the copy says what it is to whoever checks it', async () => {
    const verify = (await head.getByRole('link', { name: 'Trang kiểm tra cho mọi người' }).getAttribute('href')) ?? '';
    await head.goto(verify);
    await expect(head.getByText('DIỄN TẬP', { exact: false }).first()).toBeVisible();
    await expect(head.getByText('bản sao để tập ký, không có giá trị.')).toBeVisible();
    await head.goto(paths.covenant(place));
    await expect(head.getByText('0 trên 9 cơ quan đã ký').first()).toBeVisible();
  });

  await test.step('the wall of the rehearsal says so in its title', async () => {
    const wall = await as(ground.officer('TCT'));
    await wall.goto(paths.hall(place, true));
    await expect(wall.getByRole('heading', { level: 1 })).toContainText('DIỄN TẬP');
    await expect(wall.locator('.hall-tile[data-signed]')).toHaveCount(1);
  });
});

test('nobody signs for another agency, unread, another text than was read, or twice with one key', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(120_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  const { versionId, sha256 } = await freezeText(stage);
  const place = { bloc, year: 2022 };
  const post = async (actor: Actor, agency: string, key: string, more: object = {}) => {
    const page = await as(actor);
    return page.request.post(paths.signatures(versionId), {
      headers: { origin: env().publicUrl, 'idempotency-key': key },
      data: { agencyId: ground.agencyId(agency), sha256, ...more },
    });
  };
  const codeOf = async (answer: Awaited<ReturnType<typeof post>>) => [answer.status(), (await answer.json()).refusal];

  expect(await codeOf(await post(ground.officer('BTC'), 'BTC', 'khoa-so-1'))).toEqual([403, 'rights.notAppointed']);
  expect(await codeOf(await post(ground.head('BDV'), 'BTC', 'khoa-so-2'))).toEqual([403, 'rights.otherAgency']);
  expect((await post(ground.head('STC'), 'BTC', 'khoa-so-3')).status()).toBe(403);
  expect(await codeOf(await post(ground.head('BTC'), 'BTC', 'khoa-so-4'))).toEqual([409, 'covenant.unread']);

  const head = await as(ground.head('BTC'));
  await head.goto(paths.covenant(place));
  await readToEnd(head);
  expect(await codeOf(await post(ground.head('BTC'), 'BTC', 'khoa-so-5', { sha256: '0'.repeat(64) }))).toEqual([
    409,
    'covenant.changed',
  ]);
  expect((await post(ground.head('BTC'), 'BTC', 'khoa-so-6')).status()).toBe(200);
  expect((await post(ground.head('BTC'), 'BTC', 'khoa-so-6')).status()).toBe(200);
  // After a cut line a fresh code is typed: the same signature. Another text under the same key is another request.
  expect((await post(ground.head('BTC'), 'BTC', 'khoa-so-6', { code: '123456' })).status()).toBe(200);
  expect(await codeOf(await post(ground.head('BTC'), 'BTC', 'khoa-so-6', { sha256: '0'.repeat(64) }))).toEqual([
    422,
    'form.keyReused',
  ]);
});
