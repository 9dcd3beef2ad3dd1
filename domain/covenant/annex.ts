import { z } from 'zod';
import { formatDay } from '@/lib/format';
import type { IsoDate } from '../shared/dates';
import { contentCode } from './code';
import type { CovenantContent } from './content';
import { CommonIndicator, Head, Indicator, Parties, text, Title } from './content-parts';

const task = { number: z.int().min(1), text, indicators: z.array(CommonIndicator).readonly() };
const agency = { code: text, name: text };
const undertaken = { targets: z.array(Indicator).readonly(), titles: z.array(Title).readonly() };

/** One thing an annex changes in the covenant it belongs to; a task keeps its number for good. */
export const AnnexChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('taskChanged'), ...task }),
  z.strictObject({ kind: z.literal('taskAdded'), ...task }),
  z.strictObject({ kind: z.literal('taskEnded'), number: task.number }),
  z.strictObject({ kind: z.literal('undertaking'), ...agency, ...undertaken }),
  z.strictObject({ kind: z.literal('joining'), ...agency, ...undertaken }),
  z.strictObject({ kind: z.literal('leaving'), ...agency }),
]);
export type AnnexChange = z.output<typeof AnnexChange>;

/** A text an annex rests on: the covenant, or an annex before it. */
const Rests = z.strictObject({ title: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const Annex = Head.extend({
  form: z.literal('giao-uoc-phu-luc/1'),
  parent: Rests,
  /** The annexes before it that hold, in their order. */
  earlier: z.array(Rests).readonly(),
  bases: z.array(text).readonly(),
  opening: z.array(text).min(1).readonly(),
  changes: z.array(AnnexChange).min(1).readonly(),
  closing: z.array(text).min(1).readonly(),
  parties: Parties.shape.parties,
});

/** The whole text of an annex as it is signed; the hash is taken of its RFC 8785 JSON, and covers those of the texts it rests on. */
export type AnnexContent = Readonly<z.output<typeof Annex>>;

/** A frozen annex. Throws where it is none. */
export function readAnnex(json: string): AnnexContent {
  return Annex.parse(JSON.parse(json));
}

/** What a change is about: no annex changes the same thing twice. */
export function keyOfChange(change: AnnexChange): string {
  return 'code' in change ? `agency:${change.code}` : `task:${change.number}`;
}

export type AnnexFacts = {
  readonly number: number;
  readonly on: IsoDate;
  /** The covenant as it was signed, its hash, and the day on which it was complete. */
  readonly covenant: CovenantContent;
  readonly sha256: string;
  readonly signedOn: IsoDate;
  /** The annexes that hold, in their order, each with its hash. */
  readonly earlier: readonly { readonly content: AnnexContent; readonly sha256: string }[];
  readonly reason: string;
  readonly changes: readonly AnnexChange[];
  /** The members of the day under their names, and which of them leads. */
  readonly members: CovenantContent['parties'];
  readonly leads: string | null;
};

/**
 * Lays an annex out as the text that is signed, in NFC. It names the covenant and the annexes before it by their codes, and who signs it:
 * all parties that are still members where a common task changes; else those whose undertaking it is about, and the leader for the bloc.
 * Source: trust 3.8; domain 10.2 and 12.2 case 2.
 */
export function buildAnnex(facts: AnnexFacts): AnnexContent {
  const { number, on, covenant, sha256, signedOn, earlier, reason, changes, members, leads } = facts;
  const { year, bloc, superior, body, place, title } = covenant;
  const before = effectiveContent(
    covenant,
    earlier.map((one) => one.content),
  );
  const after = changed(before, changes);
  const common = changes.some((change) => !('code' in change));
  const concerned = new Set(changes.flatMap((change) => ('code' in change ? change.code : [])));
  const named = new Set(after.parties.map(({ code }) => code));
  const content: AnnexContent = {
    form: 'giao-uoc-phu-luc/1',
    title: `Phụ lục số ${number} ${title}`,
    version: number,
    year,
    bloc,
    superior,
    body,
    place,
    on,
    parent: { title, sha256 },
    earlier: earlier.map((one) => ({ title: one.content.title, sha256: one.sha256 })),
    bases: [
      `Căn cứ ${title} đã được các cơ quan ký đủ ngày ${formatDay(signedOn)} (mã nội dung ${contentCode(sha256)});`,
      ...earlier.map((one) => `Căn cứ ${one.content.title} (mã nội dung ${contentCode(one.sha256)});`),
    ],
    opening: [reason, `Các cơ quan có tên dưới đây thống nhất sửa đổi, bổ sung ${title} như sau:`],
    changes: inOrder(changes, after),
    closing: [
      `Các nội dung khác của ${title} giữ nguyên. Phụ lục này là một phần của Giao ước và có giá trị từ khi các cơ quan có tên dưới đây ký đủ.`,
    ],
    parties: members.filter(({ code }) => named.has(code) && (common || concerned.has(code) || code === leads)),
  };
  return readAnnex(JSON.stringify(content).normalize('NFC'));
}

const kinds = ['taskChanged', 'taskAdded', 'taskEnded', 'undertaking', 'joining', 'leaving'] as const;

/** Tasks by their number, then undertakings in the order of the parties. */
function inOrder(changes: readonly AnnexChange[], after: CovenantContent): AnnexChange[] {
  const positions = new Map(after.parties.map(({ code }, position) => [code, position]));
  const place = (change: AnnexChange) =>
    'code' in change ? (positions.get(change.code) ?? positions.size) : change.number;
  return changes.toSorted((a, b) =>
    'code' in a && 'code' in b
      ? kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || place(a) - place(b)
      : 'code' in a
        ? 1
        : 'code' in b
          ? -1
          : place(a) - place(b),
  );
}

/** The covenant as it holds together with its complete annexes: what was signed, with every change laid over it in its order (trust 3.8). */
export function effectiveContent(covenant: CovenantContent, annexes: readonly AnnexContent[]): CovenantContent {
  return annexes.reduce((text, { changes }) => changed(text, changes), covenant);
}

function changed(content: CovenantContent, changes: readonly AnnexChange[]): CovenantContent {
  return changes.reduce(withChange, content);
}

/** A text with one change laid over it. */
export function withChange(content: CovenantContent, change: AnnexChange): CovenantContent {
  const { tasks, undertakings, parties } = content;
  switch (change.kind) {
    case 'taskChanged':
    case 'taskAdded': {
      const { number, text: words, indicators } = change;
      const others = tasks.filter((one) => one.number !== number);
      return {
        ...content,
        tasks: [...others, { number, text: words, indicators }].toSorted((a, b) => a.number - b.number),
      };
    }
    case 'taskEnded':
      return { ...content, tasks: tasks.filter(({ number }) => number !== change.number) };
    case 'undertaking':
    case 'joining': {
      const { code, name, targets, titles } = change;
      const known = parties.some((one) => one.code === code);
      const stood = undertakings.some((one) => one.code === code);
      const now = { code, targets, titles };
      return {
        ...content,
        parties: known ? parties : [...parties, { code, name }],
        undertakings: stood ? undertakings.map((one) => (one.code === code ? now : one)) : [...undertakings, now],
      };
    }
    case 'leaving':
      return {
        ...content,
        parties: parties.filter(({ code }) => code !== change.code),
        undertakings: undertakings.filter(({ code }) => code !== change.code),
      };
  }
}
