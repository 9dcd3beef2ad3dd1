import type { Page } from '@playwright/test';
import { freshTasks } from '@/domain/plan/write';
import { paths } from '@/lib/paths';
import { openPlan } from '@/server/plan/open';
import { writeTasks } from '@/server/plan/write-tasks';
import { openMeeting } from '@/server/sample/walk/conference';
import { registerAll } from '@/server/sample/walk/covenant';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { adoptTasks, freeze, register } from './walk/covenant';

const phone = { width: 360, height: 740 };
/** A task on the desk, of this bloc and no other. */
const deskTask = (page: Page, bloc: string, text: string) =>
  page.locator(`a[href*="${bloc}"]`).filter({ hasText: text });
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('the text is written by two keepers at once; bases are taken over by a press; weights are told while they are typed', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc } = await rehearsal();
  const place = { bloc, year: 2022 };
  const [secretary, head, officer] = [
    await as(ground.secretary('UBKT')),
    await as(ground.head('UBKT')),
    await as(ground.officer('TCT'), phone),
  ];

  await test.step('the year before has nothing to copy, and says so', async () => {
    await secretary.goto(paths.covenantClauses(place));
    await expect(secretary.getByText('Năm 2021 không có giao ước hay nhiệm vụ chung nào để chép.')).toBeVisible();
  });

  await test.step('bases from the rules of the day', async () => {
    const add = secretary.getByRole('button', { name: /^Thêm: Căn cứ Quy chế/ });
    await add.click();
    await expect(secretary.getByText('Đã thêm căn cứ thứ 1.')).toBeVisible();
    await expect(add).toHaveCount(0);
    await expect(secretary.getByLabel('Căn cứ 1', { exact: true })).toHaveValue(/^Căn cứ Quy chế tổ chức/);
    await expectAccessible(secretary);
  });

  await test.step('two keepers: each keeps what the other did not touch; over the same paragraph they see each other', async () => {
    await head.goto(paths.covenantClauses(place));
    await secretary.getByLabel(/^Đoạn kết 1/).fill('Các cơ quan cam kết thực hiện đầy đủ.');
    await secretary.getByRole('button', { name: 'Lưu lời văn' }).click();
    await expect(secretary.getByText('Đã lưu 2 đoạn.')).toBeVisible();
    await head.getByLabel(/^Đoạn mở đầu 1/).fill('Các cơ quan thống nhất ký kết giao ước:');
    await head.getByRole('button', { name: 'Lưu lời văn' }).click();
    await expect(head.getByText('Đã lưu 3 đoạn.')).toBeVisible();
    await expect(head.getByLabel('Đoạn kết 1')).toHaveValue('Các cơ quan cam kết thực hiện đầy đủ.');
    await secretary.reload();
    await secretary.getByLabel('Đoạn kết 1').fill('Lời của thư ký.');
    await secretary.getByRole('button', { name: 'Lưu lời văn' }).click();
    await expect(secretary.getByText('Đã lưu 3 đoạn.')).toBeVisible();
    await head.getByLabel('Đoạn kết 1').fill('Lời của Khối trưởng.');
    await head.getByRole('button', { name: 'Lưu lời văn' }).click();
    await expect(head.getByText(/vừa sửa đoạn này thành: “Lời của thư ký\.”/).first()).toBeVisible();
    await expect(head.getByLabel('Đoạn kết 1')).toHaveValue('Lời của Khối trưởng.');
    await head.getByRole('button', { name: 'Lưu lời văn' }).click();
    await expect(head.getByText('Đã lưu 3 đoạn.')).toBeVisible();
  });

  await test.step('a paragraph of 1,001 letters', async () => {
    await head.getByLabel('Đoạn kết 1').fill('ă'.repeat(1001));
    await head.getByRole('button', { name: 'Lưu lời văn' }).click();
    await expect(head.getByText('Nội dung quá dài, tối đa 1000 ký tự.').first()).toBeVisible();
  });

  await test.step('indicators: an empty unit, weights of 99,99%, then in order', async () => {
    await secretary.goto(paths.plan(place));
    await secretary.getByText('Thêm chỉ tiêu cho nhiệm vụ 1', { exact: true }).click();
    const indicator = (number: number) =>
      secretary.getByRole('group', { name: `Nhiệm vụ 1, chỉ tiêu ${number}`, exact: true });
    await indicator(1).getByLabel('Nội dung').fill('Đảng viên hoàn thành tốt nhiệm vụ');
    await indicator(1).getByLabel('Mức phấn đấu').fill('95');
    await indicator(1).getByLabel('Trọng số (%)').fill('50');
    await indicator(2).getByLabel('Nội dung').fill('Sáng kiến được công nhận');
    await indicator(2).getByLabel('Mức phấn đấu').fill('2');
    await indicator(2).getByLabel('Đơn vị tính').fill('sáng kiến');
    await indicator(2).getByLabel('Trọng số (%)').fill('49.99');
    await expect(secretary.getByText('Tổng trọng số: 99,99% Còn thiếu 0,01%.')).toBeVisible();
    await secretary.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
    await expect(
      secretary.getByText('Chưa ghi đơn vị tính của chỉ tiêu này, như %, sáng kiến, lớp.').first(),
    ).toBeVisible();
    await indicator(1).getByLabel('Đơn vị tính').fill('%');
    await secretary.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
    await expect(secretary.getByText('Đã lưu 6 nhiệm vụ.')).toBeVisible();
    await expect(
      secretary.getByText('Trọng số cộng lại là 99,99%, còn thiếu 0,01% mới đủ 100%.').first(),
    ).toBeVisible();
    await indicator(2).getByLabel('Trọng số (%)').fill('50,00');
    await expect(secretary.getByText('Tổng trọng số: 100,00% Đủ 100%.')).toBeVisible();
    await secretary.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
    await expect(secretary.getByText(/Trọng số cộng lại/)).toHaveCount(0);
    await expectAccessible(secretary);
    await secretary.setViewportSize(phone);
    await expectFits(secretary);
  });

  await test.step('others read the paper, and where it is written', async () => {
    await officer.goto(paths.covenantClauses(place));
    await expect(officer.getByText(/Chỉ cơ quan Khối trưởng soạn lời văn/)).toBeVisible();
    await officer.getByText('Mở bản xem trước').click();
    await expect(officer.getByText(/Đảng viên hoàn thành tốt nhiệm vụ: 95%, trọng số 50%/)).toBeVisible();
    await expectAccessible(officer);
    await expectFits(officer);
  });
});

