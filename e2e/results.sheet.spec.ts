import { readSheet } from 'read-excel-file/node';
import { paths } from '@/lib/paths';
import { letRecheckDaysPass } from '@/server/result/testing';
import { expect, expectAccessible, test } from './fixtures';
import { publishRanking } from './walk/results';
import { agreed, attach, fillPart, kept, letDeadlinePass, openDetailed, scoredInTime, slugsOf } from './walk/scoring';

const others = {
  UBKT: { A: 4800, B: 1900, C: 1900, D: 900 },
  BTC: { A: 4700, B: 1900, C: 1850, D: 900 },
  VPTU: { A: 4600, B: 1800, C: 1800, D: 850 },
  BTG: { A: 4600, B: 1800, C: 1800, D: 850 },
  BNC: { A: 4500, B: 1750, C: 1750, D: 850 },
  BDV: { A: 4400, B: 1700, C: 1700, D: 800 },
  BDBP: { A: 4400, B: 1700, C: 1700, D: 800 },
  DUK: { A: 4300, B: 1650, C: 1650, D: 800 },
} as const;

test('a sheet from its first point to the final rank, with a reopening, a return, an explanation, a recheck and a tie', async ({
  as,
  ground,
  unruled,
}) => {
  test.setTimeout(400_000);
  const { slug: bloc, stage } = await unruled();
  const place = { bloc, year: 2021 };
  await openDetailed(stage, 1);
  for (const [code, groups] of Object.entries(others)) await scoredInTime(stage, code, groups);
  await letDeadlinePass(stage);
  const slugs = await slugsOf(stage);
  const slug = (code: string) => slugs.get(code) ?? '';
  const own = paths.sheet(place, slug('TCT'));
  const [officer, head] = [await as(ground.officer('TCT')), await as(ground.head('TCT'))];
  const secretary = await as(ground.secretary('UBKT'));

  await test.step('its time is over; the secretary opens it again, and the whole bloc reads why', async () => {
    await officer.goto(own);
    await expect(officer.getByText('Đã khóa từ sau ngày 08/01/2022')).toBeVisible();
    await secretary.goto(own);
    await secretary.getByLabel('Lý do mở lại').fill('Trường vừa chuyển trụ sở');
    await secretary.getByLabel('Nhận đến hết ngày').fill('09/01/2022');
    await secretary.getByRole('button', { name: 'Mở lại', exact: true }).click();
    await expect(secretary.getByText(/Ngày này đã qua/).first()).toBeVisible();
    await expect(secretary.getByLabel('Lý do mở lại')).toHaveValue('Trường vừa chuyển trụ sở');
    await secretary.getByLabel('Nhận đến hết ngày').fill('12/01/2022');
    await secretary.getByRole('button', { name: 'Mở lại', exact: true }).click();
    await expect(secretary.getByText('Đã mở lại bảng tự chấm của cơ quan.').first()).toBeVisible();
    const other = await as(ground.officer('BDV'));
    await other.goto(paths.results(place));
    await expect(
      other.getByText(/mở lại ngày 10\/01\/2022, nhận đến hết ngày 12\/01\/2022.*chuyển trụ sở/),
    ).toBeVisible();
  });

  await test.step('the officer fills it in part by part; a comma and a point both do, what is too much is said at its box', async () => {
    await officer.goto(paths.sheetPart(place, slug('TCT'), 'A'));
    await officer.getByLabel('Tự chấm A2', { exact: true }).fill('15,5');
    await officer.getByRole('button', { name: 'Lưu bảng tự chấm' }).click();
    await expect(officer.getByText('Vượt điểm tối đa 15,00.').first()).toBeVisible();
    await fillPart(officer, place, slug('TCT'), 'A', {
      'Tự chấm A1': '96',
      'Tự chấm A2': '14.5',
      'Tự chấm A3': '9',
      'Giải trình A3': 'Hai đề án đột xuất đã hoàn thành trước hạn',
    });
    await officer.reload();
    await expect(officer.getByLabel('Tự chấm A2', { exact: true })).toHaveValue('14,50');
    await fillPart(officer, place, slug('TCT'), 'B', { 'Tự chấm B1': '10', 'Tự chấm B2': '5', 'Tự chấm B3': '4' });
    await fillPart(officer, place, slug('TCT'), 'C', {
      'Tự chấm C1': '5',
      'Tự chấm C2': '0',
      'Tự chấm C3': '5',
      'Tự chấm C4': '2',
    });
    await expectAccessible(officer);
  });

  await test.step('what is missing is a list of links; evidence is attached, and the same file in two places is pointed out', async () => {
    await head.goto(own);
    await expect(head.getByText('Chưa gửi được:')).toBeVisible();
    await head.getByRole('link', { name: /^A1/ }).first().click();
    await expect(head.getByRole('heading', { level: 1, name: /^Nhóm A/ })).toBeVisible();
    await expect(head.locator('#attach-A1'), 'its evidence is missing').toBeFocused();
    await head.goto(own);
    await head.getByRole('link', { name: /^D .*chưa có điểm/ }).click();
    await expect(head.getByLabel('Tự chấm D', { exact: true }), 'its points are missing').toBeFocused();
    await officer.goto(paths.sheetPart(place, slug('TCT'), 'A'));
    for (const code of ['A1', 'A2']) await attach(officer, code, { name: `Báo cáo ${code}.pdf` });
    await attach(officer, 'A3', { name: 'Báo cáo A2.pdf' });
    await expect(officer.getByText(/cùng tệp này đã dùng ở/).first()).toContainText('A2');
    await officer.goto(paths.sheetPart(place, slug('TCT'), 'B'));
    for (const code of ['B1', 'B3']) await attach(officer, code);
    await officer.goto(paths.sheetPart(place, slug('TCT'), 'C'));
    await attach(officer, 'C4');
    await fillPart(officer, place, slug('TCT'), 'D', { 'Tự chấm D': '9,5' });
    await head.goto(own);
    await expect(head.getByText('Chưa gửi được:')).toHaveCount(0);
    await head.getByRole('button', { name: 'Gửi bảng tự chấm' }).click();
    await expect(head.getByText(/Đã gửi lúc .* tổng tự chấm 91,00 điểm/)).toBeVisible();
  });

  await test.step('the secretary returns it; it is mended and sent again', async () => {
    await secretary.goto(own);
    await secretary.getByLabel('Lý do trả lại').fill('C2 chưa chấm dù đã gửi đủ báo cáo');
    await secretary.getByLabel('Gửi lại chậm nhất ngày').fill('12/01/2022');
    await secretary.getByRole('button', { name: 'Trả lại bảng tự chấm' }).click();
    await expect(secretary.getByText('Đã trả lại bảng tự chấm kèm lý do.').first()).toBeVisible();
    await officer.goto(own);
    await expect(officer.getByText('C2 chưa chấm dù đã gửi đủ báo cáo')).toBeVisible();
    await fillPart(officer, place, slug('TCT'), 'C', { 'Tự chấm C2': '5' });
    await head.goto(own);
    await head.getByRole('button', { name: 'Gửi bảng tự chấm' }).click();
    await expect(head.getByText(/Đã gửi lúc .* tổng tự chấm 96,00 điểm/)).toBeVisible();
  });

  await test.step('a peer scores it, its head sends that', async () => {
    await secretary.goto(paths.cross(place));
    await secretary.getByRole('button', { name: /^Phân công tự động/ }).click();
    await expect(secretary.getByText('Đã phân công 9 lượt chấm chéo.').first()).toBeVisible();
    const scored = secretary
      .getByRole('row')
      .filter({ has: secretary.getByRole('cell', { name: 'Trường Chính trị tỉnh' }) });
    const scorer = (await scored.getByRole('rowheader').innerText()).replaceAll('\u00a0', ' ').trim();
    const peer = Object.keys(others).find((code) => scorer.startsWith(ground.agencyName(code))) ?? '';
    const scoring = await as(ground.head(peer));
    await scoring.goto(paths.crossSheet(place, slug(peer), slug('TCT')));
    const typed = {
      A1: '95',
      A2: '14',
      A3: '9',
      B1: '10',
      B2: '5',
      B3: '4',
      C1: '5',
      C2: '5',
      C3: '5',
      C4: '2',
      D: '9',
    };
    for (const [code, text] of Object.entries(typed))
      await scoring.getByLabel(`Chấm chéo ${code}`, { exact: true }).fill(text);
    await kept(scoring);
    await scoring.getByRole('button', { name: 'Gửi điểm chấm chéo' }).click();
    await expect(scoring.getByText('Đã gửi điểm chấm chéo.').first()).toBeVisible();
    await secretary.goto(paths.cross(place));
    await expect(secretary.getByText('1/9 lượt đã gửi.')).toBeVisible();
    await expectAccessible(secretary);
  });

  await test.step('the first appraisal stands beside it, with a reason where it differs and a line of its own for the lateness', async () => {
    await secretary.goto(paths.appraisal(place, slug('TCT'), 'A'));
    await secretary.getByLabel('Điểm chấm A2', { exact: true }).fill('13');
    await secretary.getByRole('button', { name: 'Lưu điểm thẩm định' }).click();
    await expect(secretary.getByText('Điểm khác với 14,50: hãy ghi lý do.').first()).toBeVisible();
    await secretary.getByLabel('Lý do A2', { exact: true }).fill('Ba văn bản quá hạn');
    await kept(secretary);
    await secretary.getByRole('button', { name: /^Đồng ý mọi dòng chưa chấm/ }).click();
    await expect(secretary.getByText(/Đã ghi \d+ dòng bằng điểm tự chấm/).first()).toBeVisible();
    await expect(secretary.getByText(/bảng tự chấm gửi muộn 5 ngày/).first()).toBeVisible();
    await secretary.getByRole('button', { name: 'Gửi cho cơ quan' }).click();
    await expect(secretary.getByText(/cơ quan giải trình đến hết ngày 12\/01\/2022/).first()).toBeVisible();
  });

  await test.step('the agency explains what differs, and its head sends it', async () => {
    await head.goto(own);
    await officer.goto(own);
    await officer.getByLabel('Giải trình A2', { exact: true }).fill('Hai trong ba văn bản được gia hạn');
    await officer.getByRole('button', { name: 'Lưu giải trình' }).click();
    await expect(officer.getByText('Đã lưu giải trình A2.').first()).toBeVisible();
    await officer
      .getByRole('button', { name: /^Gỡ .*A2\.pdf$/ })
      .first()
      .click();
    await expect(officer.getByText('Tệp này đã gửi cùng bảng tự chấm và đã được thẩm định').first()).toBeVisible();
    const explanation = head.getByLabel('Giải trình A2', { exact: true });
    await explanation.fill('Cả hai văn bản được gia hạn');
    await head.getByRole('button', { name: 'Lưu giải trình' }).click();
    await expect(head.getByText('“Hai trong ba văn bản được gia hạn”', { exact: false }).first()).toBeVisible();
    await expect(explanation, 'the second sees both and chooses').toHaveValue('Cả hai văn bản được gia hạn');
    await head.getByRole('button', { name: 'Lưu giải trình' }).click();
    await expect(head.getByText('Đã lưu giải trình A2.').first()).toBeVisible();
    await explanation.fill('Cả ba văn bản được gia hạn');
    await head.getByRole('button', { name: 'Gửi giải trình' }).click();
    await expect(head.getByText('Ở phần trên có thay đổi chưa lưu.', { exact: false }).first()).toBeVisible();
    await expect(explanation).toHaveValue('Cả ba văn bản được gia hạn');
    await head.reload();
    await expect(head.getByText(/Đã đưa lại phần nhập lúc/)).toBeVisible();
    await expect(explanation, 'what was typed outlives the page').toHaveValue('Cả ba văn bản được gia hạn');
    await head.getByRole('button', { name: 'Lưu giải trình' }).click();
    await expect(head.getByText('Đã lưu giải trình A2.').first()).toBeVisible();
    await head.getByRole('button', { name: 'Gửi giải trình' }).click();
    await expect(head.getByText(/Đã gửi giải trình 1 tiêu chí/).first()).toBeVisible();
  });

  await test.step('the second appraisal, a recheck and the conference write beside it, never over it', async () => {
    await letRecheckDaysPass(stage);
    await secretary.goto(paths.appraisal(place, slug('TCT'), 'A'));
    await expect(secretary.getByText('Cả ba văn bản được gia hạn')).toBeVisible();
    await secretary.getByRole('link', { name: 'Chuyển sang: Hội nghị chốt' }).click();
    await expect(secretary.getByText('Đang chấm: Hội nghị chốt.')).toBeVisible();
    await secretary.getByRole('link', { name: 'Chuyển sang: Thẩm định lần 2' }).click();
    await expect(secretary.getByText('Đang chấm: Thẩm định lần 2.')).toBeVisible();
    await secretary.getByLabel('Điểm chấm A2', { exact: true }).fill('14');
    await secretary.getByLabel('Lý do A2', { exact: true }).fill('Chấp nhận giải trình');
    await kept(secretary);
    await secretary.getByRole('button', { name: 'Gửi cho cơ quan' }).click();
    await expect(secretary.getByText('Đã gửi kết quả thẩm định cho cơ quan.').first()).toBeVisible();

    await head.goto(own);
    await head.getByLabel('Nội dung đề nghị phúc tra').fill('B3 tính thiếu danh hiệu của công đoàn');
    await head.getByRole('button', { name: 'Đề nghị phúc tra' }).click();
    await expect(head.getByText('Đã gửi đề nghị phúc tra.').first()).toBeVisible();
    await secretary.goto(paths.appraisal(place, slug('TCT'), 'B'));
    await secretary.getByLabel('Điểm chấm B3', { exact: true }).fill('4,5');
    await secretary.getByLabel('Lý do B3', { exact: true }).fill('Bổ sung danh hiệu công đoàn');
    await kept(secretary);
    await secretary.getByRole('radio', { name: /^Có điều chỉnh điểm/ }).check();
    await secretary.getByLabel('Trả lời', { exact: true }).fill('Đã cộng danh hiệu của công đoàn');
    await secretary.getByRole('button', { name: 'Gửi trả lời' }).click();
    await expect(secretary.getByText('Đã trả lời phúc tra.').first()).toBeVisible();
    await expect(secretary.getByText('Đang chấm: Hội nghị chốt.')).toBeVisible();
    await expect(secretary.getByLabel('Điểm chấm B3', { exact: true }), 'another round is another form').toHaveValue(
      '',
    );
    await expect(secretary.getByLabel('Lý do B3', { exact: true })).toHaveValue('');

    await secretary.goto(paths.appraisal(place, slug('TCT'), 'D'));
    await expect(secretary.getByText('Đang chấm: Hội nghị chốt.')).toBeVisible();
    await secretary.getByLabel('Điểm chấm D', { exact: true }).fill('9');
    await secretary.getByLabel('Lý do D', { exact: true }).fill('Hội nghị thống nhất');
    await kept(secretary);
    await secretary.getByRole('link', { name: /^Chỉ dòng khác điểm tự chấm/ }).click();
    for (const code of ['A2', 'B3', 'D'])
      await expect(secretary.getByLabel(`Điểm chấm ${code}`, { exact: true }), 'of every group').toBeVisible();
    await expect(secretary.getByLabel('Điểm chấm A1', { exact: true })).toHaveCount(0);
    await expect(secretary.getByText('Đang chấm: Hội nghị chốt.'), 'in the same round').toBeVisible();
    await expectAccessible(secretary);

    await head.goto(own);
    for (const [code, cells] of [
      ['A2', ['14,50', '13,00', '14,00']],
      ['B3', ['4,00', '4,50']],
      ['D', ['9,50', '9,00']],
    ] as const) {
      const row = head
        .getByRole('row')
        .filter({ has: head.getByRole('rowheader', { name: new RegExp(`^${code}\\b`) }) });
      for (const cell of cells) await expect(row.first()).toContainText(cell);
    }
    await expect(head.getByText(/bảng tự chấm gửi muộn 5 ngày/i).first()).toBeVisible();
  });

  await test.step('the ranking: equals stand equal, the lot parts two of them, and each place says why', async () => {
    for (const code of Object.keys(others)) await agreed(stage, code);
    await letRecheckDaysPass(stage);
    await secretary.goto(paths.ranking(place));
    await expect(secretary.getByRole('row').filter({ hasText: 'đồng hạng' })).toHaveCount(4);
    const tie = secretary.getByRole('region', { name: 'Cơ quan bằng điểm' });
    await tie.getByRole('button', { name: 'Ghi phân định' }).click();
    await expect(tie.getByText('Hãy chọn trong danh sách.').first()).toBeVisible();
    const decide = async () => {
      await tie.getByRole('radio', { name: 'Bốc thăm' }).first().check();
      await tie
        .getByLabel('Cơ quan xếp trên')
        .first()
        .selectOption({ label: ground.agencyName('BTG') });
      await tie
        .getByLabel('Cơ quan xếp dưới')
        .first()
        .selectOption({ label: ground.agencyName('VPTU') });
      await tie.getByLabel('Biên bản').first().fill('Biên bản số 02-BB/KTĐ');
      await tie.getByRole('button', { name: 'Ghi phân định' }).first().click();
      await expect(secretary.getByRole('region', { name: 'Hội nghị đã phân định' })).toContainText(
        'Biên bản số 02-BB/KTĐ',
      );
      await expect(tie.getByLabel('Cơ quan xếp trên'), 'the next tie begins anew').toHaveValue('');
    };
    await decide();
    const decided = secretary.getByRole('region', { name: 'Hội nghị đã phân định' });
    await decided.getByText('Rút phân định này').click();
    await decided.getByLabel('Lý do rút').fill('Ghi nhầm cơ quan');
    await decided.getByRole('button', { name: 'Rút phân định', exact: true }).click();
    await expect(secretary.getByText('Đã rút phân định.').first()).toBeVisible();
    await expect(secretary.getByRole('row').filter({ hasText: 'đồng hạng' })).toHaveCount(4);
    await decide();
    await expect(secretary.getByRole('row').filter({ hasText: 'đồng hạng' })).toHaveCount(2);
    await publishRanking(secretary, place);
    await head.goto(paths.ranking(place));
    const row = head.getByRole('row', { name: /Trường Chính trị tỉnh/ }).first();
    await expect(row).toContainText('94,50');
    await expect(
      head.getByText('hội nghị đã bốc thăm (Biên bản số 02-BB/KTĐ)', { exact: false }).first(),
    ).toBeVisible();
    await expectAccessible(head);
  });

  await test.step('the table of points and the own sheet are files, with the same figures to the last digit', async () => {
    const file = async (kind: string, agency?: string) => {
      const answer = await head.request.get(paths.export(kind, place, agency));
      expect(answer.status(), kind).toBe(200);
      return answer.body();
    };
    const matrix = await readSheet(await file('score-matrix'));
    const at = matrix.find((row) => row[0] === 'STT')?.indexOf('Trường Chính trị tỉnh') ?? -1;
    const inRow = (name: string) => matrix.find((row) => row[1] === name)?.[at];
    expect([inRow('TỔNG ĐIỂM'), inRow('Điểm trừ'), inRow('XẾP HẠNG')]).toEqual([94.5, 1, 2]);
    expect(matrix.find((row) => row[0] === 'A2')?.[at]).toBe(14);
    const own = await readSheet(await file('agency-sheet', slug('TCT')));
    expect(own.find((row) => row[0] === 'A2')?.slice(2, 11)).toEqual([
      15,
      14.5,
      'Báo cáo A2.pdf, trang 1',
      'Giải trình: Cả ba văn bản được gia hạn',
      13,
      14,
      null,
      null,
      14,
    ]);
    expect(own.find((row) => row[0] === 'D')?.slice(6, 12), 'a group that is its own line keeps its rounds').toEqual([
      9.5,
      null,
      null,
      9,
      9,
      'Hội nghị chốt: Hội nghị thống nhất',
    ]);
    expect(own.find((row) => row[1] === 'TỔNG ĐIỂM')?.[10]).toBe(94.5);
    for (const pdf of [await file('score-matrix-pdf'), await file('agency-sheet-pdf', slug('TCT'))])
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('the year is drawn: ranking, years, one agency beside the bloc, and how far the sheets are', async () => {
    await head.goto(paths.analysis(place));
    await expect(head.getByRole('heading', { name: 'Trường Chính trị tỉnh: mạnh, yếu ở đâu' })).toBeVisible();
    await expect(head.getByRole('row', { name: /^Tổng điểm/ })).toContainText('94,50');
    for (const picture of [/^Tổng điểm từ cao/, /^Tổng điểm năm 2021/])
      await expect(
        head.getByRole('region', { name: picture }).getByRole('rowheader'),
        'equals stand in one order in every picture',
      ).toContainText([
        'Ủy ban Kiểm tra',
        'Chính trị',
        'Tổ chức',
        'Tuyên giáo',
        'Văn phòng',
        'Nội chính',
        'Dân vận',
        'Báo',
        'Khối',
      ]);
    await expect(head.getByRole('row', { name: /^Điểm trừ/ })).toContainText('−1,00');
    await expectAccessible(head);
  });

  await test.step('what differs is listed for everybody, with its reasons', async () => {
    const reader = await as(ground.officer('BDV'));
    await reader.goto(paths.differences(place, { agency: slug('TCT') }));
    await expect(reader.getByText('Chấp nhận giải trình')).toBeVisible();
    await expect(reader.getByText('Bổ sung danh hiệu công đoàn')).toBeVisible();
    await expectAccessible(reader);
  });
});
