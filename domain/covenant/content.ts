import { z } from 'zod';
import { isIsoDate } from '../shared/dates';
import { countInWords } from './number-words';

const text = z.string().min(1);

const Content = z.strictObject({
  form: z.literal('giao-uoc/1'),
  title: text,
  version: z.int().min(1),
  year: z.int(),
  bloc: text,
  superior: text,
  body: z.enum(['party', 'state']),
  place: text,
  on: z.string().refine(isIsoDate),
  preamble: text,
  tasks: z.array(z.object({ number: z.int(), text })).readonly(),
  undertakingsHeading: text,
  undertakings: z
    .array(
      z.object({
        code: text,
        targets: z.array(z.object({ number: z.int(), text, unit: text, target: text })).readonly(),
        titles: z.array(z.object({ code: text, name: text })).readonly(),
      }),
    )
    .readonly(),
  closing: text,
  parties: z.array(z.object({ code: text, name: text })).readonly(),
});

const Parties = z.object({ parties: Content.shape.parties });

/** The whole text of a covenant as it is signed; the hash is taken of its RFC 8785 JSON. All that stands on the paper stands here. */
export type CovenantContent = Readonly<z.output<typeof Content>>;

export type ContentFacts = Omit<CovenantContent, 'form' | 'title' | 'preamble' | 'undertakingsHeading' | 'closing'>;

/**
 * Lays the facts out as the text of the covenant, in NFC and in the order of members and numbers. Fields after domain 8.5:
 * common tasks, each agency's indicators and titles, the undertaking sentence, parties under the names of the day, place and day.
 */
export function buildContent(facts: ContentFacts): CovenantContent {
  const { year, parties, tasks, undertakings } = facts;
  const positions = new Map(parties.map(({ code }, position) => [code, position]));
  const position = (code: string) => positions.get(code) ?? parties.length;
  const content: CovenantContent = {
    ...facts,
    form: 'giao-uoc/1',
    title: `Giao ước thi đua năm ${year}`,
    preamble: `Thực hiện Quy chế tổ chức và hoạt động của Khối, ${countInWords(parties.length)} cơ quan thành viên thống nhất ký kết giao ước thi đua năm ${year} với ${countInWords(tasks.length)} nhiệm vụ chung sau đây:`,
    tasks: tasks.toSorted((a, b) => a.number - b.number),
    undertakingsHeading: 'Chỉ tiêu và danh hiệu đăng ký của từng cơ quan',
    undertakings: undertakings.toSorted((a, b) => position(a.code) - position(b.code)),
    closing: `Các cơ quan thành viên cam kết thực hiện đầy đủ các nội dung trên, phối hợp, giúp đỡ nhau và chịu sự kiểm tra, đánh giá của Khối cuối năm ${year}.`,
  };
  return readContent(JSON.stringify(content).normalize('NFC'));
}

/** Only whom a frozen text names, of many texts at once: the rest is not looked at. */
export function partiesOf(json: string): CovenantContent['parties'] {
  return Parties.parse(JSON.parse(json)).parties;
}

/** A frozen text as it was built. Throws when it is none. */
export function readContent(json: string): CovenantContent {
  return Content.parse(JSON.parse(json));
}
