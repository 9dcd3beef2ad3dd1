import { onEngines, ratioOf, shown, type Figure, type Measured } from './on-engines';

/** In milliseconds, at the server (issue 4). */
const goals: Readonly<Record<string, number>> = {
  ranking: 50,
  trend: 150,
  differences: 150,
  sheet: 1_000,
  importDelay: 100,
};

const words: Readonly<Record<string, string>> = {
  ranking: 'xếp hạng một khối',
  trend: 'mười năm của một khối',
  differences: 'chỗ khác điểm tự chấm',
  sheet: 'bảng điểm .xlsx của một khối',
  import: 'nhập bảng năm cũ, từ tệp đến khi ghi xong',
  importDelay: 'vòng lặp sự kiện chậm lại trong lúc nhập, p99',
  importWorst: 'vòng lặp sự kiện chậm lại trong lúc nhập, lần dài nhất',
};

function tell(measured: Measured): void {
  const { engine, name, found, ms } = measured;
  const goal = goals[name] === undefined ? '' : ` (mục tiêu không quá ${goals[name]})`;
  console.log(
    `results ${engine.padEnd(8)} ${words[name] ?? name}: ${shown(ms, 2)} ms${goal}   ${found} dòng${ratioOf(measured)}`,
  );
}

/** Reads the results of a large province on both engines and tells the median of five after a warm-up; answers the rows for a file. */
export async function benchResults(): Promise<Figure[]> {
  console.log(
    'results: 20 khối × 15 cơ quan × 10 năm × 60 tiêu chí, tự chấm và thẩm định; trung vị của 5 lần sau khi chạy nóng.',
  );
  return (await onEngines('proof/bench/results-engine.ts', tell)).flatMap(({ engine, name, ms }) => {
    const goal = goals[name];
    if (goal === undefined) return [];
    const value = Math.round(ms * 100) / 100;
    return [{ name: `results ${engine} ${name}`, value, unit: 'ms', goal, holds: ms <= goal }];
  });
}
