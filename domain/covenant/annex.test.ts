import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAnnex, effectiveContent, keyOfChange, readAnnex, withChange, type AnnexChange } from './annex';
import { aboutOf } from './annex-input';
import {
  annexHurdles,
  dropChange,
  mayChange,
  mayDraftAnnex,
  mayVoidAnnex,
  nextTaskNumber,
  putChange,
  thingOf,
  type AnnexDraft,
} from './annex-rules';
import { buildContent, type CovenantContent } from './content';
import { marksBetween } from './marks';
import { mergedParagraphs } from './merged';
import { paragraphsOf } from './paragraphs';
import { readText } from './signed-text';
import { tasksThrough } from './tasks-through';

const sha256 = 'a'.repeat(64);
const at = new Date('2022-01-10T08:30:00Z');
const measure = (number: number, text: string, weight: number | null = null) => {
  return { number, text, unit: 'buổi', target: '2', before: '', weight };
};
const aim = (text: string, target = '2') => ({ number: 1, text, unit: 'lớp', target, before: '' });
const parties = [
  { code: 'UBKT', name: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy' },
  { code: 'BTC', name: 'Ban Tổ chức Tỉnh ủy' },
  { code: 'TCT', name: 'Trường Chính trị tỉnh' },
];
const newcomer = { code: 'BNC', name: 'Ban Nội chính Tỉnh ủy' };

const covenant = buildContent({
  version: 1,
  year: 2022,
  bloc: 'Khối thi đua các cơ quan Đảng tỉnh',
  superior: 'Tỉnh ủy Điện Biên',
  body: 'party',
  place: 'Điện Biên',
  on: '2022-01-10',
  bases: [],
  opening: ['Các cơ quan thống nhất ký kết giao ước.'],
  closing: ['Các cơ quan cam kết thực hiện.'],
  parties,
  tasks: [
    { number: 1, text: 'Tuyên truyền', indicators: [measure(1, 'Buổi tuyên truyền', 60_00)] },
    { number: 2, text: 'Phối hợp', indicators: [measure(1, 'Hoạt động chung', 40_00)] },
  ],
  undertakings: parties.map(({ code }) => ({ code, targets: [aim('Lớp bồi dưỡng')], titles: [] })),
});

const ended: AnnexChange = { kind: 'taskEnded', number: 2 };
const changedTask: AnnexChange = {
  kind: 'taskChanged',
  number: 1,
  text: 'Tuyên truyền sâu rộng',
  indicators: [measure(1, 'Buổi tuyên truyền', 60_00)],
};
const added: AnnexChange = { kind: 'taskAdded', number: 3, text: 'An sinh xã hội', indicators: [] };
const undertaking: AnnexChange = {
  kind: 'undertaking',
  code: 'TCT',
  name: 'Trường Chính trị tỉnh',
  targets: [aim('Lớp bồi dưỡng', '14')],
  titles: [{ code: 'PROV_CERT', name: 'Bằng khen của Ủy ban nhân dân tỉnh' }],
};
const joining: AnnexChange = { kind: 'joining', ...newcomer, targets: [aim('Vụ việc')], titles: [] };
const leaving: AnnexChange = { kind: 'leaving', code: 'BTC', name: 'Ban Tổ chức Tỉnh ủy' };

const annexOf = (changes: readonly AnnexChange[], over: Partial<Parameters<typeof buildAnnex>[0]> = {}) =>
  buildAnnex({
    number: 1,
    on: '2022-06-01',
    covenant,
    sha256,
    signedOn: '2022-01-10',
    earlier: [],
    reason: 'Ban Nội chính Tỉnh ủy được thành lập ngày 15 tháng 5 năm 2022.',
    changes,
    members: [...parties, newcomer],
    leads: 'UBKT',
    ...over,
  });
const signers = (...changes: AnnexChange[]) => annexOf(changes).parties.map(({ code }) => code);

describe('who signs an annex', () => {
  test('everybody, where a common task changes', () => {
    expect(signers(changedTask)).toEqual(['UBKT', 'BTC', 'TCT']);
    expect(signers(added, joining)).toEqual(['UBKT', 'BTC', 'TCT', 'BNC']);
  });

  test('the agencies it is about and the leader for the bloc, where only their undertakings change', () => {
    expect(signers(undertaking)).toEqual(['UBKT', 'TCT']);
    expect(signers(joining)).toEqual(['UBKT', 'BNC']);
  });

  test('no party that is a member no more, and none under an old name', () => {
    const members = [
      { code: 'UBKT', name: 'Ủy ban Kiểm tra Tỉnh ủy' },
      { code: 'TCT', name: 'Trường Chính trị tỉnh' },
    ];
    expect(annexOf([changedTask, leaving], { members }).parties).toEqual(members);
  });
});

describe('the text of an annex', () => {
  test('names the covenant and the annexes before it by their codes, so that its hash covers theirs', () => {
    const first = annexOf([joining]);
    const second = annexOf([undertaking], { number: 2, earlier: [{ content: first, sha256: 'b'.repeat(64) }] });
    expect(second.title).toBe('Phụ lục số 2 Giao ước thi đua năm 2022');
    expect(second.parent).toEqual({ title: 'Giao ước thi đua năm 2022', sha256 });
    expect(second.earlier).toEqual([{ title: 'Phụ lục số 1 Giao ước thi đua năm 2022', sha256: 'b'.repeat(64) }]);
    expect(second.bases).toEqual([
      'Căn cứ Giao ước thi đua năm 2022 đã được các cơ quan ký đủ ngày 10/01/2022 (mã nội dung AAAA-AAAA-AAAA);',
      'Căn cứ Phụ lục số 1 Giao ước thi đua năm 2022 (mã nội dung BBBB-BBBB-BBBB);',
    ]);
  });

  test('is read on paper and screen change by change: tasks first, then agencies', () => {
    const lines = paragraphsOf(annexOf([leaving, joining, undertaking, added, ended, changedTask]));
    expect(lines.filter(({ kind }) => kind === 'change').map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      '1. Nhiệm vụ chung số 1 được sửa lại như sau:',
      '2. Nhiệm vụ chung số 2 không còn phải thực hiện.',
      '3. Bổ sung nhiệm vụ chung số 3:',
      '4. Chỉ tiêu và danh hiệu đăng ký của Trường Chính trị tỉnh được sửa lại như sau:',
      '5. Ban Nội chính Tỉnh ủy gia nhập Giao ước, thực hiện mọi nội dung chung, với chỉ tiêu và danh hiệu đăng ký sau:',
      '6. Ban Tổ chức Tỉnh ủy không còn là thành viên của Khối nên không còn là bên của Giao ước.',
    ]);
    expect(lines.map(({ text }) => text)).toContain('– Lớp bồi dưỡng: 14 lớp.');
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  test('is read back as it was built, by its form', () => {
    const annex = annexOf([joining]);
    expect(readAnnex(JSON.stringify(annex))).toEqual(annex);
    expect(readText(JSON.stringify(annex))).toEqual(annex);
    expect(readText(JSON.stringify(covenant))).toEqual(covenant);
    expect(() => readText(JSON.stringify({ ...annex, note: 'thêm' }))).toThrow();
  });

  test('is the same whether its letters came whole or in pieces', () => {
    const inPieces: AnnexChange = { ...added, text: added.text.normalize('NFD') };
    expect(annexOf([inPieces])).toEqual(annexOf([added]));
  });
});

describe('the covenant as it holds', () => {
  test('is the signed text with every change laid over it in its order', () => {
    const first = annexOf([changedTask, joining]);
    const second = annexOf([ended, { ...undertaking, code: 'BNC', name: newcomer.name }, leaving], { number: 2 });
    const holds = effectiveContent(covenant, [first, second]);
    expect(holds.tasks.map(({ number, text }) => [number, text])).toEqual([[1, 'Tuyên truyền sâu rộng']]);
    expect(holds.parties.map(({ code }) => code)).toEqual(['UBKT', 'TCT', 'BNC']);
    expect(holds.undertakings.find(({ code }) => code === 'BNC')?.targets[0]?.target).toBe('14');
    expect(covenant.parties).toEqual(parties);
  });

  test('is read with what was signed beside it: what stayed, what is changed, what came, what fell away in its place', () => {
    const holds = effectiveContent(covenant, [annexOf([changedTask, ended, added, joining])]);
    const merged = mergedParagraphs(covenant, holds);
    const of = (key: string) => merged.find((one) => one.key === key);
    expect(of('task:1')).toMatchObject({ before: 'Tuyên truyền', after: 'Tuyên truyền sâu rộng' });
    expect(of('task:2')).toMatchObject({ before: 'Phối hợp', after: '' });
    expect(of('task:3')).toMatchObject({ before: '', after: 'An sinh xã hội' });
    expect(of('agency:BNC')).toMatchObject({ before: '', after: newcomer.name });
    expect(merged.map(({ key }) => key).slice(1, 6)).toEqual(['task:1', 'task:1:1', 'task:2', 'task:2:1', 'task:3']);
  });

  test('whatever is changed, the merged text holds both texts whole', () => {
    const change = fc.constantFrom<AnnexChange>(changedTask, ended, added, undertaking, joining, leaving);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const after = changes.reduce(withChange, covenant);
        const merged = mergedParagraphs(covenant, after);
        const texts = (content: CovenantContent) => paragraphsOf(content).map(({ text }) => text);
        expect(merged.flatMap((one) => one.before || []).toSorted()).toEqual(texts(covenant).toSorted());
        expect(merged.flatMap((one) => one.after || [])).toEqual(texts(after));
        for (const { before, after: now } of merged)
          expect(
            marksBetween(before, now)
              .filter(({ kind }) => kind !== 'removed')
              .map(({ text }) => text)
              .join(''),
          ).toBe(now);
      }),
    );
  });
});

