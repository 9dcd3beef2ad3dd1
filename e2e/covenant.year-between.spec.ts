import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { charter } from '@/db/sample/rules';
import { usualScale } from '@/domain/criteria/defaults';
import { freshTasks } from '@/domain/plan/write';
import { paths } from '@/lib/paths';
import { attendActivity } from '@/server/activity/attend';
import { planActivity } from '@/server/activity/plan';
import { settleActivity } from '@/server/activity/settle';
import { adoptCharter } from '@/server/charter/adopt';
import { adoptCriteria } from '@/server/criteria/adopt';
import { adoptPlan } from '@/server/plan/adopt';
import { setDeadlines } from '@/server/plan/set-deadlines';
import { writeTasks } from '@/server/plan/write-tasks';
import { openScoring } from '@/server/result/open-scoring';
import { at } from '@/server/sample/run';
import { openMeeting } from '@/server/sample/walk/conference';
import type { Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { slugsOf } from './walk/scoring';

const phone = { width: 360, height: 740 };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Twenty common tasks, some as long as officials write them, adopted by the conference. */
async function adoptTwenty(stage: Stage): Promise<void> {
  const { run, ground, plan: blocYearId } = stage;
  const keeper = ground.secretary('UBKT');
  const long =
    'Cụ thể hóa nghị quyết đại hội đảng bộ các cấp thành chương trình, kế hoạch công tác năm phù hợp chức năng, nhiệm vụ của từng cơ quan; ';
  const tasks = Array.from({ length: 20 }, (_, i) => {
    return {
      number: i + 1,
      text: i % 3 === 0 ? long.repeat(4).trim() : `Nhiệm vụ thứ ${i + 1}: Ế Ộ Ẵ`,
      illustrative: false,
    };
  });
  await run(writeTasks, keeper, { blocYearId, tasks: freshTasks(tasks) }, at('2022-01-10', '08:00'));
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await run(adoptPlan, keeper, { blocYearId }, at('2022-01-10', '15:00'));
}

test('a common task is given to an agency, reported on from a phone, corrected and closed', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await rehearsal();
  await adoptTwenty(stage);
  const place = { bloc, year: 2022 };
  const [secretary, officer, other] = [
    await as(ground.secretary('UBKT')),
    await as(ground.officer('BTC'), phone),
    await as(ground.officer('VPTU')),
  ];

  await test.step('who keeps the bloc gives it away; a day outside the year is said at its box', async () => {
    await secretary.goto(paths.planTask(place, 2));
    await secretary.getByLabel('Giao cho').selectOption({ label: 'Ban Tổ chức Tỉnh ủy' });
    await secretary.getByLabel(/^Hạn/).fill('01/03/2023');
    await button(secretary, 'Ghi phân công').click();
    await expect(secretary.getByText('Ngày 01/03/2023 nằm ngoài năm', { exact: false }).first()).toBeVisible();
    await secretary.getByLabel(/^Hạn/).fill('05/01/2022');
    await button(secretary, 'Ghi phân công').click();
    await expect(secretary.getByText('Đã ghi phân công nhiệm vụ 2.').first()).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('its owner reads on the desk that it waits, and reports in a few words', async () => {
    await officer.goto(paths.desk);
    await expect(officer.getByRole('link', { name: 'Báo cáo một nhiệm vụ chung' }).first()).toBeVisible();
    await officer.goto(paths.progress(place));
    await expect(officer.getByText('Cơ quan bạn còn 1 nhiệm vụ cần báo cáo.')).toBeVisible();
    await expectFits(officer);
    await expectAccessible(officer);
    await officer.getByRole('link', { name: /^2\. / }).click();
    await officer.getByLabel(/^Đã làm được gì/).fill('ă'.repeat(2001));
    await officer.getByRole('radio', { name: 'đang làm' }).check();
    await button(officer, 'Gửi báo cáo').click();
    await expect(officer.getByText(/dài quá|quá dài|Tối đa|nhiều nhất/i).first()).toBeVisible();
    await officer.getByLabel(/^Đã làm được gì/).fill('Đã xong phần dự thảo.\nCòn chờ ý kiến 2 cơ quan.');
    await officer.getByRole('radio', { name: 'đang làm' }).check();
    await button(officer, 'Gửi báo cáo').click();
    await expect(officer.getByText('Đã ghi báo cáo nhiệm vụ 2.').first()).toBeVisible();
    await expect(officer.getByText('Còn chờ ý kiến 2 cơ quan.', { exact: false }).first()).toBeVisible();
    await expectFits(officer);
  });

  await test.step('another agency reads it and has no box; who keeps the bloc corrects it and drops the task with its reason', async () => {
    await other.goto(paths.planTask(place, 2));
    await expect(other.getByText('Đã xong phần dự thảo.', { exact: false }).first()).toBeVisible();
    await expect(other.getByLabel(/^Đã làm được gì/)).toHaveCount(0);
    await secretary.reload();
    await secretary.getByText('Đính chính báo cáo này').click();
    await secretary.getByLabel('Nội dung đúng').fill('Đã xong phần dự thảo, còn chờ 3 cơ quan.');
    await button(secretary, 'Ghi đính chính').click();
    await expect(secretary.getByText('Đã đính chính báo cáo', { exact: false }).first()).toBeVisible();
    await secretary.getByLabel('Nội dung, lý do').fill('Tỉnh ủy giao cơ quan khác chủ trì');
    await secretary.getByRole('group', { name: 'Nhiệm vụ' }).getByRole('radio', { name: 'thôi thực hiện' }).check();
    await button(secretary, 'Ghi cho cả nhiệm vụ').click();
    await expect(secretary.getByText('Đã ghi báo cáo nhiệm vụ 2.').first()).toBeVisible();
    await officer.reload();
    await expect(officer.getByText('Nhiệm vụ này đã xong hoặc đã thôi thực hiện.', { exact: false })).toBeVisible();
    await secretary.goto(paths.progress(place));
    await expectAccessible(secretary);
    await expectFits(secretary);
  });
});

test('a joint activity is planned, moved, attended by a roll two people write at once, settled and downloaded', async ({
  as,
  ground,
  rehearsal,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc } = await rehearsal();
  const place = { bloc, year: 2022 };
  const [secretary, host] = [await as(ground.secretary('UBKT')), await as(ground.officer('BTC'), phone)];

  await test.step('a day that does not exist is said at its box, then it stands in the calendar', async () => {
    await secretary.goto(paths.activities(place));
    await expectAccessible(secretary);
    await secretary.getByLabel('Tên hoạt động').fill('Hội thao chào mừng năm mới');
    await secretary.getByLabel('Loại hoạt động').selectOption('exchange');
    await secretary.getByLabel('Cơ quan chủ trì').selectOption({ label: 'Ban Tổ chức Tỉnh ủy' });
    await secretary.getByLabel('Ngày', { exact: true }).fill('31/02/2022');
    await secretary.getByRole('radio', { name: 'buổi sáng' }).check();
    await secretary.getByLabel('Địa điểm').fill('Nhà thi đấu tỉnh');
    await button(secretary, 'Đặt hoạt động').click();
    await expect(secretary.locator('#plan-activity-heldOn-error, [id$="heldOn-error"]').first()).toBeVisible();
    await secretary.getByLabel('Ngày', { exact: true }).fill('20/01/2022');
    await button(secretary, 'Đặt hoạt động').click();
    await expect(secretary.getByRole('heading', { level: 1, name: 'Hội thao chào mừng năm mới' })).toBeVisible();
    await secretary.getByText('Dời hoạt động').click();
    await secretary.getByLabel('Ngày', { exact: true }).fill('10/01/2022');
    await secretary.getByLabel('Lý do dời').fill('Nhà thi đấu sửa chữa');
    await button(secretary, 'Dời').click();
    await expect(secretary.getByText('Lý do: Nhà thi đấu sửa chữa', { exact: false })).toBeVisible();
    await expect(secretary.getByText('Còn 9 cơ quan chưa được điểm danh.')).toBeVisible();
    await secretary.goto(paths.calendar(place));
    await expect(secretary.getByRole('link', { name: 'Hội thao chào mừng năm mới' })).toBeVisible();
  });

  await test.step('the host calls the roll on a phone; who keeps the bloc had the page open and is told', async () => {
    await host.goto(paths.desk);
    await host.getByRole('link', { name: 'Điểm danh hoạt động chung do cơ quan chủ trì' }).first().click();
    await secretary.goto(paths.activity(place, 1));
    const answer = (page: Page, agency: string, presence: string) =>
      page.getByRole('radiogroup', { name: agency }).getByRole('radio', { name: presence, exact: true }).check();
    await expect(host.getByRole('radiogroup')).toHaveCount(9);
    for (const group of await host.getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
    await answer(host, 'Ban Dân vận Tỉnh ủy', 'vắng có phép');
    await expectAccessible(host);
    await expectFits(host);
    await button(host, 'Ghi điểm danh').click();
    await expect(host.getByText('Đã ghi điểm danh 9 cơ quan.').first()).toBeVisible();
    await answer(secretary, 'Ban Dân vận Tỉnh ủy', 'vắng');
    await button(secretary, 'Ghi điểm danh').click();
    await expect(secretary.getByText('vừa ghi điểm danh khác', { exact: false }).first()).toBeVisible();
    await expect(secretary.getByText('Đang ghi: vắng có phép')).toBeVisible();
    await button(secretary, 'Ghi điểm danh').click();
    await expect(secretary.getByText('Đã ghi điểm danh 9 cơ quan.').first()).toBeVisible();
  });

  await test.step('settled it counts, is corrected with a reason, and goes into a sheet', async () => {
    await button(secretary, 'Chốt điểm danh').click();
    await expect(secretary.getByText('đã chốt điểm danh', { exact: false }).first()).toBeVisible();
    await secretary.getByText('Sửa điểm danh của một cơ quan').click();
    await secretary.getByLabel('Cơ quan', { exact: true }).selectOption({ label: 'Ban Dân vận Tỉnh ủy' });
    await secretary.getByLabel('Sửa thành').selectOption('excused');
    await secretary.getByLabel('Lý do sửa').fill('Có công văn xin phép');
    await button(secretary, 'Ghi sửa đổi').click();
    await expect(secretary.getByText('Lý do: Có công văn xin phép', { exact: false })).toBeVisible();
    await host.goto(paths.activities(place));
    await expect(host.getByText('Hội thao chào mừng năm mới (có phép)')).toBeVisible();
    await expectAccessible(host);
    await expectFits(host);
    const file = await secretary.request.get(paths.export('activities', place));
    const rows = await readSheet(await file.body());
    expect(rows[2]?.slice(0, 4)).toEqual(['STT', 'Ngày', 'Buổi', 'Hoạt động']);
    expect(rows[3]).toContain('P');
  });
});

test('a line fed by the joint activities tells how the agency took part, and takes the figure over with one press', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(180_000);
  const { slug: bloc, stage } = await unruled();
  const { run, review: blocYearId } = stage;
  const keeper = ground.secretary('UBKT');
  const march = at('2021-03-12');
  const scale = usualScale(100);
  const groups = scale.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((line) =>
      line.code === 'C3' ? { ...line, kind: 'share' as const, unit: 'hoạt động' } : line,
    ),
  }));
  await run(adoptCharter, keeper, { blocYearId, ...charter, tieBreaks: [{ step: 'lot' }] }, march);
  await run(adoptCriteria, keeper, { blocYearId, ...scale, groups }, march);
  for (const [i, heldOn] of ['2021-04-19', '2021-05-19', '2021-09-02', '2021-10-14'].entries()) {
    const said = { kind: 'contest', session: 'morning', place: 'Hội trường', everybody: true } as const;
    const hostAgencyId = ground.agencyId('BTC');
    await run(
      planActivity,
      keeper,
      { blocYearId, title: `Hội thi lần ${i + 1}`, heldOn, hostAgencyId, expected: [], ...said },
      march,
    );
    const presence = Object.fromEntries(
      stage.members.map((code) => [ground.agencyId(code), code === 'TCT' && i === 1 ? 'absent' : 'present'] as const),
    );
    await run(attendActivity, keeper, { blocYearId, number: i + 1, presence, seen: 0 }, at(heldOn));
    await run(settleActivity, keeper, { blocYearId, number: i + 1, seen: 1 }, at(heldOn));
  }
  await run(openScoring, keeper, { blocYearId }, at('2021-12-20'));
  const place = { bloc, year: 2021 };
  const slug = (await slugsOf(stage)).get('TCT') ?? '';
  const [officer, secretary] = [await as(ground.officer('TCT'), phone), await as(keeper)];

  await officer.goto(paths.sheetPart(place, slug, 'C'));
  await expect(
    officer.getByText('Dự 3 trên 4 hoạt động chung (vắng: Hội thi lần 2)', { exact: false }).first(),
  ).toBeVisible();
  await expect(officer.getByLabel('Tự chấm C3', { exact: true })).toHaveValue('');
  await expectAccessible(officer);
  await expectFits(officer);
  await button(officer, 'Lấy 75% vào ô C3').click();
  await expect(officer.getByLabel('Tự chấm C3', { exact: true })).toHaveValue('75,00');
  await expect(officer.locator('[data-autosave="saved"]').first()).toBeVisible();
  await officer.reload();
  await expect(officer.getByLabel('Tự chấm C3', { exact: true })).toHaveValue('75,00');

  await secretary.goto(paths.appraisal(place, slug, 'C'));
  await expect(secretary.getByText('Dự 3 trên 4 hoạt động chung', { exact: false }).first()).toBeVisible();
  await secretary.getByRole('link', { name: 'Xem hoạt động chung' }).first().click();
  await expect(secretary.getByRole('heading', { level: 1, name: 'Hoạt động chung năm 2021' })).toBeVisible();
});

