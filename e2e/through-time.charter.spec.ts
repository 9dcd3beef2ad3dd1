import { resultsOf2021, type ResultFacts } from '@/db/sample/article';
import { paths } from '@/lib/paths';
import { nominate } from '@/server/sample/walk/nominations';
import { publishRanking, recordPoints, scoreThemselves } from '@/server/sample/walk/results';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { adoptCharter, choose, enterScale, fillCharter, fillShare } from './walk/charter';
import { confirmTally, fillTally, prepareBallot } from './walk/conference';

/** The same agency on a scale of a thousand points. */
const tenfold = (facts: ResultFacts): ResultFacts => {
  const ten = ([a, b, c, d]: ResultFacts['groups']): ResultFacts['groups'] => [a * 10, b * 10, c * 10, d * 10];
  const { groups, self, bonus, deduction } = facts;
  return { ...facts, groups: ten(groups), self: ten(self), bonus: bonus * 10, deduction: deduction * 10 };
};
const present = ['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG', 'BNC', 'BDBP'];

test('a charter unlike ours is entered by the secretary alone and governs a whole conference', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(400_000);
  const { slug: bloc, stage } = await unruled();
  const [review, plan] = [
    { bloc, year: 2021 },
    { bloc, year: 2022 },
  ];
  const page = await as(ground.secretary('UBKT'));
  const name = ground.agencyName;

  await test.step('a thousand points, then the charter, through the screens', async () => {
    await page.goto(paths.charter(review));
    await expect(page.getByText('năm 2020 không có quy chế đã thông qua')).toBeVisible();
    await enterScale(page, review);
    await page.goto(paths.charter(review));
    await page.getByRole('button', { name: 'Soạn mới từ mức gợi ý' }).click();
    await expect(page.getByText('mức gợi ý, khối chưa sửa').first()).toBeVisible();
    await fillCharter(page);
    await adoptCharter(page, 2021);
    for (const sentence of [
      'Kết quả tính trên số có mặt.',
      'Khối có 2 Khối phó.',
      'Vòng sau bỏ phiếu lại cho hồ sơ chưa đủ phiếu.',
      'Cơ quan dưới 700,00 điểm không được đưa ra bỏ phiếu.',
    ])
      await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lưu bản đang soạn' })).toHaveCount(0);
  });

  await test.step('points are given out of a thousand', async () => {
    const thousand = { ...stage, results: resultsOf2021.map(tenfold) };
    await scoreThemselves(thousand);
    await recordPoints(thousand);
    await publishRanking(thousand);
    await nominate(thousand);
    await page.goto(paths.ranking(review));
    await expect(page.getByRole('row', { name: new RegExp(name('UBKT')) }).first()).toContainText('960,00');
  });

  await test.step('five of nine are no quorum, seven are', async () => {
    await page.goto(paths.conference(review));
    await page.getByLabel('Ngày họp').fill('10/01/2022');
    await page.getByRole('radio', { name: 'buổi chiều' }).check();
    await page.getByLabel('Địa điểm').fill('tỉnh Điện Biên');
    await page.getByLabel('Tóm tắt tổng kết năm 2021').fill('Các cơ quan trong Khối đã phối hợp tốt.');
    await page.getByRole('button', { name: 'Triệu tập hội nghị' }).click();
    const call = async (there: readonly string[]) => {
      for (const code of stage.members)
        await page
          .getByRole('radiogroup', { name: name(code) })
          .getByRole('radio', { name: there.includes(code) ? 'Thủ trưởng dự' : 'Vắng' })
          .check();
      await page.getByRole('button', { name: 'Ghi điểm danh' }).click();
    };
    await call(present.slice(0, 5));
    await expect(page.getByText('Hiện có 5 cơ quan có mặt, chưa đủ.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Khai mạc hội nghị' })).toBeDisabled();
    await call(present);
    await expect(page.getByText('Hiện có 7 cơ quan có mặt, đủ.')).toBeVisible();
    await page.getByRole('button', { name: 'Khai mạc hội nghị' }).click();
    await expect(page.getByText(/Đang họp tại/).first()).toBeVisible();
  });

  const tellers = ground.tellers.map((teller) => teller.name);
  const count = async (number: number, yes: Readonly<Record<string, number>>) => {
    await fillTally(
      page,
      [7, 0, 7, 7, 7, 0],
      Object.entries(yes).map(([code, votes]) => ({ name: name(code), votes })),
    );
    await page.getByRole('button', { name: 'Ghi kết quả kiểm phiếu' }).click();
    await expect(page.getByText('Đã ghi kết quả kiểm phiếu.').first()).toBeVisible();
    for (const teller of ground.tellers) await confirmTally(await as(teller), review, number);
    await page.goto(paths.ballot(review, number));
    await expect(page.getByText(/Cả ba kiểm phiếu viên đã xác nhận/).first()).toBeVisible();
  };
  const outcome = (code: string) => page.getByRole('row', { name: new RegExp(name(code)) }).first();

  await test.step('the first paper: two thirds of the six others present', async () => {
    await prepareBallot(page, review, tellers);
    await expect(page.getByText('Không bỏ phiếu cho mình, mẫu số bớt một').first()).toBeVisible();
    const all = present.map((code) => ({ name: name(code), votes: code === 'UBKT' ? 7 : 3 }));
    await fillTally(page, [7, 0, 7, 7, 7, 0], all);
    await page.getByRole('button', { name: 'Ghi kết quả kiểm phiếu' }).click();
    await expect(page.getByText(/7 phiếu đồng ý nhiều hơn 6 phiếu của các cơ quan khác/).first()).toBeVisible();
    await count(1, { UBKT: 6, TCT: 6, BTC: 5, VPTU: 4, BDBP: 3, BTG: 3, BNC: 2 });
    await expect(outcome('VPTU')).toContainText('trên 6');
    await expect(outcome('VPTU')).toContainText('đạt');
    for (const code of ['BDBP', 'BTG', 'BNC']) await expect(outcome(code)).toContainText('bỏ phiếu lại');
  });

  await test.step('the second paper is for the three undecided alone', async () => {
    await prepareBallot(page, review, tellers, 2);
    await expect(page.getByText('Phiếu bầu số 2, lần 2: 3 cơ quan được đưa ra bỏ phiếu.')).toBeVisible();
    await count(2, { BDBP: 2, BTG: 5, BNC: 3 });
    await expect(outcome('BTG')).toContainText('đạt');
    await expect(outcome('BDBP')).toContainText('không đạt');
    await expect(page.getByText('Hội nghị quyết định: xếp hạng và phiếu bầu khác nhau').first()).toBeVisible();
    await page.goto(paths.conference(review));
    await expect(page.getByRole('button', { name: 'Lập phiếu bầu' })).toHaveCount(0);
  });

  await test.step('a leader and two deputies are acclaimed by two thirds of those present', async () => {
    await page.goto(paths.leadership(review));
    const acclaim = async (button: string, code: string, votes: number) => {
      const form = page.locator('form').filter({ has: page.getByRole('button', { name: button }) });
      await form.getByLabel('Cơ quan được suy tôn').selectOption({ label: name(code) });
      await form.getByLabel('Số phiếu đồng ý').fill(String(votes));
      await form.getByRole('button', { name: button }).click();
    };
    await acclaim('Ghi suy tôn Khối trưởng', 'TCT', 4);
    await expect(page.getByText('4 trên 7 phiếu chưa đạt; cần ít nhất 5.').first()).toBeVisible();
    await acclaim('Ghi suy tôn Khối trưởng', 'TCT', 6);
    await expect(page.getByText('6 trên 7 phiếu').first()).toBeVisible();
    await acclaim('Ghi suy tôn Khối phó', 'BDBP', 5);
    await expect(page.getByRole('heading', { name: 'Suy tôn Khối phó thứ 2' })).toBeVisible();
    await acclaim('Ghi suy tôn Khối phó', 'VPTU', 7);
    await expect(page.getByText('7 trên 7 phiếu').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ghi suy tôn Khối phó' })).toHaveCount(0);
  });

  await test.step('next year begins with a copy in one click, and what differs is read as a sentence', async () => {
    await page.goto(paths.charter(plan));
    await page.getByRole('button', { name: 'Chép quy chế năm 2021' }).click();
    await expect(page.getByText('khác năm trước', { exact: true })).toHaveCount(0);
    await choose(page, 'Mẫu số của tỷ lệ đồng ý', 'Tổng số thành viên');
    await page.getByRole('button', { name: 'Lưu bản đang soạn' }).click();
    await expect(page.getByText('Đã lưu bản đang soạn, 1 điều đã đổi.').first()).toBeVisible();
    await expect(page.getByText('khác năm trước', { exact: true })).toHaveCount(1);
    await expect(page.getByText('Năm 2021: kết quả tính trên số có mặt.')).toBeVisible();
    await page.getByRole('link', { name: 'So với năm khác' }).click();
    await expect(
      page.getByText('Năm 2021: kết quả tính trên số có mặt; năm 2022: kết quả tính trên tổng số thành viên.'),
    ).toBeVisible();
  });
});

