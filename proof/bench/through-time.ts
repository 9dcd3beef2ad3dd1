import { size } from './many-agencies';
import { onEngines, ratioOf, shown, type Figure, type Measured } from './on-engines';

/** A search of the register answers within this many milliseconds at the server, on both engines (issue 3). */
const goalMs = 100;

/** The name is what was searched for, or the address of the agency whose page was read. */
function tell(measured: Measured): void {
  const { engine, name, found, ms } = measured;
  console.log(
    `through-time ${engine.padEnd(8)} ${`"${name}"`.padEnd(12)} ${shown(ms, 2)} ms (mục tiêu dưới ${goalMs})   ${found} dòng${ratioOf(measured)}`,
  );
}

/** Searches the register of a large province on both engines and tells the median of five after a warm-up; answers the rows for a file. */
export async function benchThroughTime(): Promise<Figure[]> {
  console.log(
    `through-time: ${size.agencies} cơ quan, ${size.blocs} khối, ${size.years} năm; trung vị của 5 lần sau khi chạy nóng.`,
  );
  return (await onEngines('proof/bench/through-time-engine.ts', tell)).map(({ engine, name, ms }) => ({
    name: `through-time ${engine} ${name}`,
    value: Math.round(ms * 100) / 100,
    unit: 'ms',
    goal: goalMs,
    holds: ms < goalMs,
  }));
}
