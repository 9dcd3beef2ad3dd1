import { resultsOf2021, leadershipVotes, tasksOf2022 } from '@/db/sample/article';
import type { Locator, Page } from '@playwright/test';
import { membersOf2022 } from '@/db/sample/agencies';
import { formatPoints } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Actor } from '@/server/context';
import { openMeeting, prepareCertificates } from '@/server/sample/walk/conference';
import { freezeText, registerAll } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import { nominate, nomineesOf } from '@/server/sample/walk/nominations';
import { publishRanking as publishResults, recordPoints } from '@/server/sample/walk/results';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { confirmTally, fillTally, openConference, prepareBallot } from './walk/conference';
import { adoptTasks, freeze, register, sign } from './walk/covenant';
import { acclaim, checkList, confirmHandover } from './walk/handover';
import { giveOpinion, putToBallot, sendNomination, writeNomination } from './walk/nominations';
import { chooseSheet, filledTemplate, fillSheet, publishRanking, sheetOf, submitSheet } from './walk/results';

const nominated = nomineesOf({ results: resultsOf2021 });

test('the conference of 10 January 2022', async ({ as, ground, rehearsal }) => {
  test.setTimeout(600_000);
  const { slug: bloc } = await rehearsal();
  const review = { bloc, year: 2021 };
  const plan = { bloc, year: 2022 };
  const windows = new Map<string, Page>();
  const at = async (actor: Actor) => {
    const known = windows.get(actor.name) ?? (await as(actor));
    windows.set(actor.name, known);
    return known;
  };
  const slugs = new Map<string, string>();
  const secretary = await at(ground.secretary('UBKT'));

  await test.step('see the bloc', async () => {
    await secretary.goto(paths.year(review));
    await expect(secretary.getByRole('heading', { level: 1, name: 'Năm thi đua 2021' })).toBeVisible();
    await expect(secretary.getByText(/hôm nay ở đây là 10\/01\/2022/)).toBeVisible();
    await expect(secretary.getByText(/Khối trưởng:/).first()).toContainText('Cơ quan Ủy ban Kiểm tra Tỉnh ủy');
    for (const code of membersOf2022) {
      const link = secretary.getByRole('rowheader').getByRole('link', { name: ground.agencyName(code) });
      slugs.set(code, (await link.getAttribute('href'))?.split('/').at(-1) ?? '');
    }
    expect(slugs.size).toBe(9);
  });
  const slug = (code: string) => slugs.get(code) ?? '';

  await test.step('record the year’s results', async () => {
    for (const result of resultsOf2021) {
      await fillSheet(await at(ground.officer(result.code)), review, slug(result.code), result);
      await submitSheet(await at(ground.head(result.code)), review, slug(result.code));
    }
    await chooseSheet(secretary, review, await filledTemplate(ground.agencyName));
    await expect(secretary.getByText(/9 dòng mới, 0 dòng thay đổi, 0 dòng giữ nguyên, 0 dòng sai/)).toBeVisible();
    await secretary.getByRole('button', { name: 'Ghi điểm từ tệp' }).click();
    await expect(secretary.getByText(/Đã ghi lúc/).first()).toBeVisible();
    await publishRanking(secretary, review);
    for (const { code, groups, bonus, deduction } of resultsOf2021) {
      const total = groups.reduce((sum, centi) => sum + centi, bonus - deduction);
      await expect(secretary.getByRole('row', { name: new RegExp(ground.agencyName(code)) }).first()).toContainText(
        formatPoints(total),
      );
    }
  });

  await test.step('nominate seven', async () => {
    for (const { code, ground: basis } of nominated) {
      const number = await writeNomination(await at(ground.officer(code)), review, basis);
      await sendNomination(await at(ground.head(code)), review, number);
      const reviewer = await at(ground.head(code === 'UBKT' ? 'TCT' : 'UBKT'));
      await giveOpinion(reviewer, review, number);
      await putToBallot(reviewer, review, number);
      const own = await at(ground.head(code));
      await own.goto(paths.nomination(review, number));
      await expect(own.getByText('Không xem được: cơ quan mình.').first()).toBeVisible();
    }
  });

  await test.step('vote in secret, on paper', async () => {
    await openConference(secretary, review, membersOf2022.map(ground.agencyName));
    await prepareBallot(
      secretary,
      review,
      ground.tellers.map(({ name }) => name),
    );
    await fillTally(
      secretary,
      [9, 0, 9, 9, 9, 0],
      nominated.map(({ code, yes }) => ({ name: ground.agencyName(code), votes: yes })),
    );
    await secretary.getByRole('button', { name: 'Ghi kết quả kiểm phiếu' }).click();
    await expect(secretary.getByText('Đã ghi kết quả kiểm phiếu.').first()).toBeVisible();
    for (const teller of ground.tellers) await confirmTally(await at(teller), review);
    await secretary.goto(paths.ballot(review, 1));
    await expect(secretary.getByText(/Cả ba kiểm phiếu viên đã xác nhận/).first()).toBeVisible();
    await expect(secretary.getByText('Trên 9 thành viên (quy chế)').first()).toBeVisible();
    await expect(secretary.getByText('Trên 9 có mặt').first()).toBeVisible();
    await expect(secretary.getByText('Trên 9 phiếu hợp lệ').first()).toBeVisible();
  });

  await test.step('acclaim and hand over', async () => {
    await acclaim(secretary, review, 'Khối trưởng', ground.agencyName('TCT'), leadershipVotes.leader.votesFor);
    await acclaim(secretary, review, 'Khối phó', ground.agencyName('BDBP'), leadershipVotes.deputy.votesFor);
    await checkList(secretary, review);
    await confirmHandover(await at(ground.head('UBKT')), review, 'Xác nhận đã bàn giao');
    const before = secretary;
    await before.goto(paths.plan(plan));
    await expect(before.getByRole('button', { name: 'Thông qua nhiệm vụ năm 2022' })).toBeVisible();
    await confirmHandover(await at(ground.head('TCT')), review, 'Xác nhận đã tiếp nhận');
    // The page was open before the handover; its button no longer works.
    await before.getByRole('button', { name: 'Thông qua nhiệm vụ năm 2022' }).click();
    await expect(
      before.getByText('Cơ quan của bạn đã bàn giao nhiệm vụ Khối trưởng ngày 10/01/2022').first(),
    ).toBeVisible();
  });

  const keeper = await at(ground.secretary('TCT'));
  await test.step('adopt the tasks and sign the covenant', async () => {
    await adoptTasks(keeper, plan);
    for (const code of membersOf2022) await register(await at(ground.officer(code)), plan, slug(code));
    await freeze(keeper, plan);
    const hall = await as(ground.secretary('TCT'), { width: 1280, height: 720 });
    await hall.goto(paths.hall(plan));
    await expect(hall.getByText('0 / 9').or(hall.getByText('0/9')).first()).toBeVisible();
    const heads = await Promise.all(membersOf2022.map((code) => at(ground.head(code))));
    for (let i = 0; i < heads.length; i += 3) await Promise.all(heads.slice(i, i + 3).map((head) => sign(head, plan)));
    await expect(hall.getByText('Giao ước đã đủ chữ ký').last()).toBeVisible();
    await keeper.goto(paths.covenant(plan));
    await expect(keeper.getByText(/Đủ 9 chữ ký/).first()).toBeVisible();
  });

  await test.step('propose to the province', async () => {
    await keeper.goto(paths.conference(review));
    await keeper.getByRole('button', { name: 'Bế mạc hội nghị' }).click();
    await expect(keeper.getByText(/bế mạc \d/).first()).toBeVisible();
    const chair = await at(ground.head('UBKT'));
    await chair.goto(paths.conference(review));
    await chair.getByRole('button', { name: 'Ký biên bản' }).click();
    await expect(chair.getByText(/Chủ trì ký lúc .* \(giờ Việt Nam\)/)).toBeVisible();

    await keeper.goto(paths.documents(review));
    await keeper.getByLabel('Số tờ trình').fill('01-TTr/KTĐ');
    await keeper.getByRole('button', { name: 'Soạn tờ trình' }).click();
    await expect(keeper.getByText('Tờ trình số 01-TTr/KTĐ đề nghị khen thưởng 7 tập thể đang soạn.')).toBeVisible();
    for (const name of ['Tải tờ trình (.docx)', 'Tải danh sách (.docx)']) {
      const [download] = await Promise.all([
        keeper.waitForEvent('download'),
        keeper.getByRole('link', { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.docx$/);
    }
    const leader = await at(ground.head('TCT'));
    await leader.goto(paths.documents(review));
    await leader.getByRole('button', { name: 'Gửi tờ trình' }).click();
    await expect(leader.getByText(/đã gửi ngày 10\/01\/2022/).first()).toBeVisible();

    const provincial = await at(ground.provincial);
    await provincial.goto(paths.documents(review));
    await provincial.getByLabel('Lý do trả lại').fill('Bổ sung biên bản kiểm phiếu.');
    await provincial.getByRole('button', { name: 'Trả lại tờ trình' }).click();
    await leader.goto(paths.documents(review));
    await expect(leader.getByText('Bổ sung biên bản kiểm phiếu.').first()).toBeVisible();
    await leader.getByRole('button', { name: 'Gửi tờ trình' }).click();
    await expect(leader.getByText(/đã gửi ngày 10\/01\/2022/).first()).toBeVisible();
    await provincial.goto(paths.documents(review));
    await provincial.getByRole('button', { name: 'Tiếp nhận tờ trình' }).click();
    await provincial.getByLabel('Số quyết định').fill('412/QĐ-UBND');
    await provincial.getByLabel('Ngày quyết định').fill('08/03/2022');
    await provincial.getByLabel('Người ký (chức vụ)').fill('Chủ tịch Ủy ban nhân dân tỉnh');
    await provincial.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(
      provincial.getByText('Quyết định số 412/QĐ-UBND ngày 08/03/2022: khen thưởng 7 trên 7 tập thể.'),
    ).toBeVisible();
    await provincial.goto(paths.register);
    await expect(provincial.getByRole('row', { name: /412\/QĐ-UBND/ }).first()).toBeVisible();
  });

  await test.step('tell it', async () => {
    await keeper.goto(paths.documents(review));
    await keeper.getByRole('button', { name: 'Công bố bản tin' }).click();
    await expect(keeper.getByRole('row', { name: /Bản tin hội nghị đã công bố/ })).toBeVisible();
    const reader = await as(ground.provincial);
    await reader.context().clearCookies();
    await reader.goto(paths.bulletin(review));
    const page = reader.locator('main');
    for (const fact of [
      /10\/01\/2022|ngày 10 tháng 01 năm 2022/,
      /tại tỉnh Điện Biên/,
      /Hội nghị tổng kết công tác thi đua, khen thưởng năm 2021/,
      /nhiệm vụ chung năm 2022/,
      /đề nghị Ủy ban nhân dân tỉnh.* tặng Bằng khen của Ủy ban nhân dân tỉnh cho (07|7|bảy) cơ quan/,
      /suy tôn Trường Chính trị tỉnh làm Khối trưởng năm 2022/,
      /suy tôn Báo Điện Biên Phủ làm Khối phó năm 2022/,
      /Cơ quan Ủy ban Kiểm tra Tỉnh ủy bàn giao nhiệm vụ Khối trưởng cho Trường Chính trị tỉnh/,
      /ký kết Giao ước thi đua năm 2022/,
    ])
      await expect.poll(async () => (await page.innerText()).replace(/\s+/g, ' ')).toMatch(fact);
    for (const { text, illustrative } of tasksOf2022) if (!illustrative) await expect(page).toContainText(text);
  });
});

/** Presses Tab until the control is reached, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  await tabUntil(page, target.and(page.locator(':focus')));
}

async function tabUntil(page: Page, focused: Locator) {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(focused).toBeAttached({ timeout: 50 });
  }).toPass({ timeout: 30_000, intervals: [1] });
}

test('the keyboard alone enters and confirms the tally, and signs', async ({ as, ground, rehearsal }) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  const review = { bloc, year: 2021 };
  await recordPoints(stage);
  await publishResults(stage);
  await nominate(stage);
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await prepareCertificates(stage);

  await test.step('the tally', async () => {
    const page = await as(ground.secretary('UBKT'));
    await page.goto(paths.ballot(review, 1));
    await tabTo(page, page.getByLabel('2. Có mặt'));
    for (const count of [9, 0, 9, 9, 9, 0, ...nominated.map(({ yes }) => yes)]) {
      await page.keyboard.type(String(count));
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('button', { name: 'Ghi kết quả kiểm phiếu' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/đã kiểm phiếu, 0\/3/).first()).toBeVisible();
  });
  await test.step('three confirmations', async () => {
    for (const [i, teller] of ground.tellers.entries()) {
      const page = await as(teller);
      await page.goto(paths.ballot(review, 1));
      await tabTo(page, page.getByRole('button', { name: 'Tôi xác nhận kết quả kiểm phiếu' }));
      await page.keyboard.press('Enter');
      await expect(
        page.getByText(i < 2 ? `${i + 1}/3 kiểm phiếu viên đã xác nhận` : /Cả ba kiểm phiếu viên đã xác nhận/).first(),
      ).toBeVisible();
    }
  });
  await test.step('the signature', async () => {
    await handOver(stage, { leader: 8, deputy: 7 });
    await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
    await freezeText(stage);
    const page = await as(ground.head('BTC'));
    await page.goto(paths.covenant({ bloc, year: 2022 }));
    // Reaching the end of the text opens the signing, be it while the button there has the focus or just before; the place is kept.
    await expect(page.getByRole('button', { name: 'Tôi đã đọc đến hết' })).toBeVisible();
    await tabUntil(page, page.locator('#covenant-end:focus-within'));
    await expect(page.getByText('Đã đọc đến hết văn bản.')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Ký giao ước' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(/đã ký lúc .* \(giờ Việt Nam\)/).first()).toBeVisible();
  });
});

test('what cannot be is refused, with its reason at its place', async ({ as, ground, rehearsal }) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  const review = { bloc, year: 2021 };
  const secretary = await as(ground.secretary('UBKT'));

  await test.step('a sheet with wrong cells: each is named, nothing is written', async () => {
    const rows = resultsOf2021.map(({ code, groups, bonus, deduction, reason }) => [
      code,
      ground.agencyName(code),
      ...groups.map((centi) => String(centi / 100)),
      String(bonus / 100),
      String(deduction / 100),
      reason,
    ]);
    const [first, second, third] = rows;
    if (!first || !second || !third) throw new Error('The article has nine results');
    first[2] = '51';
    second[3] = '-1';
    third[4] = '18,125';
    await chooseSheet(secretary, review, await sheetOf(rows));
    for (const cell of ['C2', 'D3', 'E4']) await expect(secretary.getByText(`Ô ${cell}:`).first()).toBeVisible();
    await secretary.setViewportSize({ width: 360, height: 740 });
    await expectFits(secretary);
    await secretary.setViewportSize({ width: 1280, height: 900 });
    await expect(secretary.getByRole('button', { name: 'Ghi điểm từ tệp' })).toBeDisabled();
    await secretary.goto(paths.ranking(review));
    await expect(secretary.getByText('Chưa cơ quan nào có điểm thẩm định.').first()).toBeVisible();
  });

  await test.step('impossible sums of a tally', async () => {
    await recordPoints(stage);
    await publishResults(stage);
    await nominate(stage);
    await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
    await prepareCertificates(stage);
    await secretary.goto(paths.ballot(review, 1));
    await fillTally(
      secretary,
      [10, 0, 9, 10, 8, 0],
      nominated.map(({ code }) => ({ name: ground.agencyName(code), votes: 9 })),
    );
    await secretary.getByRole('button', { name: 'Ghi kết quả kiểm phiếu' }).click();
    await expect(secretary.getByText('Có lỗi cần sửa')).toBeVisible();
    for (const label of ['2. Có mặt', '5. Số phiếu thu về'])
      await expect(secretary.getByLabel(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(secretary.getByRole('textbox', { name: ground.agencyName('UBKT') })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect(secretary.getByLabel('2. Có mặt')).toHaveValue('10');
  });

  await test.step('somebody else’s agency, another bloc, an unknown year', async () => {
    const stranger = await as(ground.head('STC'));
    await stranger.goto(paths.year({ bloc: 'khoi-dang-tinh', year: 2021 }));
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Bạn không xem được trang này');
    await stranger.goto(paths.blocs);
    await expect(stranger.getByText('Khối thi đua các cơ quan Đảng tỉnh')).toHaveCount(0);
    await stranger.goto(paths.agencies);
    await expect(stranger.getByText('Báo Điện Biên Phủ')).toHaveCount(0);
    await stranger.goto(paths.register);
    await expect(stranger.getByText('Báo Điện Biên Phủ')).toHaveCount(0);
    const response = await stranger.goto(paths.year({ bloc: 'khong-co', year: 2021 }));
    expect(response?.status()).toBe(404);
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
    await expect(stranger.getByRole('link', { name: 'Về việc của tôi' })).toBeVisible();
    const foreign = await secretary.request.post(paths.signatures('khong-co'), {
      headers: { origin: 'https://noi-khac.example' },
      data: {},
    });
    expect(foreign.status()).toBe(403);
  });
});

const pages = (review: { bloc: string; year: number }, plan: { bloc: string; year: number }) => [
  paths.home,
  paths.bulletin(review),
  paths.signIn,
  paths.help,
  paths.desk,
  paths.account,
  paths.blocs,
  paths.agencies,
  paths.agency('bao-dien-bien-phu'),
  paths.register,
  paths.regulations('2022-01-10'),
  paths.year(review),
  paths.members(review),
  paths.results(review),
  paths.sheet(review, 'truong-chinh-tri-tinh'),
  paths.ranking(review),
  paths.nominations(review),
  paths.nomination(review, 3),
  paths.conference(review),
  paths.ballot(review, 1),
  paths.leadership(review),
  paths.documents(review),
  paths.plan(plan),
  paths.covenant(plan),
  paths.covenantDraft(plan),
  paths.covenantClauses(plan),
  paths.covenantDifferences(plan),
  paths.registration(plan, 'truong-chinh-tri-tinh'),
  paths.progress(plan),
  paths.hall(plan),
];

for (const width of [360, 1280])
  test(`every page of the walk can be used by everybody, at ${width} px`, async ({ as, ground }) => {
    test.setTimeout(300_000);
    const page = await as(ground.secretary('TCT'), { width, height: 800 });
    const titles = new Map<string, string>();
    for (const path of pages({ bloc: 'khoi-dang-tinh', year: 2021 }, { bloc: 'khoi-dang-tinh', year: 2022 })) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(titles.get(await page.title()), `${path} has a title of its own`).toBeUndefined();
      titles.set(await page.title(), path);
      await expectAccessible(page);
      await expectFits(page);
    }
  });
