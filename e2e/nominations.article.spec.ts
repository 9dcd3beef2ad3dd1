import type { Page } from '@playwright/test';
import { resultsOf2021 } from '@/db/sample/article';
import { paths } from '@/lib/paths';
import type { Actor } from '@/server/context';
import { saveNomination } from '@/server/nomination/save';
import { sendNomination as sendByVerb } from '@/server/nomination/send';
import { nomineesOf } from '@/server/sample/walk/nominations';
import { publishRanking, recordPoints } from '@/server/sample/walk/results';
import { timeOf, type Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, test } from './fixtures';
import { downloadBooklet } from './walk/booklet';
import { layLackingYear } from './walk/lacking-year';
import { sendNomination, writeNomination } from './walk/nominations';

const nominated = nomineesOf({ results: resultsOf2021 });
const hidden = 'Không xem được: có liên quan.';

/** One window for each person of a test. */
function windowsBy(as: (actor: Actor) => Promise<Page>) {
  const windows = new Map<string, Page>();
  return async (actor: Actor) => {
    const page = windows.get(actor.name) ?? (await as(actor));
    windows.set(actor.name, page);
    return page;
  };
}

/** Agencies that have sent a nomination already, in the order given. */
async function sentBy(stage: Stage, codes: readonly string[]): Promise<void> {
  const { run, ground, review: blocYearId } = stage;
  await recordPoints(stage);
  await publishRanking(stage);
  for (const code of codes) {
    const { nominationId } = await run(
      saveNomination,
      ground.officer(code),
      {
        blocYearId,
        agencyId: ground.agencyId(code),
        formCode: 'PROV_CERT',
        groundCode: 'movement',
        achievement: `Thành tích của ${ground.agencyName(code)}.`,
      },
      timeOf(stage, '09:00'),
    );
    await run(sendByVerb, ground.head(code), { blocYearId, nominationId }, timeOf(stage, '09:30'));
  }
}

const putChosen = (page: Page) => page.getByRole('button', { name: 'Đưa các hồ sơ đã chọn ra bỏ phiếu' }).click();

