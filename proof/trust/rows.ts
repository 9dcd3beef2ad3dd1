import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { auditEvents } from '@/db/schema/audit';
import { signatures } from '@/db/schema/covenant';
import { verifyAudit } from '@/server/audit/verify';
import { freezeFor } from './crowd';
import { openHall, type Hall } from './hall';
import { signAs, type Signed, type Text } from './signer';
import { watchWall } from './wall';

/** One figure of a row of the matrix, with the goal it must keep; `null` where the matrix sets none and the figure is only told. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: number | null;
  readonly holds: boolean;
};

const members = 200;

const atMost = (name: string, value: number, unit: string, goal: number): Figure => ({
  name,
  value: Math.round(value * 10) / 10,
  unit,
  goal,
  holds: value <= goal,
});
const told = (name: string, value: number, unit: string): Figure => ({
  name,
  value: Math.round(value * 10) / 10,
  unit,
  goal: null,
  holds: true,
});
const exactly = (name: string, value: number, unit: string, goal: number): Figure => ({
  name,
  value,
  unit,
  goal,
  holds: value === goal,
});

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.95) - 1)] ?? 0;

/** What must hold after any row: one signature per agency and text, one event for each, the chain whole. */
async function oracle({ store, crowd }: Hall, text: Text, id: string): Promise<Figure[]> {
  const rows = await store.read.select().from(signatures).where(eq(signatures.versionId, text.versionId));
  const events = await store.read.select().from(auditEvents).where(eq(auditEvents.action, 'covenant.signed'));
  const of = new Set(rows.map((row) => row.id));
  const { broken } = await verifyAudit(store.read);
  return [
    exactly(`${id} chữ ký trùng`, rows.length - new Set(rows.map(({ agencyId }) => agencyId)).size, 'chữ ký', 0),
    exactly(
      `${id} chữ ký không có nhật ký`,
      rows.length - events.filter(({ subjectId }) => of.has(subjectId)).length,
      'chữ ký',
      0,
    ),
    exactly(`${id} chỗ đứt của nhật ký`, broken ? 1 : 0, 'chỗ', 0),
    exactly(
      `${id} đại diện không thuộc khối`,
      rows.filter(({ blocYearId }) => blocYearId !== crowd.blocYearId).length,
      'chữ ký',
      0,
    ),
  ];
}

/** All heads sign within so many seconds while the wall is watched, one in ten sending twice. */
async function ceremony(id: string, hall: Hall, version: number, seconds: number, postGoal: number): Promise<Figure[]> {
  const text = await freezeFor(hall.store, hall.crowd, version);
  const wall = await watchWall(hall);
  const { heads } = hall.crowd;
  const outcomes = await Promise.allSettled(
    heads.map((head, i) => {
      const after = (i * seconds * 1000) / heads.length;
      return signAs(hall, text, head, { after, retries: i % 10 === 0 });
    }),
  );
  // The last ones have as long to come to the wall as any other.
  await wait(4_000);
  await wall.leave();
  const signed = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  for (const one of outcomes.filter((each) => each.status === 'rejected').slice(0, 3)) console.error(one.reason);
  const lag = (one: Signed) => (wall.seen.get(one.agencyId) ?? Infinity) - one.acknowledgedAt;
  return [
    exactly(`${id} chữ ký`, signed.length, 'chữ ký', heads.length),
    atMost(
      `${id} ghi chữ ký, p95`,
      p95(signed.flatMap(({ postMs, againMs }) => [postMs, againMs ?? postMs])),
      'ms',
      postGoal,
    ),
    told(`${id} mở trang, p95`, p95(signed.map(({ pageMs }) => pageMs)), 'ms'),
    atMost(`${id} màn hình chậm nhất`, Math.max(...signed.map(lag)), 'ms', 2_000),
    ...(await oracle(hall, text, id)),
  ];
}

/** The server is killed again and again while heads sign; what was acknowledged must be there afterwards. */
async function killed(hall: Hall, version: number, kills: number): Promise<Figure[]> {
  const text = await freezeFor(hall.store, hall.crowd, version);
  const { heads } = hall.crowd;
  const each = Math.ceil(heads.length / kills);
  const acknowledged: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    const some = heads.slice(round * each, (round + 1) * each);
    const signing = Promise.allSettled(
      some.map(async (head, i) => {
        const { agencyId } = await signAs(hall, text, head, { after: i * 15, retries: false });
        acknowledged.push(agencyId);
      }),
    );
    await wait(60 + ((round * 97) % 400));
    await hall.cutAndRestart();
    await signing;
  }
  const rows = await hall.store.read.select().from(signatures).where(eq(signatures.versionId, text.versionId));
  const kept = new Set(rows.map(({ agencyId }) => agencyId));
  const lost = acknowledged.filter((agencyId) => !kept.has(agencyId));
  // Whoever got no answer sends again and is answered.
  const again = await Promise.allSettled(
    heads
      .filter(({ agencyId }) => !acknowledged.includes(agencyId))
      .map((head) => signAs(hall, text, head, { after: 0, retries: false })),
  );
  const refused = again.filter((one) => one.status === 'rejected');
  for (const one of refused.slice(0, 3)) console.error(one.reason);
  const end = await hall.store.read.select().from(signatures).where(eq(signatures.versionId, text.versionId));
  return [
    exactly('F1 lần ngắt điện giữa chừng', kills, 'lần', kills),
    exactly('F1 đã báo ghi mà mất', lost.length, 'chữ ký', 0),
    exactly('F1 đủ chữ ký sau khi gửi lại', end.length, 'chữ ký', heads.length),
    ...(await oracle(hall, text, 'F1')),
  ];
}

/** The rows of the matrix that are about signing, by their ids. Source: trust 1.9. */
export const rowIds = ['L1', 'L2', 'F1'] as const;

export async function measure(ids: readonly string[], tell: (figure: Figure) => void): Promise<Figure[]> {
  const hall = await openHall(members);
  const all: Figure[] = [];
  const keep = (figures: readonly Figure[]) => figures.forEach((figure) => (all.push(figure), tell(figure)));
  try {
    // A first text is signed by a few, so that nothing is measured cold.
    const first = await freezeFor(hall.store, hall.crowd, 1);
    await Promise.all(
      hall.crowd.heads.slice(0, 10).map((head) => signAs(hall, first, head, { after: 0, retries: false })),
    );
    if (ids.includes('L1')) keep(await ceremony('L1', hall, 2, 60, 300));
    if (ids.includes('L2')) keep(await ceremony('L2', hall, 3, 5, 1_500));
    if (ids.includes('F1')) keep(await killed(hall, 4, 20));
    return all;
  } finally {
    await hall.stop();
  }
}