test('members read the draft, remark and agree; their proposals are taken, taken in other words, or declined with a reason', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc } = await rehearsal();
  const place = { bloc, year: 2022 };
  const [secretary, first, second, third] = [
    await as(ground.secretary('UBKT')),
    await as(ground.officer('TCT'), phone),
    await as(ground.head('BTC')),
    await as(ground.head('VPTU')),
  ];
  const tasks = (page: Page) => page.getByRole('region', { name: 'Nhiệm vụ và chỉ tiêu chung' });
  /** Opens the box under the first common task and writes in it. */
  const open = async (page: Page) => {
    await page.goto(paths.covenantDraft(place));
    await tasks(page).getByText('Góp ý đoạn này', { exact: true }).first().click();
  };
  const say = async (page: Page, said: { words?: string; comment?: string }) => {
    const box = tasks(page).locator('form').filter({ hasText: 'Gửi góp ý' }).first();
    if (said.words) await box.getByLabel('Lời đề nghị').fill(said.words);
    if (said.comment) await box.getByLabel(/^Ý kiến/).fill(said.comment);
    await box.getByRole('button', { name: 'Gửi góp ý' }).click();
  };

  await test.step('the draft is sent to the members, with a day to come', async () => {
    await first.goto(paths.covenantDraft(place));
    await expect(first.getByText('Góp ý được từ khi thư ký khối gửi lấy ý kiến.')).toBeVisible();
    await secretary.goto(paths.covenantDraft(place));
    await secretary.getByLabel('Trả lời chậm nhất ngày').fill('09/01/2022');
    await secretary.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
    await expect(secretary.getByText('Hạn trả lời không thể trước hôm nay (10/01/2022).').first()).toBeVisible();
    await secretary.getByLabel('Trả lời chậm nhất ngày').fill('20/01/2022');
    await secretary.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
    await expect(secretary.getByText('Đã gửi dự thảo lấy ý kiến, trả lời chậm nhất 20/01/2022.')).toBeVisible();
    await first.goto(paths.desk);
    await expect(deskTask(first, bloc, 'Trả lời dự thảo giao ước: thống nhất hoặc góp ý')).toBeVisible();
  });

  await test.step('one proposes words, one proposes others, one agrees', async () => {
    for (const page of [first, second]) await open(page);
    await say(first, { comment: ' ' });
    await expect(first.getByText('Hãy ghi ý kiến, hoặc sửa lời của đoạn.').first()).toBeVisible();
    await say(first, { words: 'Hoàn thành sớm nhiệm vụ chính trị năm 2022', comment: 'Đề nghị rõ thời gian' });
    await expect(first.getByText('Đã gửi góp ý số 1.')).toBeVisible();
    await expect(first.locator('ins').first()).toBeVisible();
    await expectAccessible(first);
    await expectFits(first);
    await say(second, { words: 'Hoàn thành tốt mọi nhiệm vụ chính trị năm 2022' });
    await expect(second.getByText('Đã gửi góp ý số 2.')).toBeVisible();
    await open(second);
    await say(second, { comment: 'Bỏ nhiệm vụ này' });
    await expect(second.getByText('Đã gửi góp ý số 3.')).toBeVisible();
    await open(second);
    await say(second, { comment: 'Gửi nhầm' });
    await second.locator('#remark-4').getByRole('button', { name: 'Rút góp ý này' }).click();
    await expect(second.getByText('Đã rút góp ý số 4.')).toBeVisible();
    await expect(second.getByText('Cơ quan còn 2 góp ý chưa được trả lời.').first()).toBeVisible();
    await third.goto(paths.covenantDraft(place));
    await third.getByRole('button', { name: 'Thống nhất, không có ý kiến' }).click();
    await expect(third.getByText(/đã trả lời thống nhất lúc/)).toBeVisible();
    await expect(third.locator('#remark-1')).toContainText(ground.agencyName('TCT'));
  });

  await test.step('the keeper answers: as proposed, in other words over three texts, not without a reason', async () => {
    await secretary.goto(paths.covenantDraft(place));
    const remark = (number: number) => secretary.locator(`#remark-${number}`);
    await remark(1).getByRole('button', { name: 'Tiếp thu nguyên lời' }).click();
    await expect(secretary.getByText('Đã tiếp thu góp ý số 1.')).toBeVisible();
    await expect(tasks(secretary).getByText(/^1\. Hoàn thành sớm nhiệm vụ chính trị năm 2022/)).toBeVisible();
    await expect(remark(2).getByText('Đoạn đã được sửa sau khi có góp ý này.')).toBeVisible();
    await expect(remark(2).getByRole('button', { name: 'Tiếp thu nguyên lời' })).toHaveCount(0);
    await expectAccessible(secretary);
    await remark(2).getByLabel('Lời mà đoạn sẽ mang').fill('Hoàn thành sớm và tốt mọi nhiệm vụ chính trị năm 2022');
    await remark(2).getByRole('button', { name: 'Tiếp thu bằng lời khác' }).click();
    await expect(secretary.getByText('Đã tiếp thu góp ý số 2.')).toBeVisible();
    await remark(3).getByRole('button', { name: 'Không tiếp thu' }).click();
    await expect(secretary.getByText('Hãy nêu lý do không tiếp thu.').first()).toBeVisible();
    await remark(3)
      .getByLabel(/^Lý do, giải thích/)
      .fill('Nhiệm vụ do tỉnh giao.');
    await remark(3).getByRole('button', { name: 'Không tiếp thu' }).click();
    await expect(secretary.getByText('Đã trả lời không tiếp thu góp ý số 3, kèm lý do.')).toBeVisible();
  });

  await test.step('everybody of the bloc reads it; the board tells who has answered', async () => {
    await first.reload();
    await expect(first.getByText('Nhiệm vụ do tỉnh giao.')).toBeVisible();
    await expect(first.getByText('Hoàn thành sớm và tốt mọi nhiệm vụ chính trị năm 2022').first()).toBeVisible();
    await second.goto(paths.covenant(place));
    await expect(row(second, ground.agencyName('VPTU'))).toContainText('đã thống nhất');
    await expect(row(second, ground.agencyName('TCT'))).toContainText('có góp ý');
    await expect(row(second, ground.agencyName('UBKT'))).toContainText('chưa trả lời');
  });
});