test('the article’s seven nominees go from draft to booklet by three offices', async ({ as, ground, rehearsal }) => {
  test.setTimeout(420_000);
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2021 };
  const at = windowsBy(as);
  await recordPoints(stage);
  await publishRanking(stage);
  const numberOf = (code: string) => nominated.findIndex((one) => one.code === code) + 1;
  const remark = 'Đề nghị đối chiếu số liệu với báo cáo năm.';
  const summary = 'Các cơ quan thống nhất đưa ra bình xét.';

  await test.step('an officer writes each with its report, its head sends it', async () => {
    for (const [i, { code, ground: limb }] of nominated.entries()) {
      const officer = await at(ground.officer(code));
      expect(await writeNomination(officer, place, limb)).toBe(i + 1);
      await officer.getByRole('link', { name: 'Viết báo cáo thành tích' }).click();
      const section = officer.getByRole('region', { name: 'II.1. Kết quả thực hiện nhiệm vụ' });
      await section.getByRole('textbox').fill(`Kết quả của ${ground.agencyName(code)} năm 2021.`);
      await section.getByRole('button', { name: /^Lưu mục này/ }).click();
      await expect(officer.getByText('Đã lưu báo cáo.')).toBeVisible();
      await officer.goto(paths.nomination(place, i + 1));
      await expect(officer.getByText('thủ trưởng cơ quan là người gửi.')).toBeVisible();
      await sendNomination(await at(ground.head(code)), place, i + 1);
    }
  });

  const leader = await at(ground.head('UBKT'));
  await test.step('one is returned with reason and day, completed and sent again; the two texts differ', async () => {
    const number = numberOf('BNC');
    await leader.goto(paths.nomination(place, number));
    await leader.getByText('Trả lại, nêu lý do').click();
    await leader.getByLabel('Lý do trả lại').fill('Thiếu số liệu so sánh với năm 2020.');
    await leader.getByLabel('Trả lời trước ngày').fill('13/01/2022');
    await leader.getByRole('button', { name: 'Trả lại hồ sơ' }).click();
    await expect(leader.getByText(/Đã trả lại hồ sơ/).first()).toBeVisible();
    const officer = await at(ground.officer('BNC'));
    await officer.goto(paths.nomination(place, number));
    await expect(officer.getByText('Thiếu số liệu so sánh với năm 2020.')).toBeVisible();
    await expect(officer.getByText('Trả lời trước ngày 13/01/2022.')).toBeVisible();
    await officer.getByLabel('Tóm tắt thành tích').fill('Giải quyết 42 vụ việc, năm 2020 là 37 vụ việc.');
    await officer.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await expect(officer.getByText('Đã lưu hồ sơ.').first()).toBeVisible();
    const head = await at(ground.head('BNC'));
    await head.goto(paths.nomination(place, number));
    await head.getByRole('button', { name: 'Gửi lại hồ sơ' }).click();
    await expect(head.getByText(/Đã gửi tới Khối/).first()).toBeVisible();
    await head.goto(paths.nominationVersions(place, number));
    await expect(head.getByText('Bản 2 khác bản 1 ở 1 chỗ.')).toBeVisible();
  });

  const reviewer = await at(ground.head('BDV'));
  await test.step('a head goes through all seven by “save and next”', async () => {
    await reviewer.goto(paths.reviewQueue(place));
    await expect(reviewer.getByText('Đã cho ý kiến 0/7.')).toBeVisible();
    await reviewer.getByRole('link', { name: 'Bắt đầu' }).click();
    for (const [i, { code }] of nominated.entries()) {
      await expect(reviewer.getByRole('heading', { name: ground.agencyName(code), level: 1 })).toBeVisible();
      await reviewer.getByRole('radio', { name: 'Đồng ý đưa ra bình xét' }).check();
      const last = i === nominated.length - 1;
      await reviewer.getByRole('button', { name: last ? 'Gửi ý kiến' : `Gửi, sang hồ sơ ${i + 2}` }).click();
    }
    await expect(reviewer.getByText(/Đã ghi ý kiến của cơ quan/).first()).toBeVisible();
    await reviewer.goto(paths.reviewQueue(place));
    await expect(reviewer.getByText('Đã cho ý kiến 7/7.')).toBeVisible();
  });

  await test.step('the heads discuss, the secretary sums up', async () => {
    await reviewer.goto(paths.nomination(place, numberOf('BTC')));
    await reviewer.getByLabel('Lời trao đổi').fill(remark);
    await reviewer.getByRole('button', { name: 'Gửi lời trao đổi' }).click();
    await expect(reviewer.locator('#discussion').getByText(remark).first()).toBeVisible();
    const secretary = await at(ground.secretary('UBKT'));
    await secretary.goto(paths.nomination(place, numberOf('BTC')));
    await expect(secretary.locator('#discussion').getByText(remark)).toBeVisible();
    await secretary.getByText('Viết ý kiến tổng hợp').click();
    const words = secretary.locator('#consolidated');
    await words.getByRole('radio', { name: 'Đồng ý đưa ra bình xét' }).check();
    await words.getByLabel('Nội dung tổng hợp').fill(summary);
    await words.getByRole('button', { name: 'Lưu ý kiến tổng hợp' }).click();
    await expect(words.getByText(summary).first()).toBeVisible();
  });

  await test.step('the leader puts six to the ballot at once, and of the leader’s own agency another head decides', async () => {
    await leader.goto(paths.ballotGroups(place));
    await expect(leader.getByText('Không xem được: cơ quan mình.')).toBeVisible();
    await expect(leader.getByRole('checkbox')).toHaveCount(6);
    for (const box of await leader.getByRole('checkbox').all()) await box.check();
    await putChosen(leader);
    await expect(leader.getByText('Đã đưa 6 hồ sơ ra bỏ phiếu.').first()).toBeVisible();
    const other = await at(ground.head('TCT'));
    await other.goto(paths.ballotGroups(place));
    await other.getByRole('checkbox', { name: new RegExp(ground.agencyName('UBKT')) }).check();
    await putChosen(other);
    await expect(other.getByText('Đã đưa 1 hồ sơ ra bỏ phiếu.').first()).toBeVisible();
    await other.goto(paths.nominations(place));
    await expect(other.getByRole('row').filter({ hasText: 'đưa ra bỏ phiếu' })).toHaveCount(7);
  });

  await test.step('the booklet has its contents and a page with a bookmark for each', async () => {
    const { pages, bookmarks } = await downloadBooklet(reviewer, place);
    expect(bookmarks).toHaveLength(7);
    for (const [i, { code }] of nominated.entries()) {
      expect(bookmarks[i]).toContain(ground.agencyName(code));
      expect(pages[0]?.replace(/\s+/g, ' ')).toContain(ground.agencyName(code));
    }
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(pages.at(-1)).toContain(`Trang ${pages.length}/${pages.length}`);
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(summary);
  });
});

