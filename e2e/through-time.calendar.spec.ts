import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { disablePerson } from '@/server/person/administer';
import { getActor } from '@/server/person/actor';
import { registerPeople } from '@/server/person/register';
import { perform } from '@/server/perform';
import { partySlug } from '@/server/sample/years-2021-2022';
import { expect, expectAccessible, test } from './fixtures';

const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

test('a date is moved: what moves with it is seen before, and by everybody after', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug: bloc } = await rehearsal();
  const year = { bloc, year: 2022 };
  const secretary = await as(ground.secretary('UBKT'));
  await secretary.goto(paths.year(year));
  await secretary.getByRole('link', { name: 'Xem lịch cả năm' }).click();
  await expect(secretary.getByRole('heading', { level: 1, name: 'Lịch năm 2022' })).toBeVisible();
  await expect(secretary.getByText('Mốc tiếp theo: Hạn gửi đăng ký thi đua, 28/02/2022, còn 49 ngày.')).toBeVisible();
  await expectAccessible(secretary);

  await secretary.getByRole('link', { name: 'Dời mốc Hạn gửi bảng tự chấm' }).click();
  const day = secretary.getByLabel('Ngày mới');
  await day.fill('31/02/2022');
  await secretary.getByRole('button', { name: 'Xem các mốc dời theo' }).click();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toHaveValue('31/02/2022');
  await day.fill('9/1/2022');
  await secretary.getByRole('button', { name: 'Xem các mốc dời theo' }).click();
  await expect(secretary.locator('.field-error')).toContainText('Ngày 09/01/2022 đã qua');

  await day.fill('1/12/2022');
  await secretary.getByRole('button', { name: 'Xem các mốc dời theo' }).click();
  await expect(secretary.getByText('Dời “Hạn gửi bảng tự chấm” sang 01/12/2022 sẽ dời theo 4 mốc:')).toBeVisible();
  for (const line of [
    'Thẩm định, xếp hạng: từ 28/11/2022 sang 02/12/2022.',
    'Hạn gửi hồ sơ đề nghị: từ 05/12/2022 sang 09/12/2022.',
    'Tờ trình đến tỉnh: từ 10/12/2022 sang 14/12/2022.',
    'Hội nghị tổng kết: từ 08/01/2023 sang 12/01/2023.',
  ])
    await expect(secretary.getByText(line)).toBeVisible();
  await expectAccessible(secretary);

  const officer = await as(ground.officer('TCT'), { width: 360, height: 780 });
  await officer.goto(paths.calendar(year));
  await expect(row(officer, 'Hạn gửi bảng tự chấm')).toContainText('27/11/2022');
  await expect(officer.getByRole('link', { name: /^Dời/ })).toHaveCount(0);

  await secretary.getByLabel('Lý do').fill('Theo Thông báo số 12-TB/KTĐ');
  await secretary.getByRole('button', { name: 'Dời 5 mốc' }).click();
  await expect(row(secretary, 'Hạn gửi bảng tự chấm')).toContainText('01/12/2022');
  await officer.reload();
  await expect(row(officer, 'Hạn gửi bảng tự chấm')).toContainText(
    /01\/12\/2022.*Đã dời từ 27\/11\/2022 lúc .* \(.+\), lý do: Theo Thông báo số 12-TB\/KTĐ/s,
  );
  await expect(row(officer, 'Tờ trình đến tỉnh')).toContainText(
    /14\/12\/2022.*Đã dời từ 10\/12\/2022 theo mốc “Hạn gửi bảng tự chấm”/s,
  );
  await expectAccessible(officer);
});