const complete = { completedAt: at, voidedAt: null };
const draft: AnnexDraft = {
  covenant: complete,
  published: false,
  content: covenant,
  members: new Set(['UBKT', 'BTC', 'TCT', 'BNC']),
  waiting: null,
  leads: 'UBKT',
  registered: new Map([[joining.code, joining]]),
  over: {},
  reason: 'Có cơ quan mới',
  changes: [joining],
};
const overNow = Object.fromEntries(['task:1', 'task:2', 'agency:TCT'].map((key) => [key, thingOf(covenant, key)]));
const hurdles = (over: Partial<AnnexDraft>) => annexHurdles({ ...draft, ...over }).map(({ code }) => code);
const codeOf = (decision: ReturnType<typeof mayChange>) => (decision.ok ? 'allowed' : decision.refusal.code);

describe('an annex is written', () => {
  test('once the covenant is signed by all, until the year is ranked', () => {
    const code = (covenantNow: AnnexDraft['covenant'], published = false) =>
      codeOf(mayDraftAnnex({ covenant: covenantNow, published }));
    expect(code(complete)).toBe('allowed');
    expect(code({ completedAt: null, voidedAt: null })).toBe('annex.notComplete');
    expect(code(null)).toBe('annex.notComplete');
    expect(code({ completedAt: at, voidedAt: at })).toBe('annex.notComplete');
    expect(code(complete, true)).toBe('annex.yearRanked');
  });

  test('about what is there: tasks and parties that stand, members that joined, parties that left', () => {
    const ground = { content: covenant, members: draft.members };
    const gone = { content: covenant, members: new Set(['UBKT', 'TCT']) };
    const code = (change: AnnexChange, on = ground) => codeOf(mayChange(change, on));
    expect([changedTask, ended, added, undertaking, joining].map((one) => code(one))).toEqual(Array(5).fill('allowed'));
    expect(code({ ...changedTask, number: 9 })).toBe('annex.unknownTask');
    expect(code({ ...added, number: 1 })).toBe('annex.taskThere');
    expect(code({ ...undertaking, ...newcomer })).toBe('annex.notParty');
    expect(code({ ...joining, code: 'TCT' })).toBe('annex.alreadyParty');
    expect(code(joining, gone)).toBe('annex.notMember');
    expect(code(leaving)).toBe('annex.stillMember');
    expect(code(leaving, gone)).toBe('allowed');
    expect(code({ ...undertaking, code: 'BTC', name: 'Ban Tổ chức Tỉnh ủy' }, gone)).toBe('annex.hasLeft');
    // In whatever order the form gives its fields.
    const same = { weight: 60_00, before: '', target: '2', unit: 'buổi', text: 'Buổi tuyên truyền', number: 1 };
    expect(code({ kind: 'taskChanged', number: 1, text: 'Tuyên truyền', indicators: [same] })).toBe(
      'annex.sameAsBefore',
    );
  });

  test('changes one thing once, and gives a new task a number nobody ever bore', () => {
    const changes = putChange(putChange([], undertaking), { ...undertaking, targets: [] });
    expect(changes).toHaveLength(1);
    expect(dropChange(changes, keyOfChange(undertaking))).toEqual([]);
    expect(keyOfChange(joining)).not.toBe(keyOfChange(leaving));
    expect(nextTaskNumber(2, [])).toBe(3);
    expect(nextTaskNumber(3, [{ ...added, number: 4 }])).toBe(5);
    expect(nextTaskNumber(7, [{ ...added, number: 4 }])).toBe(8);
  });
});

