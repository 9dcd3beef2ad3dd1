import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { agencies } from '@/db/schema/agency';
import { people } from '@/db/schema/person';
import { paths } from '@/lib/paths';
import { perform } from '@/server/perform';
import { getActor } from '@/server/person/actor';
import { registerPeople } from '@/server/person/register';
import { expect, expectAccessible, test } from './fixtures';
import { layTwoBoards, type TwoBoards } from './walk/two-boards';

/** The merger as the provincial officer types it, in the field of each label. */
async function fillMerger(page: Page, { boards, mark }: TwoBoards, on: string): Promise<string> {
  const name = `Ban Tuyên giáo và Dân vận Tỉnh ủy ${mark}`;
  await page.goto(paths.mergeAgencies);
  const [first, second] = boards;
  await page.getByLabel('Cơ quan thứ 1').fill(first?.code ?? '');
  await page.getByLabel('Cơ quan thứ 2').fill(`${second?.code ?? ''} · ${second?.name ?? ''}`);
  await page.getByLabel('Tên cơ quan').fill(name);
  await page.getByLabel('Tên viết tắt').fill(`Ban TG và DV ${mark}`);
  await page.getByLabel('Mã', { exact: true }).fill(`TGDV-${mark}`);
  await page.getByLabel('Loại').selectOption({ label: 'Cơ quan Đảng' });
  await page.getByLabel('Có hiệu lực từ ngày').fill(on);
  await page.getByLabel('Số quyết định').fill('1676-QĐ/TU');
  await page.getByLabel('Ngày quyết định').fill('10/02/2025');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  return name;
}

const registered = (store: Store, code: string) => store.read.$count(agencies, eq(agencies.code, code));

