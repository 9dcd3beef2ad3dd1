import { describe, expect, it } from 'vitest';
import { letterFacts, nominees, paragraphsOf, partOf } from '@/papers/testing';
import type { SubmissionLetterFacts } from './facts';
import { submissionLetter } from './submission-letter';

const said = async (facts: SubmissionLetterFacts) => paragraphsOf(await submissionLetter(facts));
const xmlOf = async (facts: SubmissionLetterFacts) => partOf(await submissionLetter(facts), 'word/document.xml');

describe('the submission letter says what the conference decided', () => {
  it('the day and place, the tally, the threshold and the proposal, each as a sentence', async () => {
    const paragraphs = await said(letterFacts('party'));
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Ngày 10\/01\/2022, tại thành phố Điện Biên Phủ, Khối thi đua .* bỏ phiếu kín/),
        'Tổng số cơ quan thành viên: 9; có mặt: 9; số phiếu phát ra: 9; số phiếu thu về: 9; số phiếu hợp lệ: 9; số phiếu không hợp lệ: 0.',
        'Tập thể được đề nghị khen thưởng phải có số phiếu đồng ý trên 1/2 tổng số cơ quan thành viên (từ 05 phiếu trở lên). Có 07 tập thể đạt số phiếu theo quy định.',
        'Trên cơ sở kết quả bình xét, Khối thi đua các cơ quan Đảng tỉnh kính trình Ủy ban nhân dân tỉnh Điện Biên xem xét, quyết định tặng Bằng khen của Ủy ban nhân dân tỉnh cho 07 tập thể có thành tích trong phong trào thi đua năm 2021, cụ thể như sau:',
        'Tổng cộng: 07 tập thể.',
        'Số liệu minh họa.',
      ]),
    );
  });

  it('each agency with its form, ground, points, rank and yes votes', async () => {
    const paragraphs = await said(letterFacts('party'));
    for (const nominee of nominees) {
      const at = paragraphs.indexOf(nominee.agency);
      expect(paragraphs.slice(at - 1, at + 6)).toEqual([
        String(nominee.place?.rank),
        nominee.agency,
        nominee.form,
        nominee.ground,
        expect.stringMatching(/^9\d,\d0$/),
        `hạng ${nominee.place?.rank}`,
        `${nominee.yes}/9`,
      ]);
    }
  });

  it('written opinions and a vote by show of hands are said when there were any', async () => {
    const facts = letterFacts('state');
    const paragraphs = await said({
      ...facts,
      ballots: facts.ballots.map((one) => ({ ...one, secret: false, present: 8, written: 1 })),
    });
    expect(paragraphs.join('\n')).toContain('đã bình xét và biểu quyết đề nghị');
    expect(paragraphs.join('\n')).toContain('có mặt: 8; ý kiến bằng văn bản: 1; số phiếu phát ra');
  });

  it('several forms stand under their own heading, and the total counts each', async () => {
    const facts = letterFacts('party');
    const [first, ...rest] = nominees;
    const flag = first ? [{ ...first, form: 'Cờ thi đua của Ủy ban nhân dân tỉnh' }] : [];
    const paragraphs = await said({ ...facts, nominees: [...rest, ...flag] });
    expect(paragraphs).toContain(
      'Tổng cộng: 07 tập thể, trong đó: Bằng khen của Ủy ban nhân dân tỉnh: 06; Cờ thi đua của Ủy ban nhân dân tỉnh: 01.',
    );
    expect(paragraphs.join('\n')).toContain('quyết định khen thưởng 07 tập thể');
  });

  it('persons are counted apart from collectives, no ranking places them, and each ballot tells its own figures', async () => {
    const facts = letterFacts('party');
    const [first, ...rest] = nominees;
    const form = 'Bằng khen của Ủy ban nhân dân tỉnh (cá nhân)';
    const people = first
      ? [{ ...first, agency: 'Trưởng phòng, Ban Tổ chức', person: true, ballot: 2, form, place: null }]
      : [];
    const [one] = facts.ballots;
    const second = one ? [{ ...one, number: 2, form, returned: 8, valid: 8 }] : [];
    const paragraphs = await said({
      ...facts,
      nominees: [...rest, ...people],
      ballots: [...facts.ballots, ...second],
    });
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Đề nghị Bằng khen của Ủy ban nhân dân tỉnh: Tổng số .* hợp lệ: 9; .* Có 06 tập thể đạt số phiếu theo quy định\.$/,
        ),
        expect.stringMatching(
          /^Đề nghị Bằng khen của Ủy ban nhân dân tỉnh \(cá nhân\): Tổng số .* hợp lệ: 8; .* Cá nhân được .* Có 01 cá nhân đạt/,
        ),
        expect.stringContaining('quyết định khen thưởng 06 tập thể, 01 cá nhân có thành tích'),
        expect.stringMatching(/^Tổng cộng: 06 tập thể, 01 cá nhân, trong đó: /),
      ]),
    );
    const at = paragraphs.indexOf('Trưởng phòng, Ban Tổ chức');
    expect(paragraphs[at + 3]).toBe('–');
  });

  it('legal bases end with semicolons and the last one with a full stop, however they were typed', async () => {
    const facts = letterFacts('state');
    const paragraphs = await said({
      ...facts,
      legalBases: ['Căn cứ Luật một', 'Căn cứ Nghị định hai;', 'Căn cứ Quy chế ba,'],
    });
    expect(paragraphs.filter((words) => /^Căn cứ .{5,20}[;.,]$/.test(words))).toEqual([
      'Căn cứ Luật một;',
      'Căn cứ Nghị định hai;',
      'Căn cứ Quy chế ba.',
    ]);
  });
});

