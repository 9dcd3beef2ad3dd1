import writeXlsxFile from 'write-excel-file/node';
import { paths } from '@/lib/paths';
import { nomineeColumns, type NomineeColumn } from '@/papers/nominee-sheet/columns';
import { putToBallot } from '@/server/nomination/put-to-ballot';
import { saveNomination } from '@/server/nomination/save';
import { sendNomination } from '@/server/nomination/send';
import { publishRanking, recordPoints } from '@/server/sample/walk/results';
import { timeOf, type Stage } from '@/server/sample/walk/stage';
import { expect, expectAccessible, test } from './fixtures';

/** One nomination of an agency, sent; answers which. */
async function sentOne(stage: Stage, code: string): Promise<{ blocYearId: string; nominationId: string }> {
  const { run, ground, review: blocYearId } = stage;
  await recordPoints(stage);
  await publishRanking(stage);
  const { nominationId } = await run(
    saveNomination,
    ground.officer(code),
    {
      blocYearId,
      agencyId: ground.agencyId(code),
      formCode: 'PROV_CERT',
      groundCode: 'movement',
      achievement: 'Vượt 3 chỉ tiêu năm 2021.',
    },
    timeOf(stage, '09:00'),
  );
  await run(sendNomination, ground.head(code), { blocYearId, nominationId }, timeOf(stage, '09:30'));
  return { blocYearId, nominationId };
}

test('what was put to the ballot while its page was open is no longer withdrawn', async ({ as, ground, rehearsal }) => {
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2021 };
  const sent = await sentOne(stage, 'BTC');
  const head = await as(ground.head('BTC'));
  await head.goto(paths.nomination(place, 1));
  await head.getByText('Rút hồ sơ', { exact: true }).first().click();
  const button = head.getByRole('button', { name: 'Rút hồ sơ' });
  await expect(button).toBeVisible();
  await stage.run(putToBallot, ground.head('UBKT'), sent, timeOf(stage, '10:30'));
  await button.click();
  await expect(head.getByText('Hồ sơ đã đưa ra bỏ phiếu nên không đổi được nữa.').first()).toBeVisible();
  await head.goto(paths.nomination(place, 1));
  await expect(head.getByText(/Đã đưa ra bỏ phiếu ngày 10\/01\/2022/)).toBeVisible();
  await expect(head.getByText('Rút hồ sơ')).toHaveCount(0);
});

test('a list of nominees with a form nobody knows names the cell, and none of it is written', async ({
  as,
  ground,
  rehearsal,
}) => {
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2021 };
  const page = await as(stage.ground.officer('VPTU'));
  const columns = Object.keys(nomineeColumns) as NomineeColumn[];
  const sheet = (...rows: Partial<Record<NomineeColumn, string>>[]) =>
    writeXlsxFile(
      [nomineeColumns, ...rows].map((row) => columns.map((column) => ({ value: row[column] ?? '', type: String }))),
    ).toBuffer();
  const good = {
    kind: 'Đơn vị',
    name: 'Phòng Tổng hợp',
    form: 'Bằng khen của Ủy ban nhân dân tỉnh',
    ground: 'Có thành tích xuất sắc, được bình xét trong phong trào thi đua',
    achievement: 'Phục vụ tốt các kỳ họp năm 2021.',
  };
  const bring = async (buffer: Buffer) => {
    await page.goto(paths.nomineesImport(place));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.getByLabel('Tệp Excel').setInputFiles({ name: 'danh-sach.xlsx', mimeType, buffer });
    await page.getByRole('button', { name: 'Xem trước' }).click();
  };
  const wrong = { ...good, name: 'Phòng Hành chính', form: 'Bằng khen của Chủ tịch xã' };
  await bring(await sheet(good, wrong));
  await expect(page.getByText('danh-sach.xlsx: 1 dòng ghi được, 1 dòng sai.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Ô I3:' })).toContainText(
    'Hôm nay không có hình thức “Bằng khen của Chủ tịch xã” cho loại này.',
  );
  await expect(page.getByText(/còn 1 chỗ sai/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ghi danh sách' })).toBeDisabled();
  await expectAccessible(page);
  await page.goto(paths.nominees(place));
  await expect(page.getByRole('rowheader', { name: 'Phòng Tổng hợp' })).toHaveCount(0);

  await bring(await sheet(good));
  await page.getByRole('button', { name: 'Ghi danh sách' }).click();
  await expect(page.getByText(/^Đã ghi lúc/)).toBeVisible();
  await page.goto(paths.nominations(place));
  await expect(page.getByRole('row').filter({ hasText: 'Phòng Tổng hợp' })).toHaveCount(1);
  const neighbour = await as(ground.officer('BTC'));
  await neighbour.goto(paths.nominations(place));
  await expect(neighbour.getByText('Phòng Tổng hợp')).toHaveCount(0);
});

test('an objection is filed, answered once, and read by those concerned alone', async ({ as, ground, rehearsal }) => {
  test.setTimeout(240_000);
  const { slug: bloc, stage } = await rehearsal();
  const place = { bloc, year: 2021 };
  await sentOne(stage, 'BTC');
  const subject = 'Đề nghị xem lại số liệu chỉ tiêu số 3';
  const answer = 'Đã đối chiếu: số liệu đúng với báo cáo năm.';

  const filer = await as(ground.head('BNC'));
  await filer.goto(paths.objections(place));
  await filer.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(filer.getByText('Hãy chọn kiến nghị hay khiếu nại.').first()).toBeVisible();
  await filer.getByRole('radio', { name: 'kiến nghị' }).check();
  await filer.getByRole('radio', { name: 'Một hồ sơ đề nghị' }).check();
  await filer.getByLabel('Nội dung chính').fill(subject);
  await filer.getByLabel('Lý do và căn cứ').fill('Báo cáo năm ghi 9 trên 10 chỉ tiêu.');
  await filer.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(filer.getByText('Hãy chọn hồ sơ đề nghị.').first()).toBeVisible();
  await filer.getByRole('combobox', { name: 'Hồ sơ đề nghị' }).selectOption('1');
  await filer.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(filer.getByText('Đã gửi, số 1.').first()).toBeVisible();
  await expect(filer.getByText(/^trả lời trước ngày/)).toBeVisible();
  await expectAccessible(filer);

  const nominee = await as(ground.head('BTC'));
  await nominee.goto(paths.objections(place));
  await expect(nominee.getByText(subject)).toBeVisible();
  await expect(nominee.getByText('Trả lời', { exact: true })).toHaveCount(0);
  const stranger = await as(ground.head('VPTU'));
  await stranger.goto(paths.objections(place));
  await expect(stranger.getByText('Chưa có kiến nghị, khiếu nại nào bạn được xem.').first()).toBeVisible();
  expect(await (await stranger.request.get(paths.objections(place), { headers: { rsc: '1' } })).text()).not.toContain(
    subject,
  );

  const secretary = await as(ground.secretary('UBKT'));
  await secretary.goto(paths.objections(place));
  await secretary.getByText('Trả lời', { exact: true }).click();
  await secretary.getByRole('radio', { name: 'Không chấp nhận' }).check();
  await secretary.getByLabel('Nội dung trả lời').fill(answer);
  await secretary.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(secretary.getByText('Đã gửi trả lời cho số 1.').first()).toBeVisible();
  for (const reader of [filer, nominee]) {
    await reader.goto(paths.objections(place));
    await expect(reader.getByText(answer)).toBeVisible();
    await expect(reader.getByText('đã trả lời', { exact: true })).toBeVisible();
  }
  await stranger.reload();
  await expect(stranger.getByText(answer)).toHaveCount(0);
});