test('a charter that cannot govern is refused at its fields and loses nothing typed', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc } = await unruled();
  const review = { bloc, year: 2021 };
  const page = await as(ground.secretary('UBKT'), { width: 360, height: 800 });
  await page.goto(paths.charter(review));
  await page.getByRole('button', { name: 'Soạn mới từ mức gợi ý' }).click();
  await fillShare(page, 'Số cơ quan phải có mặt để họp', 'ít nhất', 10, 9);
  await fillShare(page, 'Tỷ lệ để được suy tôn Khối trưởng, Khối phó', 'trên', 1, 1);
  await page.getByLabel('Số vòng bỏ phiếu tối đa').fill('0');
  await page.getByLabel('Số Khối phó').fill('9');
  await choose(page, 'Hình thức bỏ phiếu khen thưởng', 'Biểu quyết công khai');
  await page.getByLabel('Khi bằng điểm, xét thứ 5').selectOption('deduction');
  await page.getByRole('button', { name: 'Lưu bản đang soạn' }).click();
  await expect(page.getByText('Có lỗi cần sửa')).toBeVisible();
  for (const [label, value] of [
    ['Số cơ quan phải có mặt để họp, tử số', '10'],
    ['Tỷ lệ để được suy tôn Khối trưởng, Khối phó, tử số', '1'],
    ['Số vòng bỏ phiếu tối đa', '0'],
    ['Số Khối phó', '9'],
    ['Khi bằng điểm, xét thứ 5', 'deduction'],
  ] as const) {
    const field = page.getByLabel(label, { exact: true });
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(value);
  }
  await expect(page.getByText('10/9 lớn hơn 100%').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Biểu quyết công khai' })).toBeChecked();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('Số Khối phó')).toHaveValue('1');
});

