import { publishRanking, recordPoints } from '@/server/sample/walk/results';
import { paths } from '@/lib/paths';
import { samplePdf } from '@/db/sample/evidence';
import { expect, expectAccessible, test } from './fixtures';

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(samplePdf(name)) });

test('an agency writes down a unit and a person, and proposes the unit', async ({ rehearsal, as, ground }) => {
  const { slug, stage } = await rehearsal();
  const place = { bloc: slug, year: 2021 };
  const page = await as(stage.ground.officer('VPTU'));
  await page.goto(paths.nominees(place));
  await expect(page.getByText(/Luật Bảo vệ dữ liệu cá nhân/).first()).toBeVisible();
  await page.getByLabel('Thêm đơn vị').fill('Phòng Tổng hợp');
  await page.getByRole('button', { name: 'Ghi đơn vị' }).click();
  await expect(page.getByRole('rowheader', { name: 'Phòng Tổng hợp' })).toBeVisible();
  await page.getByLabel('Họ và tên').fill('Trưởng phòng Tổng hợp');
  await page.getByLabel('Năm sinh').fill('1980');
  await page.getByLabel('Chức vụ, chức danh').fill('Trưởng phòng');
  await page.getByLabel('Ngày người này được cho biết').fill('05/01/2022');
  await page.getByRole('button', { name: 'Ghi cá nhân' }).click();
  await expect(page.getByRole('rowheader', { name: 'Trưởng phòng Tổng hợp' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Đề nghị khen thưởng Phòng Tổng hợp' }).click();
  await page.getByRole('radio', { name: /Bằng khen của Ủy ban nhân dân tỉnh: có thành tích/ }).check();
  await expect(page.getByRole('radio', { name: /Chiến sĩ thi đua/ })).toHaveCount(0);
  await page.getByLabel('Tóm tắt thành tích').fill('Phục vụ tốt các kỳ họp năm 2021.');
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phòng Tổng hợp, Văn phòng Tỉnh ủy' })).toBeVisible();

  // A neighbour reads neither the list of people nor the draft.
  const neighbour = await as(ground.officer('BTC'));
  await neighbour.goto(paths.nominees(place));
  await expect(neighbour.getByRole('rowheader', { name: 'Trưởng phòng Tổng hợp' })).toHaveCount(0);
  expect((await neighbour.goto(paths.nomination(place, 1)))?.status()).toBe(404);
});

test('the report is written by two at once, printed, and a paper is attached', async ({ rehearsal, as, ground }) => {
  const { slug, stage } = await rehearsal();
  const place = { bloc: slug, year: 2021 };
  await recordPoints(stage);
  await publishRanking(stage);
  // What this agency was rated in 2021 is on record, its paper is still to come.
  const page = await as(ground.officer('DUK'));
  await page.goto(paths.newNomination(place));
  await page.getByRole('radio', { name: /Bằng khen của Ủy ban nhân dân tỉnh: hai năm/ }).check();
  await page.getByLabel('Tóm tắt thành tích').fill('Hoàn thành xuất sắc nhiệm vụ.');
  await page.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  await page.waitForURL(/\/nominations\/\d+/);
  await expect(page.getByText('Chờ xếp loại')).toBeVisible();

  const section = 'II.1. Kết quả thực hiện nhiệm vụ';
  await page.getByRole('link', { name: 'Viết báo cáo thành tích' }).click();
  await expect(page.getByRole('heading', { level: 2, name: section })).toBeVisible();
  const head = await as(ground.head('DUK'));
  await head.goto(paths.nominationReport(place, 1));
  const box = (of: typeof page) => of.getByRole('region', { name: section }).getByRole('textbox');
  const save = (of: typeof page) => of.getByRole('button', { name: `Lưu mục này ${section}` }).click();
  await box(page).fill('Đạt 9 trên 10 chỉ tiêu');
  await save(page);
  await expect(page.getByText('Đã lưu báo cáo.')).toBeVisible();
  await box(head).fill('Đạt 10 trên 10 chỉ tiêu');
  await save(head);
  await expect(head.getByText(/Đạt 9 trên 10 chỉ tiêu/).first()).toBeVisible();
  await expect(box(head)).toHaveValue('Đạt 10 trên 10 chỉ tiêu');
  await save(head);
  await expect(head.getByText('Đã lưu báo cáo.')).toBeVisible();
  await head.goto(paths.printedReport(place, 1));
  await expect(head.getByText('Đạt 10 trên 10 chỉ tiêu')).toBeVisible();
  await expect(head.getByText(/trên 9/).first()).toBeVisible();

  await page.goto(paths.nomination(place, 1));
  await page.getByText('Đính kèm giấy tờ').click();
  await page.getByLabel('Loại giấy tờ').selectOption('rating');
  await page.getByLabel('Tệp', { exact: true }).setInputFiles(pdf('xep-loai.pdf'));
  await expect(page.getByText(/^Đã gửi xong/)).toBeVisible();
  await page.getByLabel('Số, ký hiệu').fill('45-QĐ/TU');
  await page.getByRole('button', { name: 'Đính kèm', exact: true }).click();
  await expect(page.getByRole('link', { name: 'xep-loai.pdf' })).toBeVisible();
  await expect(page.getByText('Chờ xếp loại')).toHaveCount(0);
  // The paper of a draft is nobody else's to read.
  const file = (await page.getByRole('link', { name: 'xep-loai.pdf' }).getAttribute('href')) ?? '';
  const neighbour = await as(ground.head('BTC'));
  expect((await neighbour.request.get(file)).status()).toBe(404);
  expect((await page.request.get(file)).status()).toBe(200);
  await expectAccessible(page);
});

test('a return names the day to answer by; both texts that were sent are kept and compared', async ({
  rehearsal,
  as,
  ground,
}) => {
  const { slug, stage } = await rehearsal();
  const place = { bloc: slug, year: 2021 };
  await recordPoints(stage);
  await publishRanking(stage);
  const officer = await as(ground.officer('VPTU'));
  const write = async (text: string) => {
    await officer.getByLabel('Tóm tắt thành tích').fill(text);
    await officer.getByRole('button', { name: 'Lưu hồ sơ' }).click();
  };
  await officer.goto(paths.newNomination(place));
  await officer.getByRole('radio', { name: /Bằng khen của Ủy ban nhân dân tỉnh: có thành tích/ }).check();
  await write('Vượt 3 chỉ tiêu năm 2021.');
  await officer.waitForURL(/\/nominations\/\d+/);
  const head = await as(ground.head('VPTU'));
  await head.goto(paths.nomination(place, 1));
  await head.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await expect(head.getByText(/Đã gửi tới Khối/).first()).toBeVisible();

  const leader = await as(ground.head('UBKT'));
  await leader.goto(paths.nomination(place, 1));
  await leader.getByText('Trả lại, nêu lý do').click();
  await leader.getByLabel('Lý do trả lại').fill('Thiếu số liệu so sánh.');
  await expect(leader.getByLabel('Trả lời trước ngày')).toHaveValue('15/01/2022');
  await leader.getByRole('button', { name: 'Trả lại hồ sơ' }).click();
  await expect(leader.getByText(/Đã trả lại hồ sơ/).first()).toBeVisible();

  await officer.goto(paths.nomination(place, 1));
  await expect(officer.getByText('Trả lời trước ngày 15/01/2022.')).toBeVisible();
  await write('Vượt 4 chỉ tiêu năm 2021.');
  await expect(officer.getByText('Đã lưu hồ sơ.').first()).toBeVisible();
  await head.goto(paths.nomination(place, 1));
  await head.getByRole('button', { name: 'Gửi lại hồ sơ' }).click();
  await expect(head.getByText(/Đã gửi tới Khối/).first()).toBeVisible();
  await head.goto(paths.nominationVersions(place, 1));
  await expect(head.getByText('Bản 2 khác bản 1 ở 1 chỗ.')).toBeVisible();
});
