import { sayingOfTask } from '@/domain/plan/write';
import { paths } from '@/lib/paths';
import { getBlocYear } from '@/server/bloc/queries';
import { listStandingTasks } from '@/server/plan/queries';
import { writeTasks } from '@/server/plan/write-tasks';
import { openMeeting } from '@/server/sample/walk/conference';
import { freezeText, registerAll } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import type { Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, expectFits, test } from './fixtures';

/** The first common task is measured by two indicators; one of them long. */
async function writeIndicators({ run, ground, plan: blocYearId, store }: Stage): Promise<void> {
  const [first] = await listStandingTasks(store.read, await getBlocYear(store.read, blocYearId, new Date()));
  if (!first) throw new Error('The plan has no task');
  const indicators = [
    { text: 'Sáng kiến được công nhận', unit: 'sáng kiến', target: '20', before: '', weight: null },
    {
      text: 'Tỷ lệ văn bản điện tử được ký số, gửi và nhận trên hệ thống quản lý văn bản của các cơ quan Đảng tỉnh',
      unit: '%',
      target: '100',
      before: '96',
      weight: null,
    },
  ].map((row, i) => ({ key: `new${i}`, was: '', row }));
  const task = { key: first.id, was: sayingOfTask(first.row), row: first.row, indicators };
  await run(writeTasks, ground.secretary('UBKT'), { blocYearId, tasks: [task] });
}

test('half-year results keep themselves while they are typed; the bloc sees them once they are sent', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(120_000);
  const { slug: bloc, stage } = await rehearsal();
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await freezeText(stage);
  const place = { bloc, year: 2022 };
  const [officer, head, other] = [
    await as(ground.officer('TCT'), { width: 360, height: 740 }),
    await as(ground.head('TCT')),
    await as(ground.officer('BTC')),
  ];
  const box = (page: typeof officer, number: number) => page.getByLabel(new RegExp(`^${number}\\. `));
  const keeps = (page: typeof officer, is: string) =>
    expect(page.locator(`[data-autosave="${is}"]`).first()).toBeVisible();

  await officer.goto(paths.progress(place));
  await expect(officer.getByText('Chưa có kết quả nào mới để gửi.')).toBeVisible();
  await box(officer, 1).fill('Đạt 52% kế hoạch, trong đó Ế Ộ Ẵ');
  await keeps(officer, 'saved');
  await officer.context().setOffline(true);
  await box(officer, 2).fill('Có 1 sáng kiến');
  await keeps(officer, 'offline');
  await officer.context().setOffline(false);
  await keeps(officer, 'saved');
  await expectAccessible(officer);
  await expectFits(officer);

  await test.step('nobody outside the agency sees it, its head does and changes it; two at once choose', async () => {
    await other.goto(paths.progress(place));
    await expect(other.getByText('Đạt 52% kế hoạch')).toHaveCount(0);
    await head.goto(paths.progress(place));
    await expect(box(head, 2)).toHaveValue('Có 1 sáng kiến');
    await box(officer, 2).fill('Có 2 sáng kiến');
    await keeps(officer, 'saved');
    await box(head, 2).fill('Có 1 sáng kiến cấp tỉnh');
    await expect(head.getByText('Bạn nhập: Có 1 sáng kiến cấp tỉnh. Đang lưu: Có 2 sáng kiến.')).toBeVisible();
    await head.getByRole('button', { name: 'Lấy giá trị đang lưu ở dòng 2' }).click();
    await expect(box(head, 2)).toHaveValue('Có 2 sáng kiến');
    await keeps(head, 'idle');
  });

  await head.getByRole('button', { name: 'Gửi báo cáo nửa năm' }).click();
  await expect(head.getByText('Đã gửi báo cáo 2 chỉ tiêu.')).toBeVisible();
  await other.reload();
  await expect(other.getByText('Đạt 52% kế hoạch, trong đó Ế Ộ Ẵ')).toBeVisible();
  await expect(other.getByText('Có 2 sáng kiến')).toBeVisible();
});

