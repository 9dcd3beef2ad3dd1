import type { Page } from '@playwright/test';
import { paths } from '@/lib/paths';
import { giveOpinion } from '@/server/nomination/give-opinion';
import { saveNomination } from '@/server/nomination/save';
import { sendNomination } from '@/server/nomination/send';
import { publishRanking, recordPoints } from '@/server/sample/walk/results';
import { timeOf, type Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, expectFits, test } from './fixtures';

const phoneSize = { width: 360, height: 740 };
const achievement = 'Dấu hiệu nội dung hồ sơ.';
const opinion = 'Dấu hiệu ý kiến đầu tiên.';

/** The ranking published and three nominations sent, the first with an opinion on it. */
async function sentThree(stage: Stage): Promise<void> {
  const { run, ground, review: blocYearId } = stage;
  await recordPoints(stage);
  await publishRanking(stage);
  for (const code of ['BTC', 'VPTU', 'TCT']) {
    const draft = {
      blocYearId,
      agencyId: ground.agencyId(code),
      formCode: 'PROV_CERT',
      groundCode: 'movement',
    } as const;
    const { nominationId } = await run(
      saveNomination,
      ground.officer(code),
      { ...draft, achievement },
      timeOf(stage, '09:00'),
    );
    await run(sendNomination, ground.head(code), { blocYearId, nominationId }, timeOf(stage, '09:30'));
    if (code !== 'BTC') continue;
    const said = { recommendation: 'complete', remark: opinion } as const;
    await run(giveOpinion, ground.head('BDV'), { blocYearId, nominationId, ...said }, timeOf(stage, '10:00'));
  }
}

/** What the browser is sent of an address: the page, and what a step inside the application fetches of it. */
async function sentOf(page: Page, address: string): Promise<string> {
  const [html, payload] = await Promise.all([
    page.request.get(address),
    page.request.get(address, { headers: { rsc: '1' } }),
  ]);
  return `${await html.text()} ${await payload.text()}`;
}

test('a reviewer goes through the queue, and steps back from a case that concerns him', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  await sentThree(stage);
  const place = { bloc, year: 2021 };
  const head = await as(ground.head('BNC'));

  await test.step('the queue says how far he has come and begins with the first', async () => {
    await head.goto(paths.reviewQueue(place));
    await expect(head.getByText('Đã cho ý kiến 0/3.')).toBeVisible();
    await expectAccessible(head);
    await expectFits(head);
    await head.getByRole('link', { name: 'Bắt đầu' }).click();
    await expect(head.getByRole('heading', { name: ground.agencyName('BTC'), level: 1 })).toBeVisible();
    await expectAccessible(head);
  });

  await test.step('what others think is in neither page nor payload before his own opinion, and then it is', async () => {
    expect(await sentOf(head, paths.nomination(place, 1))).not.toContain(opinion);
    await head.getByRole('radio', { name: 'Đồng ý đưa ra bình xét' }).check();
    await head.getByRole('button', { name: 'Gửi, sang hồ sơ 2' }).click();
    await head.waitForURL(/\/nominations\/2$/);
    expect(await sentOf(head, paths.nomination(place, 1))).toContain(opinion);
  });

  await test.step('stepping back closes the case, with the words and a trace', async () => {
    await head.getByText('Tôi có liên quan, không xét hồ sơ này').click();
    await head.getByRole('radio', { name: 'Tôi từng công tác ở cơ quan được đề nghị' }).check();
    await head.getByLabel('Nói rõ').fill('Từng là Phó Chánh Văn phòng.');
    await head.getByRole('button', { name: 'Khai có liên quan' }).click();
    await expect(head.getByText('Đã ghi: bạn có liên quan đến hồ sơ số 2, không xét hồ sơ này.')).toBeVisible();
    await expect(head.getByText('Đã cho ý kiến 1/2.')).toBeVisible();
    const row = head.getByRole('row').filter({ hasText: ground.agencyName('VPTU') });
    await expect(row.getByText('không xem được: có liên quan')).toBeVisible();
    await expect(row.getByRole('link')).toHaveCount(0);
    await expectAccessible(head);
    await head.goto(paths.nomination(place, 2));
    await expect(head.getByText(/^Không xem được: có liên quan\./)).toBeVisible();
    await expectAccessible(head);
    for (const address of [paths.nomination(place, 2), paths.nominations(place), paths.reviewQueue(place)])
      expect((await sentOf(head, address)).split(achievement)).toHaveLength(1);
  });

  await test.step('on a phone, too', async () => {
    const phone = await as(ground.head('BNC'), phoneSize);
    for (const address of [paths.reviewQueue(place), paths.nominationComparison(place), paths.nomination(place, 3)]) {
      await phone.goto(address);
      await expectFits(phone);
      await expectAccessible(phone);
    }
  });

  await test.step('taking it back opens it again', async () => {
    await head.goto(paths.reviewQueue(place));
    await head.getByText('Rút lời khai có liên quan').click();
    await head.getByLabel('Lý do rút').fill('Khai nhầm hồ sơ.');
    await head.getByRole('button', { name: 'Rút lời khai' }).click();
    await expect(head.getByText('Đã cho ý kiến 1/3.')).toBeVisible();
    await head.goto(paths.nomination(place, 2));
    await expect(head.getByText(achievement)).toBeVisible();
  });
});