test('a registration is returned in the keeper’s words and agreed once it came again; a reopened text is marked against the frozen one', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2022 };
  const agency = ground.agencyName('TCT');
  const [secretary, head, officer] = [
    await as(ground.secretary('UBKT')),
    await as(ground.head('UBKT')),
    await as(ground.officer('TCT'), phone),
  ];
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await secretary.goto(paths.covenant(place));
  await row(secretary, agency).getByRole('link', { name: agency }).click();
  await secretary.waitForURL(/\/registrations\//);
  const address = new URL(secretary.url()).pathname;

  await test.step('returned: on top of the agency’s page, in the sender’s words, and on its desk', async () => {
    await secretary.getByText('Trả lại, nêu lý do').click();
    await secretary.getByLabel('Gửi lại chậm nhất ngày').fill('15/01/2022');
    await secretary.getByRole('button', { name: 'Trả lại đăng ký' }).click();
    await expect(secretary.getByText('Chưa nhập mục này.').first()).toBeVisible();
    await secretary.getByLabel('Lý do trả lại').fill('Chỉ tiêu 3 thấp hơn năm trước.');
    await secretary.getByRole('button', { name: 'Trả lại đăng ký' }).click();
    await expect(secretary.getByText(/Chỉ tiêu 3 thấp hơn năm trước\./).first()).toBeVisible();
    await officer.goto(paths.desk);
    await deskTask(officer, bloc, 'Sửa và gửi lại đăng ký thi đua bị trả lại').click();
    await expect(officer.getByText('Chỉ tiêu 3 thấp hơn năm trước.')).toBeVisible();
    await expect(officer.getByText('Sửa rồi gửi lại chậm nhất ngày 15/01/2022.')).toBeVisible();
    await expectAccessible(officer);
    await expectFits(officer);
    await officer.goto(address);
    const third = officer.getByRole('group', { name: 'Chỉ tiêu 3' });
    await third.getByLabel('Mức phấn đấu').fill('3');
    await third.getByLabel('Năm trước đạt').fill('2');
    await officer.getByRole('button', { name: 'Lưu và gửi thư ký khối' }).click();
    await expect(officer.getByText(/đã gửi lúc .* \(giờ Việt Nam\)/).first()).toBeVisible();
  });

  await test.step('an agreement to what was sent anew since is refused; then one, then all are agreed', async () => {
    await secretary.goto(address);
    await officer.getByRole('button', { name: 'Lưu và gửi thư ký khối' }).click();
    await expect(officer.getByText('Đã gửi đăng ký cho thư ký khối.')).toBeVisible();
    await secretary.getByRole('button', { name: 'Thống nhất đăng ký này' }).click();
    await expect(secretary.getByText(/đã gửi lại sau khi bạn mở trang/).first()).toBeVisible();
    await secretary.reload();
    await secretary.getByRole('button', { name: 'Thống nhất đăng ký này' }).click();
    await expect(secretary.getByText(/và đã được thống nhất/).first()).toBeVisible();
    await secretary.goto(paths.covenant(place));
    await expect(secretary.getByText('1 trên 9 đăng ký đã thống nhất; nội dung chưa khóa.')).toBeVisible();
    await expect(secretary.getByText(/chưa được thống nhất/)).toHaveCount(8);
    await expectAccessible(secretary);
    await secretary.setViewportSize(phone);
    await expectFits(secretary);
    await secretary.setViewportSize({ width: 1280, height: 900 });
  });

  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await adoptTasks(secretary, place);
  await freeze(secretary, place);

  await test.step('reopened and written again, what differs is marked', async () => {
    await head.goto(paths.covenant(place));
    await head.getByText('Mở lại nội dung, nêu lý do').click();
    await head.getByLabel('Lý do mở lại').fill('Sửa lời kết');
    await head.getByRole('button', { name: 'Mở lại nội dung', exact: true }).click();
    await expect(head.getByText('9 trên 9 đăng ký đã thống nhất; nội dung chưa khóa.')).toBeVisible();
    await head.goto(paths.covenantClauses(place));
    await head.getByLabel(/^Đoạn kết 1/).fill('Các cơ quan thành viên cam kết thực hiện đầy đủ.');
    await head.getByRole('button', { name: 'Lưu lời văn' }).click();
    await expect(head.getByText('Đã lưu 1 đoạn.')).toBeVisible();
    await head.goto(paths.covenantDifferences(place));
    await expect(head.getByText('Bản thứ 1, đã mở lại và Dự thảo hiện nay: 1 đoạn khác nhau.')).toBeVisible();
    await expect(head.locator('del').first()).toContainText('bỏ:');
    await expect(head.getByText('chịu sự kiểm tra')).toBeVisible();
    await expectAccessible(head);
    await head.setViewportSize(phone);
    await expectFits(head);
  });

  await test.step('frozen, the keeper’s pages say so', async () => {
    await freezeAgain(head, place);
    await secretary.goto(paths.covenantClauses(place));
    await expect(secretary.getByText('Nội dung giao ước đã khóa nên lời văn không sửa được nữa.')).toBeVisible();
    await expect(secretary.getByRole('button', { name: 'Lưu lời văn' })).toHaveCount(0);
  });
});