test('a charter that asks for two approvers waits for the second head', async ({ as, ground, unruled }) => {
  test.setTimeout(180_000);
  const { slug: bloc } = await unruled();
  const review = { bloc, year: 2021 };
  const page = await as(ground.secretary('UBKT'));
  await page.goto(paths.charter(review));
  await page.getByRole('button', { name: 'Soạn mới từ mức gợi ý' }).click();
  await choose(page, 'Hủy bỏ điều đã chốt (mở lại giao ước), thông qua quy chế', 'Cần thủ trưởng thứ hai duyệt');
  await page.getByRole('button', { name: 'Lưu bản đang soạn' }).click();
  await expect(page.getByText(/Đã lưu/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thông qua quy chế năm 2021' })).toBeDisabled();
  await page.getByLabel('Lý do').fill('Hội nghị đã thống nhất toàn văn.');
  await page.getByRole('button', { name: 'Xin người duyệt thứ hai' }).click();
  await expect(page.getByText('Đang chờ thủ trưởng thứ hai duyệt.').first()).toBeVisible();

  const second = await as(ground.head('TCT'));
  await second.goto(paths.charter(review));
  await expect(second.getByText('Hội nghị đã thống nhất toàn văn.')).toBeVisible();
  await expect(second.getByRole('button', { name: 'Lưu bản đang soạn' })).toHaveCount(0);
  await second.getByRole('button', { name: 'Tôi duyệt' }).click();
  await expect(second.getByText(/đã duyệt ngày 10\/01\/2022/).first()).toBeVisible();

  await page.reload();
  await adoptCharter(page, 2021);
});

for (const width of [360, 1280])
  test(`the pages of the charter can be used by everybody, at ${width} px`, async ({ as, ground }) => {
    test.setTimeout(120_000);
    const page = await as(ground.secretary('TCT'), { width, height: 800 });
    const year = { bloc: 'khoi-dang-tinh', year: 2022 };
    for (const path of [paths.charter(year), paths.charterDifferences(year), paths.criteria(year), paths.plan(year)]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await expectAccessible(page);
      await expectFits(page);
    }
  });