describe('the common tasks of a year', () => {
  test('are told through its annexes: who added, and who ended them', () => {
    const first = annexOf([changedTask, added]);
    const second = annexOf([ended, { kind: 'taskEnded', number: 3 }], { number: 2 });
    const through = tasksThrough(covenant, [first, second]);
    expect(through.map(({ number, text, addedBy, endedBy }) => [number, text, addedBy, endedBy])).toEqual([
      [1, 'Tuyên truyền sâu rộng', null, null],
      [2, 'Phối hợp', null, 2],
      [3, 'An sinh xã hội', 1, 2],
    ]);
    const standing = through.filter(({ endedBy }) => endedBy === null).map(({ number }) => number);
    expect(effectiveContent(covenant, [first, second]).tasks.map(({ number }) => number)).toEqual(standing);
  });
});

describe('what an annex is about', () => {
  test.each([
    ['task:7', { task: 7 }],
    ['task:0', { task: 0 }],
    ['agency:ĐU', { agency: 'ĐU' }],
    ['agency:VKSND.T', { agency: 'VKSND.T' }],
    ['agency:A/B', { agency: 'A/B' }],
    ['task:', null],
    ['task:07', null],
    ['agency:', null],
    ['agency:a b', null],
    ['', null],
  ])('%s', (key, about) => {
    expect(aboutOf(key)).toEqual(about);
  });
});