test('the two Party boards merge on 1 March 2025, from preview to the annex on the new board’s desk', async ({
  as,
  ground,
  store,
}) => {
  test.setTimeout(240_000);
  const world = await layTwoBoards(store, ground);
  const year = { bloc: world.slug, year: 2025 };
  const provincial = await as(ground.provincial);

  await test.step('what it touches is told before it is written, each with its link', async () => {
    await fillMerger(provincial, world, '01/03/2025');
    await expect(provincial.getByRole('heading', { level: 1, name: 'Xem trước khi ghi' })).toBeVisible();
    await expect(provincial.getByRole('link', { name: /1 giao ước năm 2025 .*giữ nguyên tên/ })).toHaveAttribute(
      'href',
      paths.covenant(year),
    );
    await expect(provincial.getByRole('link', { name: /cơ quan mới cần ký phụ lục/ })).toBeVisible();
    await expect(provincial.getByRole('link', { name: /2 bản đăng ký thi đua năm 2025/ })).toBeVisible();
    await expect(provincial.getByText(/4 người hết chức trách cùng cơ quan/)).toBeVisible();
    await expect(provincial.getByText('28/02/2025')).toBeVisible();
    expect(await registered(store, `TGDV-${world.mark}`)).toBe(0);
    await expectAccessible(provincial);
  });

  const name = `Ban Tuyên giáo và Dân vận Tỉnh ủy ${world.mark}`;
  await test.step('it is written as it was shown', async () => {
    await provincial.getByRole('button', { name: 'Ghi đúng như xem trước' }).click();
    await expect(provincial.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(provincial.getByText('Đã ghi.')).toBeVisible();
    await expect(provincial.getByRole('group', { name: `Các cơ quan trước và sau ${name}` })).toBeVisible();
    await expect(provincial.getByRole('cell', { name: '1676-QĐ/TU ngày 10/02/2025' }).first()).toBeVisible();
    await expectAccessible(provincial);
  });

  const email = `truong-ban.${world.mark}@mau.example`;
  await test.step('the administrator is told who lost an office, and appoints the head of the new board', async () => {
    const admin = await as(ground.admin);
    await admin.goto(paths.desk);
    await expect(admin.getByRole('link', { name: /người của cơ quan đã kết thúc cần bổ nhiệm lại/ })).toBeVisible();
    const [board] = await store.read
      .select()
      .from(agencies)
      .where(eq(agencies.code, `TGDV-${world.mark}`));
    const post = 'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy';
    const first = { office: 'head' as const, agencyId: board?.id ?? '', post, from: '2025-03-01' };
    await perform(registerPeople, ground.admin, [{ name: post, email, appointments: [first] }], { store });
  });

  await test.step('its desk has the annex, and the covenant page says who has to sign one', async () => {
    const [row] = await store.read.select().from(people).where(eq(people.email, email));
    const head = await as(await getActor(store.read, row?.id ?? ''));
    await head.goto(paths.desk);
    await head.getByRole('link', { name: /Đăng ký thi đua để ký phụ lục/ }).click();
    await expect(head.getByRole('heading', { level: 1, name: /^Đăng ký thi đua/ })).toBeVisible();
    await head.goto(paths.covenant(year));
    await expect(head.getByText(/Cần phụ lục giao ước/)).toBeVisible();
    await expect(head.getByText(`${name} vào khối sau khi nội dung giao ước đã khóa`)).toBeVisible();
    for (const board of world.boards) await expect(head.getByText(board.name).first()).toBeVisible();
  });
});

test('a merger dated before its parts existed is refused at the field, and nothing typed is lost', async ({
  as,
  ground,
  store,
}) => {
  test.setTimeout(180_000);
  const world = await layTwoBoards(store, ground);
  const page = await as(ground.provincial);
  const name = await fillMerger(page, world, '31/12/2003');
  const refusal = /thành lập ngày 01\/01\/2004; ngày ghi ở đây phải sau ngày đó/;
  await expect(page.getByRole('alert').getByRole('link', { name: refusal })).toBeVisible();
  await expect(page.getByLabel('Cơ quan thứ 1')).toHaveAccessibleDescription(refusal);
  await expect(page.getByLabel('Tên cơ quan')).toHaveValue(name);
  await expect(page.getByLabel('Cơ quan thứ 2')).toHaveValue(new RegExp(world.boards[1]?.code ?? ''));
  await expect(page.getByLabel('Có hiệu lực từ ngày')).toHaveValue('31/12/2003');
  expect(await registered(store, `TGDV-${world.mark}`)).toBe(0);
  await page.getByLabel('Có hiệu lực từ ngày').fill('01/03/2025');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Xem trước khi ghi' })).toBeVisible();
});

test('what has moved since the preview is looked at again before it is written', async ({ as, ground, store }) => {
  test.setTimeout(180_000);
  const world = await layTwoBoards(store, ground);
  const [first, second] = [await as(ground.provincial), await as(ground.provincial)];
  await fillMerger(first, world, '01/03/2025');
  await second.goto(`${paths.agencyEvent(world.boards[0]?.slug ?? '', 'rename')}`);
  await second.getByLabel('Tên mới').fill(`Ban Tuyên giáo ${world.mark}`);
  await second.getByLabel('Có hiệu lực từ ngày').fill('01/02/2025');
  await second.getByLabel('Số quyết định').fill('12-QĐ/TU');
  await second.getByLabel('Ngày quyết định').fill('20/01/2025');
  await second.getByRole('button', { name: 'Xem trước' }).click();
  await second.getByRole('button', { name: 'Ghi đúng như xem trước' }).click();
  await expect(second.getByText('Đã ghi.')).toBeVisible();
  await first.getByRole('button', { name: 'Ghi đúng như xem trước' }).click();
  await expect(first.getByText('Số liệu đã thay đổi sau khi bạn xem trước').first()).toBeVisible();
  expect(await registered(store, `TGDV-${world.mark}`)).toBe(0);
});

test('the register is searched without marks or spaces, and old names lead to their agency', async ({
  as,
  ground,
  store,
}) => {
  test.setTimeout(180_000);
  const world = await layTwoBoards(store, ground);
  const page = await as(ground.provincial, { width: 360, height: 780 });
  for (const typed of [
    `ban tuyen giao tinh uy ${world.mark}`,
    `bantuyengiaotinhuy${world.mark}`,
    `Ban Tuyên giáo Tỉnh uỷ ${world.mark}`,
  ]) {
    await page.goto(paths.agencies);
    await page.getByLabel('Tên hoặc mã, không cần dấu').fill(typed);
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page.getByRole('link', { name: world.boards[0]?.name })).toBeVisible();
    await expect(page.getByText('Có 1 cơ quan')).toBeVisible();
  }
  await expectAccessible(page);
});
