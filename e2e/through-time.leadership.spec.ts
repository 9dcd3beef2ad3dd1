import type { Page } from '@playwright/test';
import { membersOf2022 } from '@/db/sample/agencies';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { addToList, found } from './walk/blocs';
import { adoptCharter, choose } from './walk/charter';
import { openConference } from './walk/conference';
import { acclaim, checkList, confirmHandover } from './walk/handover';
import { skipTurn } from './walk/rotation';

const phone = { width: 360, height: 740 };
const running = Number(dayOf(new Date()).slice(0, 4));

/** The form with this button. */
const formOf = (page: Page, button: string) =>
  page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) });

/** The decision of the province, as its three fields ask for it. */
async function fillDecision(page: Page, button: string, decidedOn: string) {
  const form = formOf(page, button);
  await form.getByLabel('Số quyết định').fill('45/QĐ-UBND');
  await form.getByLabel('Ngày ký').fill(decidedOn);
  await form.getByLabel('Người ký').fill('Chủ tịch Ủy ban nhân dân tỉnh');
  return form;
}

test('a new bloc gets its leader by a decision of the province, and its head begins at once', async ({
  as,
  ground,
}) => {
  test.setTimeout(120_000);
  const province = await as(ground.provincial);
  const slug = await found(province, `Cụm thi đua mới ${Date.now()}`, 'cụm');
  const place = { bloc: slug, year: running };

  await test.step('composed, it waits for a leader on the desk of the province', async () => {
    await province.goto(paths.composition(place));
    await addToList(province, 'tinh', ['Ban Quản lý Khu kinh tế tỉnh', 'Đảng ủy Ủy ban nhân dân tỉnh']);
    await province.getByRole('textbox', { name: 'Quyết định về thành phần' }).fill('Quyết định số 35/QĐ-UBND');
    await province.getByRole('button', { name: `Công bố thành phần năm ${running}` }).click();
    await expect(province).toHaveURL(paths.members(place));
    await province.goto(paths.desk);
    await province.locator(`a[href="${paths.leadership(place)}"]`).click();
    await expect(province.getByText('Chưa cơ quan nào giữ nhiệm vụ Khối trưởng.')).toBeVisible();
    await expectAccessible(province);
  });

  await test.step('what is wrong is said at its field and loses nothing', async () => {
    const button = 'Giao nhiệm vụ Khối trưởng';
    const form = await fillDecision(province, button, `3/1/${running}`);
    await form.getByLabel('Cơ quan được giao').selectOption({ label: 'Ban Quản lý Khu kinh tế tỉnh' });
    await form.getByLabel('Giữ nhiệm vụ từ ngày').fill(`1/8/${running - 1}`);
    await form.getByRole('button', { name: button }).click();
    await expect(form.getByRole('alert')).toContainText(`Ngày phải trong năm ${running}.`);
    await expect(form.getByLabel('Người ký')).toHaveValue('Chủ tịch Ủy ban nhân dân tỉnh');
    await form.getByLabel('Giữ nhiệm vụ từ ngày').fill(`4/1/${running}`);
    await form.getByRole('button', { name: button }).click();
    await expect(province.getByText(`từ 04/01/${running} – Quyết định số 45/QĐ-UBND`)).toBeVisible();
    await expect(formOf(province, button)).toHaveCount(0);
  });

  await test.step('its head draws up the charter', async () => {
    const head = await as(ground.head('BQLKT'));
    await head.goto(paths.charter(place));
    await head.getByRole('button', { name: 'Soạn mới từ mức gợi ý' }).click();
    await expect(head.getByText('mức gợi ý, khối chưa sửa').first()).toBeVisible();
  });
});