test('last year’s covenant is copied in one press, says what it changed, and gives each agency its beginning', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2022 };
  const keeper = ground.secretary('UBKT');
  await stage.run(openPlan, keeper, { blocYearId: stage.review });
  const indicators = [{ text: 'Sáng kiến năm 2021', target: '2', unit: 'sáng kiến', before: '1', weight: 10_000 }];
  const tasks = freshTasks([
    { number: 1, text: 'Thi đua hoàn thành nhiệm vụ năm 2021', illustrative: true, indicators },
  ]);
  await stage.run(writeTasks, keeper, { blocYearId: stage.review, tasks });
  const page = await as(keeper);
  const officer = await as(ground.officer('TCT'), phone);

  await test.step('a registration of the year before', async () => {
    await officer.goto(paths.covenant({ bloc, year: 2021 }));
    await officer
      .getByRole('link', { name: ground.agencyName('TCT') })
      .first()
      .click();
    await officer.waitForURL(/\/registrations\//);
    const slug = new URL(officer.url()).pathname.split('/').at(-1) ?? '';
    await register(officer, { bloc, year: 2021 }, slug);
    await officer.goto(paths.registration(place, slug));
    await expect(officer.getByText(/lấy từ đăng ký năm 2021, chưa lưu, chưa gửi/)).toBeVisible();
    const first = officer.getByRole('group', { name: 'Chỉ tiêu 1' });
    await expect(first.getByLabel('Mức phấn đấu')).toHaveValue('100');
    await expect(first.getByLabel('Năm trước đạt')).toHaveValue('100');
    await expect(officer.getByRole('checkbox', { name: 'Tập thể lao động xuất sắc' })).toBeChecked();
    await expectAccessible(officer);
    await expectFits(officer);
  });

  await page.goto(paths.covenantClauses(place));
  await expect(page.getByText(/Chép từ kế hoạch năm 2021/)).toBeVisible();
  await page.getByRole('button', { name: 'Chép từ năm 2021' }).click();
  await expect(page.getByText(/Dự thảo đã có 0 đoạn và 6 nhiệm vụ\. Hãy chọn/).first()).toBeVisible();
  await page.getByLabel('Thay phần đã viết bằng bản năm trước').check();
  await page.getByRole('button', { name: 'Chép từ năm 2021' }).click();
  await expect(page.getByText('Đã chép từ năm 2021: 0 đoạn, 1 nhiệm vụ; đổi số năm ở 2 đoạn.')).toBeVisible();
  await expect(page.locator('ins').first()).toContainText('2022');
  await expectAccessible(page);
  await page.goto(paths.plan(place));
  await expect(page.getByLabel('Nhiệm vụ 1', { exact: true })).toHaveValue('Thi đua hoàn thành nhiệm vụ năm 2022');
  const copied = page.getByRole('group', { name: 'Nhiệm vụ 1, chỉ tiêu 1', exact: true });
  await expect(copied.getByLabel('Nội dung')).toHaveValue('Sáng kiến năm 2022');
  await expect(copied.getByLabel('Năm trước đạt')).toHaveValue('2');
});

/** Agreed registrations stay agreed when a text is reopened, so it is frozen again at once. */
async function freezeAgain(page: Page, place: { bloc: string; year: number }) {
  await page.goto(paths.covenant(place));
  await page.getByRole('button', { name: 'Khóa nội dung và mở ký' }).click();
  await expect(page.getByText(/Nội dung đã khóa lúc/)).toBeVisible();
}