describe('an annex is frozen', () => {
  test('when it has a reason and changes something, and no other is being signed', () => {
    expect(hurdles({})).toEqual([]);
    expect(hurdles({ reason: '', changes: [] })).toEqual(['annex.noReason', 'annex.nothing']);
    expect(hurdles({ waiting: 1 })).toEqual(['annex.waiting']);
    expect(hurdles({ published: true, changes: [] })).toEqual(['annex.yearRanked']);
  });

  test('when every change still has something to change', () => {
    expect(hurdles({ members: new Set(['UBKT']) })).toEqual(['annex.notMember']);
    expect(hurdles({ changes: [undertaking], over: overNow, members: new Set(['UBKT']) })).toEqual(['annex.hasLeft']);
  });

  test('when who joins comes in as it registered and was agreed to', () => {
    expect(hurdles({ registered: new Map() })).toEqual(['annex.registrationNotAgreed']);
    const other = { ...joining, targets: [aim('Vụ việc', '9')] };
    expect(hurdles({ registered: new Map([[joining.code, other]]) })).toEqual(['annex.registrationChanged']);
  });

  test('when what it was written over still holds', () => {
    const changes = [changedTask, undertaking];
    expect(hurdles({ changes, over: overNow })).toEqual([]);
    const over = { 'task:1': thingOf(covenant, 'task:2'), 'agency:TCT': '' };
    expect(hurdles({ changes, over })).toEqual(['annex.taskChangedSince', 'annex.undertakingChangedSince']);
  });

  test('when somebody signs for the bloc, and a common task is left', () => {
    expect(hurdles({ leads: null })).toEqual(['annex.noLeader']);
    const all = covenant.tasks.map(({ number }): AnnexChange => ({ kind: 'taskEnded', number }));
    expect(hurdles({ changes: all, over: overNow })).toEqual(['annex.noTask']);
  });

  test('when what is weighed still makes the whole', () => {
    expect(hurdles({ changes: [ended], over: overNow })).toEqual(['plan.weightsUnder']);
    expect(
      hurdles({
        changes: [ended, { ...changedTask, indicators: [measure(1, 'Buổi tuyên truyền', 100_00)] }],
        over: overNow,
      }),
    ).toEqual([]);
  });
});

describe('an annex is declared void', () => {
  test('once, before the year is ranked, and only where none rests on it', () => {
    const code = (
      annex: typeof complete | { completedAt: Date; voidedAt: Date },
      later: number | null,
      published = false,
    ) => codeOf(mayVoidAnnex(annex, { later, published }));
    expect(code(complete, null)).toBe('allowed');
    expect(code({ completedAt: at, voidedAt: at }, null)).toBe('annex.alreadyVoided');
    expect(code(complete, 2)).toBe('annex.notLast');
    expect(code(complete, null, true)).toBe('annex.yearRanked');
    expect(codeOf(mayVoidAnnex({ completedAt: null, voidedAt: null }, { later: null, published: true }))).toBe(
      'allowed',
    );
  });
});