test('where the charter asks for it, the province recognises the choice before it is handed over', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(300_000);
  const { slug: bloc } = await unruled();
  const review = { bloc, year: 2021 };
  const secretary = await as(ground.secretary('UBKT'));
  const province = await as(ground.provincial, phone);

  await test.step('a charter by which the province recognises', async () => {
    await secretary.goto(paths.charter(review));
    await secretary.getByRole('button', { name: 'Soạn mới từ mức gợi ý' }).click();
    await choose(secretary, 'Cách chọn Khối trưởng', 'Các thành viên đề xuất, cấp trên công nhận');
    await adoptCharter(secretary, 2021);
  });

  await test.step('the conference chooses; the handover stays closed and says why', async () => {
    await openConference(secretary, review, membersOf2022.map(ground.agencyName));
    await acclaim(secretary, review, 'Khối trưởng', 'Trường Chính trị tỉnh', 8);
    await acclaim(secretary, review, 'Khối phó', 'Báo Điện Biên Phủ', 7);
    await expect(secretary.getByText('Đang chờ quyết định công nhận của tỉnh.')).toBeVisible();
    await expect(secretary.getByRole('button', { name: 'Lập danh mục bàn giao' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(secretary.getByText(/Tỉnh chưa công nhận Khối trưởng được chọn/)).toBeVisible();
    await expect(secretary.getByRole('button', { name: 'Ghi quyết định công nhận' })).toHaveCount(0);
    await expectAccessible(secretary);
  });

  await test.step('the province finds it on its desk and records its decision, not one of the day before', async () => {
    await province.goto(paths.desk);
    await province.locator(`a[href="${paths.leadership(review)}"]`).click();
    const form = await fillDecision(province, 'Ghi quyết định công nhận', '9/1/2022');
    await form.getByRole('button').click();
    await expect(form.getByRole('alert')).toContainText('Ngày ký không được trước ngày hội nghị suy tôn 10/01/2022.');
    await expect(form.getByLabel('Số quyết định')).toHaveValue('45/QĐ-UBND');
    await form.getByLabel('Ngày ký').fill('10/1/2022');
    await form.getByRole('button').click();
    await expect(province.getByText('Đã công nhận tại Quyết định số 45/QĐ-UBND ngày 10/01/2022')).toBeVisible();
    await expectAccessible(province);
    await expectFits(province);
  });

  await test.step('then the leadership passes, and the minutes cite the decision', async () => {
    await checkList(secretary, review);
    await confirmHandover(await as(ground.head('UBKT')), review, 'Xác nhận đã bàn giao');
    await confirmHandover(await as(ground.head('TCT')), review, 'Xác nhận đã tiếp nhận');
    await secretary.goto(paths.handoverMinutes(review));
    await expect(secretary.getByText(/Căn cứ Quyết định số 45\/QĐ-UBND ngày 10\/01\/2022/)).toBeVisible();
  });
});

test('what older papers tell counts in the rotation, and what was written by mistake is withdrawn', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(120_000);
  const { slug: bloc } = await rehearsal();
  const secretary = await as(ground.secretary('UBKT'), phone);
  const turn = (agency: string) => secretary.getByText(`Năm 2022 đến lượt ${agency} làm Khối trưởng.`);
  await secretary.goto(paths.rotation(bloc));
  await expect(turn('Trường Chính trị tỉnh')).toBeVisible();

  await test.step('a year the system knows is refused, a year before it is kept', async () => {
    await secretary.getByText('Ghi Khối trưởng, Khối phó của một năm trước').click();
    const form = formOf(secretary, 'Ghi vào sổ');
    await form.getByLabel('Năm', { exact: true }).fill('2021');
    await form.getByLabel('Cơ quan').selectOption({ label: 'Trường Chính trị tỉnh' });
    await form.getByLabel('Theo văn bản nào').fill('Biên bản hội nghị tổng kết năm 2020');
    await form.getByRole('button').click();
    await expect(form.getByRole('alert')).toContainText('Năm 2021 đã ghi Khối trưởng.');
    await expect(form.getByLabel('Theo văn bản nào')).toHaveValue('Biên bản hội nghị tổng kết năm 2020');
    await form.getByLabel('Năm', { exact: true }).fill('2020');
    await form.getByRole('button').click();
    await expect(turn('Văn phòng Tỉnh ủy')).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('and goes again with its reason', async () => {
    await secretary.goto(paths.rotation(bloc));
    await secretary.getByText('Rút dòng ghi về Trường Chính trị tỉnh').click();
    const form = formOf(secretary, 'Rút dòng này');
    await form.getByRole('button').click();
    await expect(form.getByRole('alert')).toContainText('Chưa nhập mục này.');
    await form.getByLabel('Lý do rút').fill('Nhầm năm');
    await form.getByRole('button').click();
    await expect(turn('Trường Chính trị tỉnh')).toBeVisible();
  });

  await test.step('so does a skip', async () => {
    const skip = { agency: 'Trường Chính trị tỉnh', year: '2022', reason: 'Đại hội', decidedBy: 'Hội nghị Khối' };
    await skipTurn(secretary, bloc, skip);
    await expect(turn('Văn phòng Tỉnh ủy')).toBeVisible();
    await secretary.goto(paths.rotation(bloc));
    await secretary.getByText('Rút lại, vì ghi nhầm').click();
    const form = formOf(secretary, 'Rút bỏ lượt này');
    await form.getByLabel('Lý do rút').fill('Ghi nhầm cơ quan');
    await form.getByRole('button').click();
    await expect(turn('Trường Chính trị tỉnh')).toBeVisible();
    await expect(secretary.getByText(/^Ghi nhầm cơ quan · /)).toBeVisible();
    await expectAccessible(secretary);
  });
});
