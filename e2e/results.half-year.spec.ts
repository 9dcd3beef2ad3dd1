import { paths } from '@/lib/paths';
import { openMeeting } from '@/server/sample/walk/conference';
import { freezeText, registerAll } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import { expect, expectAccessible, expectFits, test } from './fixtures';

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
