import { judged } from './many-records';
import { onEngines, ratioOf, shown, type Figure, type Measured } from './on-engines';

/** In milliseconds, at the server (issue 6). */
const goal = 300;

function tell(measured: Measured): void {
  const { engine, found, ms } = measured;
  console.log(
    `nominations ${engine.padEnd(8)} bảng điều kiện: ${shown(ms, 2)} ms (mục tiêu không quá ${goal})   ${found} ô${ratioOf(measured)}`,
  );
}

/** Judges every agency of a large province against every form on both engines and tells the median of five after a warm-up. */
export async function benchNominations(): Promise<Figure[]> {
  console.log(
    `nominations: ${judged.blocs * judged.agencies} cơ quan, ${judged.years} năm lịch sử, mọi danh hiệu và hình thức của tập thể; trung vị của 5 lần sau khi chạy nóng.`,
  );
  return (await onEngines('proof/bench/nominations-engine.ts', tell)).map(({ engine, name, ms }) => {
    const value = Math.round(ms * 100) / 100;
    return { name: `nominations ${engine} ${name}`, value, unit: 'ms', goal, holds: ms <= goal };
  });
}