test('heads discuss, the secretary sums up, and the nominee reads none of it', async ({ as, ground, rehearsal }) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  await sentThree(stage);
  const place = { bloc, year: 2021 };
  const remark = 'Cần đối chiếu số liệu mục II.3.';
  const summary = 'Các cơ quan đề nghị bổ sung số liệu.';

  const head = await as(ground.head('BDV'));
  await head.goto(paths.nomination(place, 1));
  await head.getByLabel('Lời trao đổi').fill(remark);
  await head.getByRole('button', { name: 'Gửi lời trao đổi' }).click();
  await expect(head.locator('#discussion').getByText(remark).first()).toBeVisible();

  const secretary = await as(ground.secretary('UBKT'));
  await secretary.goto(paths.nomination(place, 1));
  await expect(secretary.getByText(opinion)).toBeVisible();
  await secretary.getByText('Viết ý kiến tổng hợp').click();
  await secretary.getByRole('radio', { name: 'Đề nghị bổ sung' }).check();
  await secretary.getByLabel('Nội dung tổng hợp').fill(summary);
  await secretary.getByRole('button', { name: 'Lưu ý kiến tổng hợp' }).click();
  await expect(secretary.locator('#consolidated').getByText(summary).first()).toBeVisible();
  await expectAccessible(secretary);

  await secretary.goto(paths.nominationComparison(place));
  const row = secretary.getByRole('row').filter({ hasText: ground.agencyName('BTC') });
  await expect(row.getByText('0 đồng ý · 1 bổ sung · 0 không đồng ý')).toBeVisible();
  await expect(row.getByText(summary)).toBeVisible();
  await expectFits(secretary);
  const download = secretary.waitForEvent('download');
  await secretary.getByRole('link', { name: 'Tải về Excel' }).click();
  expect((await download).suggestedFilename()).toMatch(/^so-sanh-ho-so-.*-2021\.xlsx$/);

  const own = await as(ground.head('BTC'));
  for (const address of [paths.nomination(place, 1), paths.nominations(place), paths.nominationComparison(place)]) {
    const text = await sentOf(own, address);
    for (const hidden of [opinion, remark, summary]) expect(text.split(hidden), address).toHaveLength(1);
  }
  await own.goto(paths.nominationComparison(place));
  const mine = own.getByRole('row').filter({ hasText: ground.agencyName('BTC') });
  await expect(mine.getByText('không xem được: cơ quan mình').first()).toBeVisible();

  const silent = await as(ground.head('BNC'));
  const before = await sentOf(silent, paths.nomination(place, 1));
  for (const hidden of [opinion, remark, summary]) expect(before.split(hidden)).toHaveLength(1);
});

test('the leader puts several to the ballot at once; what cannot go says why', async ({ as, ground, rehearsal }) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  await sentThree(stage);
  const place = { bloc, year: 2021 };
  const { run, review: blocYearId } = stage;
  const draft = {
    blocYearId,
    agencyId: ground.agencyId('UBKT'),
    formCode: 'PROV_CERT',
    groundCode: 'movement',
  } as const;
  const { nominationId } = await run(
    saveNomination,
    ground.officer('UBKT'),
    { ...draft, achievement },
    timeOf(stage, '09:00'),
  );
  await run(sendNomination, ground.head('UBKT'), { blocYearId, nominationId }, timeOf(stage, '09:30'));

  const leader = await as(ground.head('UBKT'));
  await leader.goto(paths.nominations(place));
  await leader.getByRole('link', { name: 'Đưa ra bỏ phiếu theo nhóm' }).click();
  await expect(leader.getByText('Không xem được: cơ quan mình.')).toBeVisible();
  await expectAccessible(leader);
  await expectFits(leader);
  await leader.getByRole('button', { name: 'Đưa các hồ sơ đã chọn ra bỏ phiếu' }).click();
  await expect(leader.getByText('Hãy chọn ít nhất một hồ sơ.').first()).toBeVisible();
  for (const code of ['BTC', 'VPTU'])
    await leader.getByRole('checkbox', { name: new RegExp(ground.agencyName(code)) }).check();
  await leader.getByRole('button', { name: 'Đưa các hồ sơ đã chọn ra bỏ phiếu' }).click();
  await expect(leader.getByText('Đã đưa 2 hồ sơ ra bỏ phiếu.').first()).toBeVisible();
  await expect(leader.getByRole('checkbox')).toHaveCount(1);
  await leader.goto(paths.nominations(place));
  await expect(leader.getByRole('row').filter({ hasText: 'đưa ra bỏ phiếu' })).toHaveCount(2);
});