test('a bloc sets its own date, hangs it on a deadline, and a circle is refused at its field', async ({
  as,
  ground,
  rehearsal,
}) => {
  const year = { bloc: (await rehearsal()).slug, year: 2022 };
  const secretary = await as(ground.secretary('UBKT'));
  await secretary.goto(paths.calendar(year));
  await secretary.getByText('Thêm mốc riêng của khối').click();
  await secretary.getByLabel('Tên mốc').fill('Kiểm tra chéo tại cơ sở');
  await secretary.getByLabel('Ngày', { exact: true }).fill('29/11/2022');
  await secretary.getByRole('button', { name: 'Thêm mốc' }).click();
  await expect(row(secretary, 'Kiểm tra chéo tại cơ sở')).toContainText('29/11/2022');

  await secretary.getByRole('link', { name: 'Dời mốc Kiểm tra chéo tại cơ sở' }).click();
  await secretary.getByText('Đổi cách tính ngày của mốc này').click();
  await secretary.getByLabel('Tính từ mốc').selectOption({ label: 'Hạn gửi bảng tự chấm' });
  await secretary.getByLabel('Số ngày sau mốc đó').fill('3');
  await secretary.getByRole('button', { name: 'Xem các mốc dời theo' }).last().click();
  await expect(
    secretary.getByText('Mốc này tính 3 ngày sau “Hạn gửi bảng tự chấm”, tức ngày 30/11/2022.'),
  ).toBeVisible();
  await secretary.getByRole('button', { name: 'Dời mốc này' }).click();
  await expect(row(secretary, 'Kiểm tra chéo tại cơ sở')).toContainText(
    /30\/11\/2022.*3 ngày sau mốc “Hạn gửi bảng tự chấm”/s,
  );

  await secretary.goto(paths.calendarMove(year, 'selfScore'));
  await secretary.getByText('Đổi cách tính ngày của mốc này').click();
  await secretary.getByLabel('Tính từ mốc').selectOption({ label: 'Tờ trình đến tỉnh' });
  await secretary.getByLabel('Số ngày sau mốc đó').fill('1');
  await secretary.getByRole('button', { name: 'Xem các mốc dời theo' }).last().click();
  await expect(secretary.locator('.field-error')).toContainText('Mốc “Tờ trình đến tỉnh” đang tính từ chính mốc này');
});

test('a person’s dates come by a secret link, until the person is disabled', async ({ as, ground, store, request }) => {
  const stamp = Date.now();
  const [made] = await perform(
    registerPeople,
    ground.admin,
    [
      {
        name: 'Chuyên viên thử lịch',
        email: `lich.${stamp}@mau.example`,
        appointments: [
          { office: 'officer', agencyId: ground.agencyId('BTC'), post: 'Chuyên viên', from: dayOf(new Date()) },
        ],
      },
    ],
    { store },
  );
  const personId = made?.id ?? '';
  const person = await as(await getActor(store.read, personId));
  await person.goto(paths.account);
  await expect(person.getByText('Chưa có liên kết.')).toBeVisible();
  await person.getByRole('button', { name: 'Tạo liên kết' }).click();
  const link = await person.getByLabel('Liên kết bí mật').inputValue();
  expect(link).toMatch(/\/api\/calendar\/[\w-]{43}\.ics$/);
  await expectAccessible(person);
  await person.reload();
  await expect(person.getByText('Liên kết đang dùng, tạo lúc')).toBeVisible();
  await expect(person.getByLabel('Liên kết bí mật')).toHaveCount(0);

  const feed = await request.get(link);
  expect(feed.status()).toBe(200);
  expect(feed.headers()).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
  });
  const calendar = new ICAL.Component(ICAL.parse(await feed.text()));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Giao Ước – lịch của tôi');
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const named = (text: string) => events.filter(({ summary }) => summary.startsWith(text));
  expect(named('Hạn gửi bảng tự chấm – Khối thi đua các cơ quan Đảng tỉnh').length).toBeGreaterThanOrEqual(2);
  expect(named('Việc của tôi: ').length).toBeGreaterThanOrEqual(1);
  expect(events.some(({ startDate }) => !startDate.isDate)).toBe(false);
  const again = await request.get(link, { headers: { 'if-none-match': feed.headers().etag ?? '' } });
  expect(again.status()).toBe(304);

  const download = await person.request.get(paths.export('calendar', { bloc: partySlug, year: 2022 }));
  expect(ICAL.parse(await download.text())).toBeTruthy();
  expect(download.headers()['content-disposition']).toContain(`lich-${partySlug}-2022.ics`);

  await perform(disablePerson, ground.admin, { personId }, { store });
  const sentence =
    'Liên kết lịch này không còn dùng được. Hãy vào Giao Ước, mục Tài khoản của tôi, để tạo liên kết mới.';
  for (const address of [link, link.replace(/[\w-]{43}/, 'A'.repeat(43)), link.replace(/[\w-]{43}/, 'x')]) {
    const dead = await request.get(address);
    expect([dead.status(), await dead.text()]).toEqual([404, sentence]);
  }
});
