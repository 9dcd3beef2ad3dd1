import { membersOf2022 } from '@/db/sample/agencies';
import { paths } from '@/lib/paths';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { openConference } from './walk/conference';
import { acclamationForm, putForward, skipTurn } from './walk/rotation';

const phone = { width: 360, height: 740 };

test('whose turn it is: the secretary reads it, puts it before the conference, and the conference acclaims from it', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(240_000);
  const { slug: bloc } = await rehearsal();
  const review = { bloc, year: 2021 };
  const secretary = await as(ground.secretary('UBKT'));

  await test.step('the turn, its reason and ten years ahead', async () => {
    await secretary.goto(paths.leadership(review));
    await secretary.getByRole('link', { name: 'Xem luân phiên: ai đến lượt, vì sao' }).click();
    await expect(secretary.getByRole('heading', { level: 1, name: 'Luân phiên Khối trưởng' })).toBeVisible();
    await expect(secretary.getByText('Năm 2022 đến lượt Trường Chính trị tỉnh làm Khối trưởng.')).toBeVisible();
    await expect(secretary.getByText(/^Chưa kiểm chứng/)).toHaveCount(0);
    const closed = secretary.getByRole('button', { name: 'Đưa ra hội nghị' });
    await expect(closed).toHaveAttribute('aria-disabled', 'true');
    await expect(secretary.getByText('Chưa triệu tập hội nghị tổng kết.')).toBeVisible();
    const forecast = secretary.getByRole('table', { name: 'Dự kiến mười năm' });
    await expect(forecast.getByRole('row')).toHaveCount(11);
    await expect(forecast.getByRole('row', { name: /^2022/ })).toContainText('Trường Chính trị tỉnh');
    await expect(forecast.getByRole('row', { name: /^2031/ })).toContainText('Trường Chính trị tỉnh');
    const queue = secretary.getByRole('table', { name: 'Hàng chờ' });
    await expect(queue.getByRole('row').last()).toContainText('Cơ quan Ủy ban Kiểm tra Tỉnh ủy');
    await expect(queue.getByRole('row').last()).toContainText('Năm 2021 làm Khối trưởng');
    await queue.getByText('Mọi điều kiện').first().click();
    await expect(queue.getByText(/Quy chế khối số 01-QC\/KTĐ/).first()).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('put before the conference', async () => {
    await openConference(secretary, review, membersOf2022.map(ground.agencyName));
    await secretary.goto(paths.desk);
    await expect(
      secretary.getByRole('link', { name: 'Đưa đề xuất Khối trưởng, Khối phó ra hội nghị' }).first(),
    ).toBeVisible();
    await putForward(secretary, bloc);
  });

  await test.step('acclaimed from the candidates', async () => {
    const leader = await acclamationForm(secretary, review, 'Khối trưởng');
    await expect(leader.getByText(/^Chưa ghi lần nào làm Khối trưởng/)).toBeVisible();
    await expectAccessible(secretary);
    await leader
      .getByLabel('Cơ quan được suy tôn')
      .selectOption({ label: 'Trường Chính trị tỉnh – ứng viên theo luân phiên' });
    await leader.getByLabel('Số phiếu đồng ý').fill('8');
    await leader.getByRole('button', { name: 'Ghi suy tôn Khối trưởng' }).click();
    await expect(secretary.getByText('8 trên 9 phiếu').first()).toBeVisible();
  });

  await test.step('another deputy than the candidate needs a reason, which loses nothing and is kept as a skip', async () => {
    const deputy = await acclamationForm(secretary, review, 'Khối phó');
    await deputy.getByLabel('Cơ quan được suy tôn').selectOption({ label: 'Báo Điện Biên Phủ' });
    await deputy.getByLabel('Số phiếu đồng ý').fill('7');
    await deputy.getByRole('button', { name: 'Ghi suy tôn Khối phó' }).click();
    await expect(
      deputy.getByText(/Cơ quan này không phải ứng viên theo luân phiên/, { exact: false }).last(),
    ).toBeVisible();
    await expect(deputy.getByLabel('Số phiếu đồng ý')).toHaveValue('7');
    await deputy.getByLabel('Lý do, nếu chọn cơ quan khác').fill('Văn phòng phục vụ đại hội Đảng bộ tỉnh');
    await deputy.getByRole('button', { name: 'Ghi suy tôn Khối phó' }).click();
    await expect(secretary.getByText('7 trên 9 phiếu').first()).toBeVisible();
    const member = await as(ground.officer('BTC'), phone);
    await member.goto(paths.rotation(bloc));
    await expect(member.getByText('Văn phòng Tỉnh ủy, năm 2022, Khối phó')).toBeVisible();
    await expect(member.getByText('Văn phòng phục vụ đại hội Đảng bộ tỉnh')).toBeVisible();
    await expect(member.getByText('Ghi một cơ quan bỏ lượt')).toHaveCount(0);
    await expectAccessible(member);
  });

  await test.step('and the minutes tell it', async () => {
    await secretary.goto(paths.conference(review));
    await expect(
      secretary.getByText('Theo luân phiên, đề xuất Khối trưởng năm 2022: Trường Chính trị tỉnh.'),
    ).toBeVisible();
    await expect(
      secretary.getByText(
        'Hội nghị không chọn Văn phòng Tỉnh ủy làm Khối phó năm 2022; lý do: Văn phòng phục vụ đại hội',
      ),
    ).toBeVisible();
  });
});

test('a skip needs its reason, costs the year and not the turn', async ({ as, ground, rehearsal }) => {
  const { slug: bloc } = await rehearsal();
  const secretary = await as(ground.secretary('UBKT'), phone);
  const skip = { agency: 'Trường Chính trị tỉnh', year: '2022', reason: ' ', decidedBy: 'Hội nghị Khối' };
  await skipTurn(secretary, bloc, skip);
  await expect(secretary.getByText('Chưa nhập mục này.').last()).toBeVisible();
  await expect(secretary.getByLabel('Ai quyết định')).toHaveValue('Hội nghị Khối');
  await secretary.getByLabel('Lý do').fill('Sắp xếp lại tổ chức bộ máy');
  await secretary.getByRole('button', { name: 'Ghi bỏ lượt' }).click();
  await expect(secretary.getByText('Năm 2022 đến lượt Văn phòng Tỉnh ủy làm Khối trưởng.')).toBeVisible();
  await secretary.goto(paths.rotation(bloc));
  await expect(secretary.getByText('Trường Chính trị tỉnh, năm 2022, Khối trưởng')).toBeVisible();
  const forecast = secretary.getByRole('table', { name: 'Dự kiến mười năm' });
  await expect(forecast.getByRole('row', { name: /2023/ })).toContainText('Trường Chính trị tỉnh');
  await expectFits(secretary);
});

test('the heirs of the mergers of 2025 wait for a human: no turn is told before, ten years after', async ({
  as,
  ground,
}) => {
  const bloc = 'khoi-dang-tinh';
  const secretary = await as(ground.secretary('TCT'));
  await secretary.goto(paths.desk);
  await secretary.getByRole('link', { name: /cơ quan hợp nhất đứng vào chỗ nào khi luân phiên/ }).click();
  await expect(secretary.getByText(/^Chưa biết năm \d{4} đến lượt ai: 2 cơ quan hợp nhất/)).toBeVisible();
  const forms = secretary.locator('form').filter({ has: secretary.getByRole('button', { name: 'Ghi quyết định' }) });
  await expect(forms).toHaveCount(2);
  for (const left of [2, 1]) {
    const form = forms.first();
    await form.getByRole('radio').first().check();
    await form.getByLabel('Văn bản quyết định').fill('Thông báo kết luận số 12-TB/KTĐ');
    await form.getByLabel('Ngày quyết định').fill('5/1/2026');
    await form.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(forms).toHaveCount(left - 1);
  }
  await expect(secretary.getByText(/^Năm \d{4} đến lượt/)).toBeVisible();
  await expect(secretary.getByRole('table', { name: 'Dự kiến mười năm' }).getByRole('row')).toHaveCount(11);
  const stranger = await as(ground.head('STC'));
  await stranger.goto(paths.rotation(bloc));
  await expect(stranger.getByRole('heading', { level: 1, name: 'Luân phiên Khối trưởng' })).toHaveCount(0);
});
