import { describe, expect, test } from 'vitest';
import type { IllustrativeFact } from '../bloc/illustrative';
import { mayPublish } from './publish';
import { tell, type BulletinFacts } from './tell';

const conference: BulletinFacts = {
  bloc: 'Khối thi đua các cơ quan Đảng tỉnh',
  addressee: 'Ủy ban nhân dân tỉnh Điện Biên',
  reviewYear: 2021,
  planYear: 2022,
  conference: {
    heldOn: '2022-01-10',
    session: 'afternoon',
    place: 'thành phố Điện Biên Phủ',
    review: 'Các cơ quan đã phối hợp tốt.',
  },
  tasks: [
    { number: 1, text: 'Tuyên truyền', illustrative: false },
    { number: 2, text: 'Chuyển đổi số', illustrative: true },
  ],
  proposals: [{ form: 'Bằng khen', whom: 'agencies', agencies: ['Ban Tổ chức', 'Văn phòng'] }],
  acclaimed: [
    { role: 'leader', agency: 'Trường Chính trị tỉnh', votesFor: 8, base: 9 },
    { role: 'deputy', agency: 'Báo Điện Biên Phủ', votesFor: 7, base: 9 },
  ],
  handover: { from: 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy', to: 'Trường Chính trị tỉnh', on: '2022-01-10' },
  covenant: { signatures: 9 },
  illustrative: new Set<IllustrativeFact>(),
};

const madeUp = (...facts: IllustrativeFact[]) => tell({ ...conference, illustrative: new Set(facts) });
const of = <K extends string>(statements: readonly { kind: string }[], kind: K) =>
  statements.filter((one) => one.kind === kind);

test('the conference is told in the order of its acts', () => {
  expect(tell(conference).map(({ kind }) => kind)).toEqual([
    'held',
    'reviewed',
    'tasks',
    'proposed',
    'acclaimed',
    'acclaimed',
    'handedOver',
    'covenant',
  ]);
});

test('what has not happened is not told', () => {
  const early = tell({ ...conference, tasks: null, proposals: [], acclaimed: [], handover: null, covenant: null });
  expect(early.map(({ kind }) => kind)).toEqual(['held', 'reviewed']);
});

test('people who are proposed are counted and not named', () => {
  const told = (whom: 'collectives' | 'people' | 'mixed') =>
    of(tell({ ...conference, proposals: [{ form: 'Bằng khen', whom, agencies: ['Một', 'Hai'] }] }), 'proposed');
  expect(told('collectives')).toMatchObject([{ count: 2, agencies: ['Một', 'Hai'] }]);
  expect(told('people')).toMatchObject([{ count: 2, agencies: null }]);
  expect(told('mixed')).toMatchObject([{ count: 2, agencies: null }]);
});

describe('what is made up stays out:', () => {
  test('the text of a sample task, though it is counted', () => {
    expect(of(tell(conference), 'tasks')).toMatchObject([
      { kind: 'tasks', year: 2022, count: 2, told: [{ number: 1, text: 'Tuyên truyền' }] },
    ]);
  });

  test('who was proposed, though not how many', () => {
    expect(of(tell(conference), 'proposed')).toMatchObject([{ count: 2, agencies: ['Ban Tổ chức', 'Văn phòng'] }]);
    expect(of(madeUp('nominees'), 'proposed')).toMatchObject([{ count: 2, agencies: null }]);
  });

  test('the votes of the acclamation, though not who was acclaimed', () => {
    expect(of(tell(conference), 'acclaimed')).toMatchObject([
      { votes: { for: 8, of: 9 } },
      { votes: { for: 7, of: 9 } },
    ]);
    expect(of(madeUp('leadershipVotes'), 'acclaimed')).toMatchObject([
      { agency: 'Trường Chính trị tỉnh', votes: null },
      { votes: null },
    ]);
  });

  test('how many members signed, though not that all did', () => {
    expect(of(tell(conference), 'covenant')).toMatchObject([{ count: 9 }]);
    expect(of(madeUp('members'), 'covenant')).toMatchObject([{ count: null }]);
  });
});

test('a bulletin is published once, after the conference is closed', () => {
  const closedAt = new Date('2022-01-10T10:00:00Z');
  expect(mayPublish({ conference: { closedAt }, published: false })).toMatchObject({ ok: true });
  expect(mayPublish({ conference: { closedAt }, published: true })).toMatchObject({
    refusal: { code: 'bulletin.alreadyPublished' },
  });
  expect(mayPublish({ conference: { closedAt: null }, published: false })).toMatchObject({
    refusal: { code: 'bulletin.conferenceOpen' },
  });
  expect(mayPublish({ conference: null, published: false })).toMatchObject({
    refusal: { code: 'bulletin.noConference' },
  });
});
