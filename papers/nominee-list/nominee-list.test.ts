import { describe, expect, it } from 'vitest';
import { listFacts, nominees, paragraphsOf, partOf } from '@/papers/testing';
import { nomineeList } from './nominee-list';

describe('the list of nominees', () => {
  it('names the letter it goes with, and is numbered by it', async () => {
    expect(await paragraphsOf(await nomineeList(listFacts('party')))).toContain(
      '(Kèm theo Tờ trình số 05-TTr/KTĐ ngày 12 tháng 01 năm 2022 của Khối thi đua các cơ quan Đảng tỉnh)',
    );
    expect((await paragraphsOf(await nomineeList(listFacts('state')))).join()).toContain('Tờ trình số 05/TTr-KTĐ');
  });

  it('gives each agency its ground, years, achievement, votes and their share', async () => {
    const paragraphs = await paragraphsOf(await nomineeList(listFacts('party')));
    const at = paragraphs.indexOf('Ban Tổ chức Tỉnh ủy');
    expect(paragraphs.slice(at, at + 9)).toEqual([
      'Ban Tổ chức Tỉnh ủy',
      nominees[2]?.form,
      nominees[2]?.ground,
      'Năm xét: 2021',
      nominees[2]?.achievement,
      '93,00',
      'hạng 3',
      '8/9',
      '(88,9%)',
    ]);
  });

  it('lies on landscape A4 and has neither recipients nor an end mark', async () => {
    const docx = await nomineeList(listFacts('state'));
    const xml = await partOf(docx, 'word/document.xml');
    expect(/<w:pgSz [^>]*>/.exec(xml)?.[0]).toBe('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const paragraphs = (await paragraphsOf(docx)).join('\n');
    expect(paragraphs).not.toContain('Nơi nhận');
    expect(paragraphs).not.toContain('./.');
  });
});
