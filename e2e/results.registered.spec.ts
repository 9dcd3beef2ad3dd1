import { paths } from '@/lib/paths';
import { openScoring } from '@/server/result/open-scoring';
import { timeOf, type Stage } from '@/server/sample/walk/stage';
import { openMeeting } from '@/server/sample/walk/conference';
import { freezeText, registerAll } from '@/server/sample/walk/covenant';
import { handOver } from '@/server/sample/walk/handover';
import { publishRanking, recordPoints } from '@/server/sample/walk/results';
import { expect, expectAccessible, expectClosed, expectFits, test } from './fixtures';
import { sendNomination } from './walk/nominations';

/** The covenant of 2022 is frozen, all but one registered for a certificate, and the points of that year are out; one lies below the floor. */
async function theYearIsOver(stage: Stage) {
  await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
  await handOver(stage, { leader: 8, deputy: 7 });
  await registerAll({ ...stage, members: stage.members.filter((code) => code !== 'BTC') }, ['PROV_CERT']);
  await registerAll({ ...stage, members: ['BTC'] }, ['EXCELLENT_COLLECTIVE']);
  await freezeText(stage);
  const results = stage.results.map((one) =>
    one.code === 'DUK' ? { ...one, groups: [10_00, 17_50, 17_00, 8_00] as const } : one,
  );
  const year = { ...stage, review: stage.plan, outgoing: stage.incoming, results };
  await stage.run(
    openScoring,
    stage.ground.secretary(year.outgoing),
    { blocYearId: year.review },
    timeOf(stage, '15:30'),
  );
  await recordPoints(year);
  await publishRanking(year);
}

test('what the agencies registered in the covenant flows into the nominations of the year with one press', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug: bloc, stage } = await rehearsal();
  await theYearIsOver(stage);
  const place = { bloc, year: 2022 };
  const secretary = await as(ground.secretary('TCT'));
  const form = 'Bằng khen của Ủy ban nhân dân tỉnh';
  const table = secretary.getByRole('table', { name: `Cơ quan đăng ký ${form}` });
  const rowOf = (code: string) => table.getByRole('row').filter({ hasText: ground.agencyName(code) });

  await test.step('who keeps the bloc sees who registered, and who meets what is asked', async () => {
    await secretary.goto(paths.nominations(place));
    await expect(secretary.getByRole('heading', { name: 'Đăng ký trong giao ước năm 2022' })).toBeVisible();
    await expect(table.getByText('đủ điều kiện', { exact: true })).toHaveCount(7);
    await expect(rowOf('DUK').getByText('chưa đủ điều kiện')).toBeVisible();
    await expect(rowOf('DUK').getByText('Điểm 51,00 thấp hơn điểm sàn 80,00 của quy chế.')).toBeVisible();
    await expect(rowOf('BTC')).toHaveCount(0);
    await expectAccessible(secretary);
    await expectFits(secretary);
    const phone = await as(ground.secretary('TCT'), { width: 360, height: 740 });
    await phone.goto(paths.nominations(place));
    await expectFits(phone);
  });

  await test.step('one press begins a draft for each that does', async () => {
    const section = secretary.locator('section').filter({ has: table }).last();
    await section.getByRole('radio', { name: /được bình xét trong phong trào thi đua/ }).check();
    await section.getByRole('button', { name: 'Đưa 7 cơ quan vào danh sách đề nghị' }).click();
    await expect(secretary.getByText(/Đã lập 7 hồ sơ nháp: /)).toBeVisible();
    await expect(table.getByText(/^đã có hồ sơ số [1-7]$/)).toHaveCount(7);
    await expectClosed(section.getByRole('button', { name: 'Đưa vào danh sách đề nghị' }));
    await expect(section.getByText('Không còn cơ quan nào đã đăng ký mà đủ điều kiện và chưa có hồ sơ.')).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('an agency finds its draft begun, and sends it', async () => {
    const officer = await as(ground.officer('VPTU'), { width: 360, height: 740 });
    await officer.goto(paths.nominations(place));
    const own = officer.getByRole('row').filter({ hasText: ground.agencyName('VPTU') });
    await expect(own.getByText('đã đăng ký trong giao ước')).toBeVisible();
    await own.getByRole('link').first().click();
    await officer.waitForURL(/\/nominations\/\d+/);
    const number = Number(/nominations\/(\d+)/.exec(officer.url())?.[1]);
    await expect(officer.getByText('Đã đăng ký trong giao ước của năm')).toBeVisible();
    await expect(officer.getByLabel('Tóm tắt thành tích')).toHaveValue(
      /^Đăng ký Bằng khen .* giao ước thi đua năm 2022/,
    );
    await expectAccessible(officer);
    await expectFits(officer);
    await sendNomination(await as(ground.head('VPTU')), place, number);
  });

  await test.step('one that did not register is pointed out, and may be proposed all the same', async () => {
    const head = await as(ground.head('BTC'));
    await head.goto(paths.newNomination(place));
    await expect(
      head.getByText('Cơ quan đã đăng ký trong giao ước năm 2022: Tập thể lao động xuất sắc.'),
    ).toBeVisible();
    await head.getByRole('radio', { name: new RegExp(`${form}: .*phong trào thi đua`) }).check();
    await head.getByLabel('Tóm tắt thành tích').fill('Nổi bật trong phong trào thi đua năm 2022.');
    await head.getByRole('button', { name: 'Lưu hồ sơ' }).click();
    await head.waitForURL(/\/nominations\/\d+/);
    await expect(head.getByText('Hội nghị cân nhắc: cơ quan không đăng ký trong giao ước của năm')).toBeVisible();
    await sendNomination(head, place, Number(/nominations\/(\d+)/.exec(head.url())?.[1]));
    await secretary.reload();
    const sent = secretary.getByRole('row').filter({ hasText: ground.agencyName('BTC') });
    await expect(sent.getByText('không đăng ký trong giao ước')).toBeVisible();
  });
});