describe('the submission letter follows the layout of its issuer and day', () => {
  it('a Party paper of 2022: the asterisk, the number without a colon, T/M, a full stop', async () => {
    const paragraphs = await said(letterFacts('party'));
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'TỈNH ỦY ĐIỆN BIÊN',
        'KHỐI THI ĐUA CÁC CƠ QUAN ĐẢNG TỈNH',
        '*',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Số 05-TTr/KTĐ',
        'Điện Biên, ngày 12 tháng 01 năm 2022',
        '-----',
        'Kính gửi:',
        'T/M KHỐI THI ĐUA',
        '- Lưu VT, hồ sơ Khối.',
      ]),
    );
    expect(paragraphs.join('\n')).not.toContain('CỘNG HÒA');
    expect(paragraphs.some((words) => words.endsWith('xem xét, quyết định.'))).toBe(true);
  });

  it('a State paper: the name and motto of the State, the number with a colon, TM., the end mark', async () => {
    const paragraphs = await said(letterFacts('state'));
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 05/TTr-KTĐ',
        'TM. KHỐI THI ĐUA',
        'KHỐI TRƯỞNG',
        'Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy',
        '- Lưu: VT, hồ sơ Khối.',
      ]),
    );
    expect(paragraphs).not.toContain('*');
    expect(paragraphs.some((words) => words.endsWith('xem xét, quyết định./.'))).toBe(true);
  });

  it('a Party paper from 27 May 2026: bases upright after a dash, Kính trình', async () => {
    const facts = letterFacts('party', '2026-06-05');
    const paragraphs = await said(facts);
    expect(paragraphs).toContain('Kính trình:');
    expect(paragraphs.filter((words) => words.startsWith('- Căn cứ'))).toHaveLength(facts.legalBases.length);
    expect(paragraphs).toContain('Điện Biên, ngày 05 tháng 6 năm 2026');
  });

  it('A4 with margins of 20, 20, 30 and 15 mm, Times New Roman, no page number on the first page', async () => {
    const docx = await submissionLetter(letterFacts('party'));
    const xml = await partOf(docx, 'word/document.xml');
    expect(/<w:pgSz [^>]*>/.exec(xml)?.[0]).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(/<w:pgMar [^>]*>/.exec(xml)?.[0]).toContain('w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(xml.includes('<w:titlePg/>')).toBe(true);
    expect(await partOf(docx, 'word/styles.xml')).toContain('Times New Roman');
  });

  it('the heading of the table repeats and no row is cut by a page', async () => {
    const xml = await xmlOf(letterFacts('party'));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)?.length).toBe(xml.match(/<w:tr>/g)?.length);
  });
});

describe('whatever the data holds, the letter can be opened', () => {
  it('one nominee and twenty nominees', async () => {
    const facts = letterFacts('party');
    const many = Array.from({ length: 20 }, (_, index) => nominees[index % nominees.length]).filter(
      (each) => each !== undefined,
    );
    expect((await said({ ...facts, nominees: nominees.slice(0, 1) })).join()).toContain('Tổng cộng: 01 tập thể.');
    expect((await said({ ...facts, nominees: many })).join()).toContain('Tổng cộng: 20 tập thể.');
  });

  it('NFD becomes NFC; markup, braces and line breaks are only text; signs no paper can carry are left out', async () => {
    const facts = letterFacts('state');
    const odd = 'Báo Điện Biên Phủ'.normalize('NFD') + ' <w:p/> & {{tên}}\r\n\u0000\u200b\ud800 hết';
    const paragraphs = await said({
      ...facts,
      nominees: nominees.slice(0, 1).map((each) => ({ ...each, agency: odd })),
    });
    expect(paragraphs.find((words) => words.startsWith('Báo'))).toBe('Báo Điện Biên Phủ <w:p/> & {{tên}} \ufffd hết');
  });

  it('a letter that has no number yet leaves room for one, and one addressee stands on one line', async () => {
    const facts = letterFacts('party');
    const issue = { ...facts.issue, superior: null, number: { ...facts.issue.number, number: null } };
    const paragraphs = await said({
      ...facts,
      issue,
      addressees: ['Ủy ban nhân dân tỉnh Điện Biên'],
      attachments: [],
      note: null,
    });
    expect(paragraphs).toContain(`Số ${' '.repeat(6)}-TTr/KTĐ`);
    expect(paragraphs).toContain('Kính gửi:  Ủy ban nhân dân tỉnh Điện Biên.');
  });
});
