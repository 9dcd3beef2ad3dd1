import { paths } from '@/lib/paths';
import { changeTask } from '@/server/annex/change-task';
import { freezeAnnex } from '@/server/annex/freeze';
import { writeReason } from '@/server/annex/write';
import { openMeeting } from '@/server/sample/walk/conference';
import { registerAll, signTogether } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import { expect, expectAccessible, expectFits, test } from './fixtures';

test('while an annex is signed, its keepers remind who is missing and learn on the desk who refuses', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug: bloc, stage } = await rehearsal();
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
  await signTogether(stage);
  const keeper = ground.secretary('TCT');
  const inYear = { blocYearId: stage.plan };
  await stage.run(changeTask, keeper, { ...inYear, seen: '', number: 1, text: 'Nhiệm vụ sửa lại', indicators: [] });
  await stage.run(writeReason, keeper, { ...inYear, reason: 'Tỉnh ủy giao thêm nhiệm vụ.' });
  await stage.run(freezeAnnex, keeper, inYear);
  const place = { bloc, year: 2022 };
  const secretary = await as(keeper);

  await test.step('a head says on a phone why it does not sign', async () => {
    const head = await as(ground.head('BTC'), { width: 360, height: 740 });
    await head.goto(paths.annex(place, 1));
    await head.getByText('Từ chối, nêu lý do').click();
    await head.getByLabel('Lý do chưa ký').fill('Chưa rõ nhiệm vụ 1; Ế Ộ Ẵ.');
    await head.getByRole('button', { name: 'Gửi lý do từ chối' }).click();
    await expect(head.getByText(/đã từ chối ngày 10\/01\/2022/).first()).toBeVisible();
    await secretary.goto(paths.desk);
    const task = secretary.getByRole('link', {
      name: 'Một cơ quan từ chối ký phụ lục giao ước, nêu lý do: “Chưa rõ nhiệm vụ 1; Ế Ộ Ẵ.”',
    });
    await task.click();
    await secretary.waitForURL(paths.annex(place, 1));
  });

  await test.step('the others are reminded with one press, once a day; nobody else has the button', async () => {
    await secretary.getByRole('button', { name: 'Nhắc 8 cơ quan' }).click();
    await expect(secretary.getByText(/Đã nhắc 8 cơ quan trên bàn làm việc: /).first()).toBeVisible();
    await expect(secretary.getByText('đã nhắc hôm nay.', { exact: false }).first()).toBeVisible();
    await expectAccessible(secretary);
    await expectFits(secretary);
    const head = await as(ground.head('BDV'), { width: 360, height: 740 });
    await head.goto(paths.desk);
    const own = head.getByRole('listitem').filter({ hasText: 'Đọc và ký phụ lục giao ước' });
    await expect(own.filter({ hasText: 'được nhắc ngày 10/01/2022' })).toHaveCount(1);
    await head.goto(paths.annex(place, 1));
    await expect(head.getByRole('button', { name: /^Nhắc / })).toHaveCount(0);
    await expectAccessible(head);
    await expectFits(head);
  });
});
