import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { eq } from 'drizzle-orm';
import type { Page } from '@playwright/test';
import { membersOf2022 } from '@/db/sample/agencies';
import { files } from '@/db/schema/file';
import type { Store } from '@/db/client';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';
import type { Actor } from '@/server/context';
import { freezeCovenant } from '@/server/covenant/freeze';
import { getVersion, listSignatures } from '@/server/covenant/queries';
import { readCovenant } from '@/server/covenant/read';
import { reopenCovenant } from '@/server/covenant/reopen';
import { signCovenant } from '@/server/covenant/sign';
import { findFile } from '@/server/file/keep';
import { docxOf, pdfOf } from '@/server/file/testing';
import { giveMandate } from '@/server/mandate/give';
import { addPasskey, beginPasskey } from '@/server/passkey/add';
import { TestDevice } from '@/server/passkey/testing';
import { openAuthority, signAsTool } from '@/server/pdf-signature/testing';
import { addScript, frozenPdf, hideFields, updated, withByte } from '@/server/pdf-signature/testing-files';
import { getActor } from '@/server/person/actor';
import { registerPeople } from '@/server/person/register';
import { at } from '@/server/sample/run';
import { openMeeting } from '@/server/sample/walk/conference';
import { freezeText, registerAll, settleText } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import { keeperAfter, timeOf, type Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import {
  askForCopy,
  certificateOf,
  expectRefused,
  fetchCopy,
  openTrustedAuthority,
  sendCopy,
} from './walk/certificates';
import { readToEnd } from './walk/covenant';

const DAY = 86_400_000;
const phone = { width: 360, height: 740 };
const signedNote = /đã ký lúc .* \(giờ Việt Nam\)/;
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

let authority: Awaited<ReturnType<typeof openTrustedAuthority>>;
test.beforeAll(async () => {
  authority = await openTrustedAuthority();
});

/** The bloc on that afternoon, the leadership handed over and every registration sent. */
async function comeSoFar(stage: Stage): Promise<void> {
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
}

/** The text frozen in words of a test's own choice of ways. */
async function freezeFor(
  stage: Stage,
  methods: readonly ('inApp' | 'passkey' | 'pdf')[],
  pdfOrder: 'copies' | 'inTurn' = 'copies',
) {
  await settleText(stage);
  const rules = { blocYearId: stage.plan, methods, pdfOrder };
  return stage.run(freezeCovenant, keeperAfter(stage), rules, timeOf(stage, '15:10'));
}

/** The rest of the heads sign in the application. */
async function signInApp(stage: Stage, text: { versionId: string; sha256: string }, codes: readonly string[]) {
  const { run, ground } = stage;
  const { versionId, sha256 } = text;
  for (const code of codes) {
    const agencyId = ground.agencyId(code);
    for (const reached of ['opened', 'end'] as const)
      await run(readCovenant, ground.head(code), { versionId, agencyId, reached });
    await run(signCovenant, ground.head(code), { versionId, agencyId, sha256 });
  }
}

/** How many files a person gave; other journeys at the same time keep theirs. */
const filesKept = ({ read }: Store, { personId }: Actor) => read.$count(files, eq(files.uploadedBy, personId ?? ''));

/** Sends a file over HTTP with the session of a page, as the page does. */
async function postFile(page: Page, versionId: string, fields: Record<string, string>, bytes: Uint8Array) {
  const file = { name: 'giao-uoc.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
  const answer = await page.request.post(paths.signatures(versionId), {
    headers: { origin: env().publicUrl, 'idempotency-key': `khoa-${Date.now()}`, accept: 'application/json' },
    multipart: { ...fields, file },
  });
  return [answer.status(), (await answer.json()).refusal];
}

test('heads sign copies of the paper with certificates; every file that is not that is refused in its own words', async ({
  as,
  browser,
  ground,
  rehearsal,
  store,
}) => {
  test.setTimeout(300_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  // A text that was reopened, whose words are all but the same.
  const former = await freezeText(stage);
  const { fileId } = await getVersion(store.read, former.versionId);
  const formerPaper = await findFile(store.read, fileId ?? '');
  await stage.run(
    reopenCovenant,
    ground.head('TCT'),
    { blocYearId: stage.plan, reason: 'Chọn thêm cách ký số' },
    timeOf(stage, '15:11'),
  );
  const place = { bloc, year: 2022 };
  const secretary = await as(ground.secretary('TCT'));

  await test.step('the secretary freezes the text for signatures on PDF, each agency a copy', async () => {
    await secretary.goto(paths.covenant(place));
    await secretary.getByLabel('Chữ ký số công vụ trên PDF (mức 3)').check();
    await secretary.getByLabel('Mỗi cơ quan ký một bản riêng, cùng lúc').check();
    await secretary.getByRole('button', { name: 'Khóa nội dung và mở ký' }).click();
    await expect(secretary.getByText(/Nội dung đã khóa lúc/)).toBeVisible();
  });

  const head = await as(ground.head('TCT'));
  await head.goto(paths.covenant(place));
  const given = await fetchCopy(head);
  const [versionId = ''] = /covenants\/([\w-]+)\/signatures/.exec(await head.content())?.slice(1) ?? [];
  const fields = {
    agencyId: ground.agencyId('TCT'),
    sha256: (await head.locator('input[name=sha256]').first().getAttribute('value')) ?? '',
  };
  const holderOf = (code: string, more: object = {}) =>
    certificateOf(authority, ground.agencyName(code), ground.head(code).name, more);
  const now = new Date();
  const sign = (pdf: Uint8Array, holder = holderOf('TCT')) => signAsTool(pdf, holder, { at: now });
  const good = await sign(given);
  const kept = await filesKept(store, ground.head('TCT'));

  await test.step('what is wrong with a file is said, each in its own words', async () => {
    await expectAccessible(head);
    const past = { notBefore: new Date(now.getTime() - 300 * DAY), notAfter: new Date(now.getTime() - DAY) };
    const twice = await sign(good, holderOf('TCT', { kind: 'rsa' }));
    const stranger = certificateOf(
      openAuthority('Nơi cấp không quen', now),
      ground.agencyName('TCT'),
      ground.head('TCT').name,
    );
    const formerBytes = new Uint8Array(formerPaper?.content ?? []);
    const docx = { name: 'giao-uoc.docx', mimeType: 'application/msword' };
    const bad: readonly (readonly [Uint8Array, RegExp, object?])[] = [
      [given, /không có chữ ký số nào mới/],
      [withByte(good, 300), /có byte đã bị sửa trong phần của bản đã khóa/],
      [
        withByte(good, Buffer.from(good).indexOf('/M (D:', given.length) + 12),
        /Chữ ký số không còn đúng: tệp đã bị sửa sau khi ký/,
      ],
      [joined(good, latin('\n% them vao sau\n')), /tệp đã được nối thêm sau khi ký/],
      [twice, /Tệp có 2 chữ ký số mới, chỉ nhận đúng một/],
      [await updated(twice, hideFields), /giấu dữ liệu mà phần mềm đọc PDF không hiện ra/],
      [await sign(given, stranger), /do một nơi không nằm trong danh sách tin cậy cấp/],
      [await sign(given, holderOf('TCT', past)), /đã hết hạn vào lúc ký/],
      [await sign(frozenPdf('Hoàn thành 90% chỉ tiêu được giao.')), /Đây là một tài liệu khác/],
      [await sign(formerBytes), /Đây là một tài liệu khác/],
      [await sign(await updated(given, addScript)), /có mã lệnh JavaScript/],
      [new Uint8Array(), /Tệp rỗng \(0 byte\)/],
      [docxOf(), /không phải tệp PDF \(có thể là tệp Word/, docx],
      [
        await sign(given, certificateOf(authority, 'Sở Tài chính', 'Kế toán trưởng, Sở Tài chính')),
        /Chứng thư ghi tên khác với tài khoản: .*Kế toán trưởng/,
      ],
    ];
    for (const [bytes, sentence, more] of bad) {
      await sendCopy(head, { bytes, ...more });
      await expectRefused(head, sentence);
    }
    await expect(head.getByLabel('Chứng thư này đúng là của tôi')).not.toBeChecked();
    await expectAccessible(head);
  });

  const folder = await mkdtemp(join(tmpdir(), 'giao-uoc-e2e-'));
  try {
    await test.step('60 MB are not sent by the page, and not taken from whoever sends them all the same', async () => {
      const large = joined(good, new Uint8Array(60 * 1024 * 1024));
      const file = join(folder, 'lon.pdf');
      await writeFile(file, large);
      await head.getByLabel('Tệp PDF đã ký').setInputFiles(file);
      await expectRefused(head, /Tệp lớn hơn 25 MB/);
      expect(await postFile(head, versionId, fields, large)).toEqual([413, 'pdfSignature.tooLarge']);
    });

    await test.step('nothing of all that is left: no signature, no file, and the agency signs as before', async () => {
      expect(await listSignatures(store.read, versionId)).toEqual([]);
      expect(await filesKept(store, ground.head('TCT'))).toBe(kept);
      await head.reload();
      await expect(head.getByText('0 trên 9 cơ quan đã ký').first()).toBeVisible();
      expect(await postFile(await as(ground.head('BTC')), versionId, fields, good)).toEqual([
        403,
        'rights.otherAgency',
      ]);
    });

    const wall = await as(ground.officer('TCT'));
    await wall.goto(paths.hall(place));

    await test.step('the right file is taken, with its level; sent twice it is one signature', async () => {
      await sendCopy(head, { bytes: good });
      await expect(head.getByText(signedNote).first()).toBeVisible();
      const [signature] = await listSignatures(store.read, versionId);
      expect(signature).toMatchObject({ method: 'pdf', code: 'TCT' });
      expect(await postFile(head, versionId, fields, good)).toEqual([409, 'covenant.alreadySigned']);
      await expect(wall.locator('.hall-tile[data-signed]')).toHaveCount(1);
      await expectAccessible(head);
    });

    const others =
      await test.step('another on a phone confirms a certificate that names the agency differently', async () => {
        const other = await as(ground.head('BTC'), phone);
        await other.goto(paths.covenant(place));
        const copy = await fetchCopy(other);
        expect(Buffer.compare(copy, given)).toBe(0);
        const bytes = await sign(copy, certificateOf(authority, 'Tỉnh ủy Điện Biên', 'Chánh Văn phòng'));
        await sendCopy(other, { bytes });
        await expectRefused(other, /Chứng thư ghi tên khác với tài khoản/);
        await expectFits(other);
        await other.getByLabel('Chứng thư này đúng là của tôi').check();
        await other.getByRole('button', { name: 'Gửi bản đã ký' }).click();
        await expect(other.getByText(signedNote).first()).toBeVisible();
        await expectFits(other);
        return membersOf2022.filter((code) => !['TCT', 'BTC', 'VPTU'].includes(code));
      });

    await test.step('the others sign in the application; the last one with a certificate of the other kind', async () => {
      await signInApp(stage, { versionId, sha256: fields.sha256 }, others);
      await expect(wall.locator('.hall-tile[data-signed]')).toHaveCount(8);
      const last = await as(ground.head('VPTU'));
      await last.goto(paths.covenant(place));
      await sendCopy(last, { bytes: await sign(await fetchCopy(last), holderOf('VPTU', { kind: 'rsa' })) });
      await expect(last.getByText(signedNote).first()).toBeVisible();
      await expect(wall.locator('.hall-tile[data-signed]')).toHaveCount(9);
      await expect(wall.getByText('Giao ước đã đủ chữ ký').first()).toBeVisible();
    });

    await test.step('it is sealed', async () => {
      await secretary.goto(paths.covenant(place));
      await expect(async () => {
        await secretary.reload();
        await expect(secretary.getByRole('link', { name: /Bản đã niêm phong/ })).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 90_000 });
    });

    const stranger = await (await browser.newContext({ viewport: phone })).newPage();
    await test.step('the page for everybody lists the levels, and knows the copy of an agency', async () => {
      await stranger.goto(
        (await secretary.getByRole('link', { name: 'Trang kiểm tra cho mọi người' }).getAttribute('href')) ?? '',
      );
      await expect(stranger.getByText(/9 trên 9 chữ ký, niêm phong lúc/)).toBeVisible();
      await expect(stranger.getByText('Mức 3 – chữ ký số công vụ')).toHaveCount(3);
      await expect(stranger.getByText('Mức 1 – xác nhận điện tử')).toHaveCount(6);
      const drop = (buffer: Uint8Array) =>
        stranger
          .getByLabel('Tệp PDF cần so')
          .setInputFiles({ name: 'ban-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from(buffer) });
      await drop(good);
      await expect(
        stranger.getByText(/TRÙNG KHỚP, và có phần thêm vào hợp lệ: chữ ký số của Hiệu trưởng/),
      ).toBeVisible();
      await drop(joined(good, latin('% them')));
      await expect(stranger.getByText(/KHÁC: Sau chữ ký còn có dữ liệu/)).toBeVisible();
      await expectFits(stranger);
    });
    await stranger.context().close();

    await test.step('the bundle holds the signed copies and is checked by its own program alone', async () => {
      const address = await secretary.getByRole('link', { name: /Bộ hồ sơ kiểm chứng/ }).getAttribute('href');
      const unpacked = unzipSync(new Uint8Array(await (await secretary.request.get(address ?? '')).body()));
      const named = Object.keys(unpacked).filter((name) => name.startsWith('files/'));
      expect(named).toHaveLength(3);
      for (const [name, bytes] of Object.entries(unpacked)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), bytes);
      }
      const check = () =>
        spawnSync(process.execPath, ['verify.mjs', '--ca', 'certificates/roots.pem'], {
          cwd: folder,
          encoding: 'utf8',
        });
      const checked = check();
      expect(checked.stdout).not.toContain('✗');
      expect(checked.status).toBe(0);
      const [one = ''] = named;
      await writeFile(join(folder, one), withByte(unpacked[one] ?? new Uint8Array(), 300));
      expect(check().status).toBe(1);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('all sign one file in turn: it is with one agency at a time, and each goes on from the one before', async ({
  as,
  ground,
  rehearsal,
  store,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  const { versionId } = await freezeFor(stage, ['pdf'], 'inTurn');
  const place = { bloc, year: 2022 };
  const [first, second] = [await as(ground.head('TCT')), await as(ground.head('BTC'), phone)];
  const holderOf = (code: string) => certificateOf(authority, ground.agencyName(code), ground.head(code).name);
  const sign = (pdf: Uint8Array, code: string) => signAsTool(pdf, holderOf(code), { at: new Date() });

  await first.goto(paths.covenant(place));
  const given = await fetchCopy(first);
  await expect(first.getByText(/Cơ quan giữ tệp đến/)).toBeVisible();

  await test.step('while one has it the other waits, and is told for how long', async () => {
    await second.goto(paths.covenant(place));
    await readToEnd(second);
    await askForCopy(second);
    await expect(second.getByText(/Tệp đang ở cơ quan khác, còn khoảng \d+ phút/).first()).toBeVisible();
    await expectFits(second);
  });

  const once = await test.step('it comes back signed', async () => {
    const bytes = await sign(given, 'TCT');
    await sendCopy(first, { bytes });
    await expect(first.getByText(signedNote).first()).toBeVisible();
    return bytes;
  });

  await test.step('the next goes on from there; a copy of the text nobody signed is another file', async () => {
    await second.reload();
    const next = await fetchCopy(second);
    expect(Buffer.compare(next, once)).toBe(0);
    await sendCopy(second, { bytes: await sign(given, 'BTC') });
    await expectRefused(second, /có byte đã bị sửa trong phần của bản đã khóa/);
    expect(await listSignatures(store.read, versionId)).toHaveLength(1);
    await sendCopy(second, { bytes: await sign(next, 'BTC') });
    await expect(second.getByText(signedNote).first()).toBeVisible();
    await expectAccessible(second);
    await expectFits(second);
  });
});

test('whoever may not sign is told why, by the office that is missing, not worn or over', async ({
  as,
  ground,
  rehearsal,
  store,
}) => {
  test.setTimeout(120_000);
  const { stage } = await rehearsal();
  await comeSoFar(stage);
  const { versionId, sha256 } = await freezeText(stage);
  const mark = Date.now();
  const enter = async (name: string, appointments: Parameters<typeof registerPeople>[1][number]['appointments']) => {
    const email = `${mark}.${Math.floor(Math.random() * 1e6)}@mau.example`;
    const [person] = await stage.run(registerPeople, ground.admin, [{ name, email, appointments }]);
    return getActor(store.read, person?.id ?? '');
  };
  const seat = (code: string, office: 'head' | 'officer', post: string, to: string | null = null) => ({
    office,
    agencyId: ground.agencyId(code),
    post,
    from: '2015-01-01',
    to,
  });
  const post = async (actor: Actor, code: string) => {
    const page = await as(actor);
    const answer = await page.request.post(paths.signatures(versionId), {
      headers: { origin: env().publicUrl, 'idempotency-key': `khoa-${mark}-${Math.floor(Math.random() * 1e6)}` },
      data: { agencyId: ground.agencyId(code), sha256 },
    });
    const { refusal, message } = await answer.json();
    return [answer.status(), refusal, message];
  };

  const former = await enter('Nguyên Trưởng Ban Tổ chức', [seat('BTC', 'head', 'Trưởng Ban', '2021-12-31')]);
  const twice = await enter('Thủ trưởng hai cơ quan', [
    seat('VPTU', 'head', 'Chánh Văn phòng'),
    { ...seat('BNC', 'head', 'Trưởng Ban Nội chính'), from: '2016-01-01' },
  ]);
  const deputy = await enter('Phó Chánh Văn phòng', [seat('VPTU', 'officer', 'Phó Chánh Văn phòng')]);
  await stage.run(
    giveMandate,
    ground.head('VPTU'),
    {
      agencyId: ground.agencyId('VPTU'),
      personId: deputy.personId ?? '',
      scopes: ['covenant'],
      from: '2021-11-01',
      to: '2021-12-31',
      paperRef: 'Giấy ủy quyền số 09/GUQ-VPTU',
      paper: { name: 'giay-uy-quyen-da-het-han.pdf', kind: 'pdf', content: pdfOf() },
    },
    at('2021-11-01'),
  );

  expect(await post(ground.officer('BTC'), 'BTC')).toEqual([
    403,
    'rights.notAppointed',
    'Chức trách của bạn không làm được việc này.',
  ]);
  expect(await post(ground.head('BDV'), 'BTC')).toEqual([403, 'rights.otherAgency', 'Việc này thuộc cơ quan khác.']);
  expect(await post(former, 'BTC')).toEqual([
    403,
    'rights.appointmentEnded',
    'Bạn thôi giữ chức trách Trưởng Ban sau ngày 31/12/2021, nên không còn làm việc này được.',
  ]);
  expect(await post(twice, 'BNC')).toEqual([
    403,
    'rights.otherHat',
    'Việc này thuộc chức trách khác của bạn: Trưởng Ban Nội chính. Hãy đổi sang chức trách đó ở góc trên bên phải.',
  ]);
  expect(await post(deputy, 'VPTU')).toEqual([
    403,
    'rights.mandateEnded',
    'Giấy ủy quyền của bạn đã hết hạn ngày 31/12/2021, nên không còn làm việc này thay thủ trưởng được.',
  ]);
  expect(await listSignatures(store.read, versionId)).toEqual([]);
});

test('a text frozen anew while it was read is not signed: the new one is shown; an answer of a passkey counts once', async ({
  as,
  ground,
  rehearsal,
  store,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await rehearsal();
  await comeSoFar(stage);
  const first = await freezeFor(stage, ['inApp', 'passkey', 'pdf']);
  const place = { bloc, year: 2022 };
  const agencyId = ground.agencyId('BNC');
  const signer = ground.head('BNC');
  const page = await as(signer);
  const device = new TestDevice();
  const options = await stage.run(beginPasskey, signer, { passwordFits: true });
  await stage.run(addPasskey, signer, { name: 'Khóa thử', made: device.make(options) });
  const send = async (versionId: string, sha256: string, more: object) => {
    const answer = await page.request.post(paths.signatures(versionId), {
      headers: { origin: env().publicUrl, 'idempotency-key': `khoa-${Date.now()}` },
      data: { agencyId, sha256, ...more },
    });
    return [answer.status(), (await answer.json()).refusal];
  };

  await page.goto(paths.covenant(place));
  await readToEnd(page);
  const asked = await page.request.post(paths.covenantChallenges(first.versionId), {
    headers: { origin: env().publicUrl },
    data: { agencyId, sha256: first.sha256 },
  });
  const answered = device.sign(await asked.json());
  expect(await send(first.versionId, first.sha256, { passkey: answered })).toEqual([200, undefined]);

  const reader = await as(ground.head('BDV'), phone);
  const byFile = await as(ground.head('BTC'));
  // Their line lets no news through: what stands on the page is what they read.
  for (const one of [reader, byFile])
    await one.route(
      ({ pathname }) => pathname === paths.covenantEvents(place),
      (route) => route.abort(),
    );
  const copy = await test.step('two heads read the text to its end, one takes the file', async () => {
    await reader.goto(paths.covenant(place));
    await readToEnd(reader);
    await byFile.goto(paths.covenant(place));
    return fetchCopy(byFile);
  });

  const reason = 'Sửa câu chữ nhiệm vụ 2';
  await stage.run(reopenCovenant, ground.head('TCT'), { blocYearId: stage.plan, reason }, timeOf(stage, '15:20'));
  const again = { blocYearId: stage.plan, methods: ['inApp', 'passkey', 'pdf'] as const };
  const second = await stage.run(freezeCovenant, keeperAfter(stage), again, timeOf(stage, '15:25'));

  await test.step('both are told, and stand before the new text, which they have not read', async () => {
    await reader.getByRole('button', { name: 'Ký giao ước' }).click();
    const holder = certificateOf(authority, ground.agencyName('BTC'), ground.head('BTC').name);
    await sendCopy(byFile, { bytes: await signAsTool(copy, holder, { at: new Date() }) });
    for (const one of [reader, byFile]) {
      await expectRefused(one, /Bản này không còn giá trị \(đã được mở lại hoặc hủy\) nên không ký được/);
      await expect(
        one
          .getByText('Bản thứ 2')
          .or(one.getByText(/bản số 2/i))
          .first(),
      ).toBeVisible();
    }
    expect(await listSignatures(store.read, second.versionId)).toEqual([]);
    await expectAccessible(reader);
    await expectFits(reader);
  });

  await test.step('what a passkey answered for the old text is not taken for the new one', async () => {
    await page.goto(paths.covenant(place));
    await readToEnd(page);
    expect(await send(second.versionId, second.sha256, { passkey: answered })).toEqual([409, 'passkey.replayed']);
    expect(await send(first.versionId, first.sha256, { passkey: answered })).toEqual([409, 'covenant.reopened']);
    expect(await listSignatures(store.read, second.versionId)).toEqual([]);
  });
});