test('every target of the covenant shows what was reached, and its share where both are numbers: by agency and for the bloc', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(120_000);
  const { slug: bloc, stage } = await rehearsal();
  await writeIndicators(stage);
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await freezeText(stage);
  const place = { bloc, year: 2022 };
  const secretary = await as(ground.secretary('TCT'));
  const officer = await as(ground.officer('BTC'), { width: 360, height: 740 });
  const rowIn = (table: string, text: string, page = secretary) =>
    page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: text });
  const button = (page: typeof officer, name: string) => page.getByRole('button', { name, exact: true });

  await test.step('an agency reports on its own targets, in numbers and in words', async () => {
    await officer.goto(paths.progress(place));
    await officer.getByLabel(/^1\. /).fill('52%, trong đó Ế Ộ Ẵ');
    await officer.getByLabel(/^2\. /).fill('Hầu hết đúng hạn');
    await officer.getByLabel(/^3\. /).fill('1 sáng kiến');
    await expect(officer.locator('[data-autosave="saved"]').first()).toBeVisible();
    await button(officer, 'Gửi báo cáo nửa năm').click();
    await expect(officer.getByText('Đã gửi báo cáo 3 chỉ tiêu.')).toBeVisible();
    await expectFits(officer);
    await secretary.goto(paths.progress(place));
    const own = ground.agencyName('BTC');
    await expect(rowIn(own, '1. ').getByText('52%', { exact: true })).toBeVisible();
    await expect(rowIn(own, '2. ').getByText('–', { exact: true })).toBeVisible();
    await expect(rowIn(own, '3. ').getByText('50%', { exact: true })).toBeVisible();
  });

  await test.step('a task of the whole bloc: each agency tells its part, and who keeps the bloc the whole', async () => {
    await secretary.goto(paths.planTask(place, 1));
    await secretary.getByLabel('Giao cho').selectOption({ label: 'Cả khối' });
    await button(secretary, 'Ghi phân công').click();
    await expect(secretary.getByText('Đã ghi phân công nhiệm vụ 1.').first()).toBeVisible();
    await officer.goto(paths.planTask(place, 1));
    await officer.getByLabel(/^Đã làm được gì/).fill('Đã gửi 3 sáng kiến, 1 chờ công nhận.');
    await officer.getByLabel(/^Đã đạt, chỉ tiêu “Sáng kiến được công nhận”/).fill('2 sáng kiến');
    await officer.getByRole('radio', { name: 'đang làm' }).check();
    await button(officer, 'Gửi báo cáo').click();
    await expect(officer.getByText('Đã ghi báo cáo nhiệm vụ 1.').first()).toBeVisible();
    await expect(
      rowIn('Chỉ tiêu của nhiệm vụ', 'Ban Tổ chức', officer).getByText('10%', { exact: true }),
    ).toBeVisible();
    await expectAccessible(officer);
    await expectFits(officer);
    await secretary.goto(paths.progress(place));
    const common = rowIn('Chỉ tiêu chung: kết quả đến nay', 'Sáng kiến được công nhận');
    await expect(common.getByText('1 cơ quan đã báo cáo phần mình')).toBeVisible();
    await secretary.goto(paths.planTask(place, 1));
    const settle = secretary.locator('form').filter({ has: button(secretary, 'Ghi cho cả nhiệm vụ') });
    await settle.getByLabel('Nội dung, lý do').fill('Tổng hợp sáu tháng đầu năm.');
    await settle.getByLabel(/^Đã đạt, chỉ tiêu “Sáng kiến được công nhận”/).fill('9 sáng kiến');
    await settle.getByLabel(/^Đã đạt, chỉ tiêu “Tỷ lệ văn bản điện tử/).fill('Hầu hết');
    await settle.getByRole('radio', { name: 'đang làm' }).check();
    await button(secretary, 'Ghi cho cả nhiệm vụ').click();
    await expect(secretary.getByText('Đã ghi báo cáo nhiệm vụ 1.').first()).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('everybody reads the common indicators with their shares, corrected ones as they were corrected', async () => {
    await secretary.goto(paths.progress(place));
    const common = (text: string) => rowIn('Chỉ tiêu chung: kết quả đến nay', text);
    await expect(common('Sáng kiến được công nhận').getByText('45%', { exact: true })).toBeVisible();
    await expect(common('Tỷ lệ văn bản điện tử').getByText('–', { exact: true })).toBeVisible();
    await expectAccessible(secretary);
    await expectFits(secretary);
    await secretary.goto(paths.planTask(place, 1));
    await secretary.getByText('Đính chính báo cáo này').first().click();
    const correct = secretary
      .locator('form')
      .filter({ has: button(secretary, 'Ghi đính chính') })
      .first();
    await expect(correct.getByLabel(/“Sáng kiến được công nhận”/)).toHaveValue('9 sáng kiến');
    await correct.getByLabel(/“Sáng kiến được công nhận”/).fill('8 sáng kiến');
    await correct.getByRole('button', { name: 'Ghi đính chính' }).click();
    await expect(secretary.getByText('Đã đính chính báo cáo', { exact: false }).first()).toBeVisible();
    await officer.goto(paths.progress(place));
    const corrected = rowIn('Chỉ tiêu chung: kết quả đến nay', 'Sáng kiến được công nhận', officer);
    await expect(corrected.getByText('40%', { exact: true })).toBeVisible();
    await expectAccessible(officer);
    await expectFits(officer);
  });
});