test('an eighth lacks a year: the page names it and who decides, and a person decides it with a paper', async ({
  as,
  store,
  ground,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc, lacking, officer, head, leader } = await layLackingYear(store, ground);
  const place = { bloc, year: 2024 };
  const condition = 'Khối trưởng xác nhận: có năm chưa ghi xếp loại';
  const reason = 'Đã đối chiếu quyết định xếp loại năm 2023 lưu tại Ban Tổ chức.';
  const at = windowsBy(as);

  const writer = await at(officer);
  const number = await writeNomination(writer, place, 'twoYears');
  const missing = (page: Page) => page.getByRole('listitem').filter({ hasText: condition });
  await expect(missing(writer)).toContainText('Năm 2023');
  await expect(missing(writer)).toContainText('Điều 74');
  await expect(missing(writer).getByText('Quyết định điều kiện này')).toHaveCount(0);
  await sendNomination(await at(head), place, number);

  const page = await at(leader);
  await page.goto(paths.eligibility(place));
  await expect(page.getByRole('row').filter({ hasText: lacking.name })).toContainText('Cần xem');
  await page.goto(paths.nomination(place, number));
  await missing(page).getByText('Quyết định điều kiện này').click();
  await missing(page).getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(page.getByText('Hãy chọn điều kiện đạt hay không đạt.').first()).toBeVisible();
  await missing(page).getByRole('radio', { name: 'Đạt', exact: true }).check();
  await missing(page).getByLabel('Lý do').fill(reason);
  await missing(page).getByLabel('Căn cứ văn bản').fill('09-QĐ/TU ngày 05/01/2024 của Ban Thường vụ Tỉnh ủy');
  await missing(page).getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(page.getByText('Đã ghi quyết định về điều kiện.').first()).toBeVisible();
  await expectAccessible(page);

  await writer.goto(paths.nomination(place, number));
  await expect(missing(writer)).toContainText(
    'Đạt theo quyết định của Thủ trưởng cơ quan ngày 10/01/2025, căn cứ 09-QĐ/TU ngày 05/01/2024',
  );
  await expect(missing(writer)).toContainText(reason);
});

test('a ninth is on hold: the group names the reason, and it goes once the hold has ended', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2021 };
  await sentBy(stage, ['BTC', 'DUK']);
  const at = windowsBy(as);
  const reason = 'Đang xem xét đơn kiến nghị về thi đua';
  const said = `Cơ quan đang tạm dừng xét khen thưởng từ ngày 10/01/2022: ${reason}.`;

  const secretary = await at(ground.secretary('UBKT'));
  await secretary.goto(paths.nominations(place));
  await secretary.getByText('Ghi tạm dừng một cơ quan').click();
  const form = secretary.locator('form').filter({ has: secretary.getByRole('button', { name: 'Ghi tạm dừng' }) });
  await form.getByLabel('Cơ quan').selectOption({ label: ground.agencyName('DUK') });
  await form.getByLabel('Lý do').fill(reason);
  await form.getByLabel('Căn cứ').fill('Công văn 07-CV/UBKTTU ngày 07/01/2022');
  await form.getByRole('button', { name: 'Ghi tạm dừng' }).click();
  await expect(secretary.getByText('Đã ghi tạm dừng xét khen thưởng.').first()).toBeVisible();

  const leader = await at(ground.head('UBKT'));
  await leader.goto(paths.ballotGroups(place));
  await expect(leader.getByRole('checkbox')).toHaveCount(1);
  await expect(leader.getByRole('listitem').filter({ hasText: ground.agencyName('DUK') })).toContainText(said);
  await expectAccessible(leader);
  await leader.goto(paths.nomination(place, 2));
  await expect(leader.getByRole('button', { name: 'Đưa ra bỏ phiếu' })).toBeDisabled();
  await expect(leader.getByText(said).first()).toBeVisible();

  await secretary.goto(paths.nominations(place));
  await secretary.getByText(/^Kết thúc tạm dừng:/).click();
  await secretary.getByRole('button', { name: 'Ghi kết thúc' }).click();
  await expect(secretary.getByText('Đã ghi kết thúc tạm dừng.').first()).toBeVisible();
  await leader.goto(paths.ballotGroups(place));
  await expect(leader.getByRole('checkbox')).toHaveCount(2);
});

