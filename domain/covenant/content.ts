import { z } from 'zod';
import { remember } from '@/lib/remember';
import { CommonIndicator, Head, Indicator, Parties, text, Title } from './content-parts';
import { countInWords } from './number-words';

const Content = Head.extend({
  form: z.literal('giao-uoc/2'),
  /** On what the covenant rests: laws, decisions, the charter. */
  bases: z.array(text).readonly(),
  /** One or more paragraphs before the tasks. */
  opening: z.array(text).min(1).readonly(),
  tasks: z
    .array(z.strictObject({ number: z.int().min(1), text, indicators: z.array(CommonIndicator).readonly() }))
    .readonly(),
  undertakingsHeading: text,
  undertakings: z
    .array(
      z.strictObject({
        code: text,
        targets: z.array(Indicator).readonly(),
        titles: z.array(Title).readonly(),
      }),
    )
    .readonly(),
  /** One or more paragraphs after all undertakings. */
  closing: z.array(text).min(1).readonly(),
  parties: Parties.shape.parties,
});

/** The first form of the text, before indicators of the bloc, figures of the year before and paragraphs of its own. */
const First = Head.extend({
  form: z.literal('giao-uoc/1'),
  preamble: text,
  tasks: z.array(z.strictObject({ number: z.int(), text })),
  undertakingsHeading: text,
  undertakings: z.array(
    z.strictObject({
      code: text,
      targets: z.array(z.strictObject({ number: z.int(), text, unit: text, target: text })),
      titles: z.array(Title),
    }),
  ),
  closing: text,
  parties: Parties.shape.parties,
});

/** The whole text of a covenant as it is signed; the hash is taken of its RFC 8785 JSON. All that stands on the paper stands here. */
export type CovenantContent = Readonly<z.output<typeof Content>>;

export type ContentFacts = Omit<CovenantContent, 'form' | 'title' | 'undertakingsHeading'>;

/** What the text says before and after the tasks where nobody has written it otherwise. */
export function usualWords(year: number, parties: number, tasks: number): { opening: string; closing: string } {
  return {
    opening: `Thực hiện Quy chế tổ chức và hoạt động của Khối, ${countInWords(parties)} cơ quan thành viên thống nhất ký kết giao ước thi đua năm ${year} với ${countInWords(tasks)} nhiệm vụ chung sau đây:`,
    closing: `Các cơ quan thành viên cam kết thực hiện đầy đủ các nội dung trên, phối hợp, giúp đỡ nhau và chịu sự kiểm tra, đánh giá của Khối cuối năm ${year}.`,
  };
}

/**
 * Lays the facts out as the text of the covenant, in NFC and in the order of members and numbers. Fields after domain 8.5: legal bases,
 * common tasks with their indicators, each agency's indicators and titles, the undertaking sentence, parties under the names of the
 * day, place and day.
 */
export function buildContent(facts: ContentFacts): CovenantContent {
  const { year, parties, tasks, undertakings } = facts;
  const positions = new Map(parties.map(({ code }, position) => [code, position]));
  const position = (code: string) => positions.get(code) ?? parties.length;
  const content: CovenantContent = {
    ...facts,
    form: 'giao-uoc/2',
    title: `Giao ước thi đua năm ${year}`,
    tasks: inOrder(tasks).map((task) => ({ ...task, indicators: inOrder(task.indicators) })),
    undertakingsHeading: 'Chỉ tiêu và danh hiệu đăng ký của từng cơ quan',
    undertakings: undertakings.toSorted((a, b) => position(a.code) - position(b.code)),
  };
  return readContent(JSON.stringify(content).normalize('NFC'));
}

function inOrder<T extends { readonly number: number }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => a.number - b.number);
}

/** Only whom a frozen text names, of many texts at once: the rest is not looked at. */
export function partiesOf(json: string): CovenantContent['parties'] {
  return Parties.parse(JSON.parse(json)).parties;
}

/** How many texts stay understood: a hall reads and signs one, a secretary looks at a few. */
const textsKept = 12;

/** A frozen text as it is read today; one of the first form says the same in the words of the present one. Throws when it is none. */
export const readContent = remember(understand, textsKept);

function understand(json: string): CovenantContent {
  const content = z.discriminatedUnion('form', [Content, First]).parse(JSON.parse(json));
  if (content.form === 'giao-uoc/2') return content;
  const { preamble, closing, ...same } = content;
  return {
    ...same,
    form: 'giao-uoc/2',
    bases: [],
    opening: [preamble],
    tasks: content.tasks.map((task) => ({ ...task, indicators: [] })),
    undertakings: content.undertakings.map((one) => ({
      ...one,
      targets: one.targets.map((target) => ({ ...target, before: '' })),
    })),
    closing: [closing],
  };
}
