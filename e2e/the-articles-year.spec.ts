import { resultsOf2021, leadershipVotes, tasksOf2022 } from '@/db/sample/article';
import type { Page } from '@playwright/test';
import { membersOf2022 } from '@/db/sample/agencies';
import { formatPoints } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Actor } from '@/server/context';
import { expect, test } from './fixtures';
import { confirmTally, fillTally, openConference, prepareBallot } from './walk/conference';
import { adoptTasks, freeze, register, sign } from './walk/covenant';
import { acclaim, checkList, confirmHandover } from './walk/handover';
import { giveOpinion, putToBallot, sendNomination, writeNomination } from './walk/nominations';
import { chooseSheet, filledTemplate, fillSheet, publishRanking, submitSheet } from './walk/results';

const nominated = resultsOf2021.flatMap(({ code, ground, yes }) => (ground && yes !== null ? [{ code, ground, yes }] : []));

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
      await expect(secretary.getByRole('row', { name: new RegExp(ground.agencyName(code)) }).first()).toContainText(formatPoints(total));
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
    await prepareBallot(secretary, review, ground.tellers.map(({ name }) => name));
    await fillTally(secretary, [9, 0, 9, 9, 9, 0], nominated.map(({ code, yes }) => ({ name: ground.agencyName(code), votes: yes })));
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
    await expect(before.getByText('Cơ quan của bạn đã bàn giao nhiệm vụ Khối trưởng ngày 10/01/2022').first()).toBeVisible();
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
    await expect(hall.getByText('Giao ước đã đủ chữ ký')).toBeVisible();
    await keeper.goto(paths.covenant(plan));
    await expect(keeper.getByText(/Đủ 9 chữ ký/).first()).toBeVisible();
  });

  await test.step('propose to the province', async () => {
    await keeper.goto(paths.conference(review));
    await keeper.getByRole('button', { name: 'Bế mạc hội nghị' }).click();
    await expect(keeper.getByText(/Biên bản chờ chủ trì và thư ký ký|bế mạc/).first()).toBeVisible();
    await keeper.goto(paths.documents(review));
    await keeper.getByLabel(/Số/).first().fill('01-TTr/KTĐ');
    await keeper.getByRole('button', { name: 'Soạn tờ trình' }).click();
    const leader = await at(ground.head('TCT'));
    await leader.goto(paths.documents(review));
    await leader.getByRole('button', { name: 'Gửi tờ trình' }).click();
    const provincial = await at(ground.provincial);
    await provincial.goto(paths.documents(review));
    await provincial.getByRole('button', { name: 'Tiếp nhận' }).click();
    await provincial.getByLabel(/Số quyết định/).fill('412/QĐ-UBND');
    await provincial.getByLabel(/Ngày quyết định|Ngày/).last().fill('08/03/2022');
    await provincial.getByLabel(/Người ký/).fill('Chủ tịch Ủy ban nhân dân tỉnh');
    await provincial.getByRole('button', { name: 'Ghi quyết định' }).click();
    await provincial.goto(paths.register);
    for (const { code } of nominated) await expect(provincial.getByText(ground.agencyName(code)).first()).toBeVisible();
  });

  await test.step('tell it', async () => {
    await keeper.goto(paths.documents(review));
    await keeper.getByRole('button', { name: 'Công bố bản tin' }).click();
    await expect(keeper.getByText(/đã công bố/i).first()).toBeVisible();
    const reader = await as(ground.provincial);
    await reader.context().clearCookies();
    await reader.goto(paths.bulletin(review));
    const page = reader.locator('main');
    for (const fact of [
      /10 tháng 01 năm 2022|10\/01\/2022/,
      /Điện Biên/,
      /tổng kết.*2021/i,
      /nhiệm vụ.*2022/i,
      /(07|7|bảy) cơ quan/i,
      /Bằng khen/,
      /Trường Chính trị tỉnh/,
      /Báo Điện Biên Phủ/,
      /bàn giao/i,
      /Giao ước thi đua năm 2022/i,
    ])
      await expect(page).toContainText(fact);
    for (const { text, illustrative } of tasksOf2022) if (!illustrative) await expect(page).toContainText(text);
  });
});