test('a head who says to be concerned reads nothing of the case; the others count without him', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2021 };
  await sentBy(stage, ['BTC', 'VPTU']);
  const at = windowsBy(as);
  const other = await at(ground.head('BDV'));
  await other.goto(paths.nomination(place, 1));
  await expect(other.getByText('Chưa cơ quan nào trong 8 cơ quan cho ý kiến.')).toBeVisible();

  await test.step('declared, the case is closed by its address and tells its page nothing', async () => {
    const head = await at(ground.head('BNC'));
    await head.goto(paths.nomination(place, 1));
    await head.getByText('Tôi có liên quan, không xét hồ sơ này').click();
    await head.getByRole('radio', { name: 'Tôi từng công tác ở cơ quan được đề nghị' }).check();
    await head.getByLabel('Nói rõ').fill('Từng là Phó Trưởng ban.');
    await head.getByRole('button', { name: 'Khai có liên quan' }).click();
    await expect(head.getByText('Đã ghi: bạn có liên quan đến hồ sơ số 1, không xét hồ sơ này.')).toBeVisible();
    await expect(head.getByText('Đã cho ý kiến 0/1.')).toBeVisible();
    await head.goto(paths.nomination(place, 1));
    await expect(head.getByText(/^Không xem được: có liên quan\./)).toBeVisible();
    await expect(head.getByText(`Thành tích của ${ground.agencyName('BTC')}.`)).toHaveCount(0);
    const { pages } = await downloadBooklet(head, place);
    expect(pages).toHaveLength(3);
    expect(pages[1]).toContain(hidden);
    expect(pages.join(' ').replace(/\s+/g, ' ')).not.toContain(`Thành tích của ${ground.agencyName('BTC')}.`);
    expect(pages[2]).not.toContain(hidden);
  });

  await test.step('the denominator of the others is smaller by one', async () => {
    await other.reload();
    await expect(other.getByText('Chưa cơ quan nào trong 7 cơ quan cho ý kiến.')).toBeVisible();
    const { pages } = await downloadBooklet(other, place);
    expect(pages.join(' ')).not.toContain(hidden);
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain('0 trên 7 cơ quan đã cho ý kiến');
  });

  await test.step('the chair, too, opens nothing by the address, and other heads decide', async () => {
    const chair = await at(ground.head('UBKT'));
    await chair.goto(paths.nomination(place, 1));
    await chair.getByText('Tôi có liên quan, không xét hồ sơ này').click();
    await chair.getByRole('radio', { name: 'Người thân của tôi có quyền lợi trong hồ sơ này' }).check();
    await chair.getByLabel('Nói rõ').fill('Vợ là Trưởng phòng của Ban.');
    await chair.getByRole('button', { name: 'Khai có liên quan' }).click();
    await expect(chair.getByText('Đã ghi: bạn có liên quan đến hồ sơ số 1, không xét hồ sơ này.')).toBeVisible();
    await chair.goto(paths.nomination(place, 1));
    await expect(chair.getByText(/^Không xem được: có liên quan\./)).toBeVisible();
    await expect(chair.getByRole('button', { name: 'Đưa ra bỏ phiếu' })).toHaveCount(0);
    await chair.goto(paths.nominationReport(place, 1));
    await expect(chair.getByText('Thành tích của')).toHaveCount(0);
    await chair.goto(paths.ballotGroups(place));
    await expect(chair.getByRole('checkbox')).toHaveCount(1);
    await other.goto(paths.nomination(place, 1));
    await expect(
      other.getByText(
        'Lãnh đạo Khối đã khai có liên quan nên thủ trưởng bất kỳ cơ quan thành viên nào khác quyết định.',
      ),
    ).toBeVisible();
    await expect(other.getByText('Chưa cơ quan nào trong 6 cơ quan cho ý kiến.')).toBeVisible();
  });
});