test('who is late stands on the overview; reminded, they read it on their desk, and nobody is reminded twice a day', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2022 };
  const due = [{ kind: 'registration' as const, dueOn: '2022-01-07' }];
  await stage.run(setDeadlines, ground.secretary('UBKT'), { blocYearId: stage.plan, deadlines: due });
  const [secretary, officer] = [await as(ground.secretary('UBKT')), await as(ground.officer('BTC'), phone)];

  await officer.goto(paths.year(place));
  await expect(officer.getByRole('heading', { name: 'Chưa gửi đăng ký thi đua' })).toBeVisible();
  await expect(button(officer, 'Nhắc 9 cơ quan')).toHaveCount(0);
  await expectAccessible(officer);
  await expectFits(officer);

  await secretary.goto(paths.year(place));
  await expectAccessible(secretary);
  await button(secretary, 'Nhắc 9 cơ quan').click();
  await expect(secretary.getByText(/Đã nhắc 9 cơ quan trên bàn làm việc: .*Ban Tổ chức/).first()).toBeVisible();
  await secretary.reload();
  await expect(secretary.getByText('đã nhắc hôm nay.')).toBeVisible();
  await expect(secretary.getByText('nhắc lần cuối 10/01/2022').first()).toBeVisible();

  await officer.goto(paths.desk);
  await expect(officer.getByText('được nhắc ngày 10/01/2022', { exact: false }).first()).toBeVisible();
  await expectAccessible(officer);
  await expectFits(officer);
});
