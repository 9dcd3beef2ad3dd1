import { lumpBonus, shownCode } from '@/domain/criteria/scale';
import type { SheetLine } from '@/domain/scoring/lines';
import { lineWords } from './line-words';

/** A line at the head of its row: code, name, and under it how it is scored and which target it measures. */
export async function LineName({ line, measured }: { line: SheetLine; measured?: string | undefined }) {
  const { rule } = await lineWords();
  const how = rule(line);
  return (
    <span className="block lg:min-w-40 print:min-w-0">
      {line.partOf ? <span className="block text-sm font-normal text-soft">{line.partOf}</span> : null}
      <strong>{shownCode(line)}</strong>{' '}
      {line.code === lumpBonus ? null : <span className="font-normal">{line.name}</span>}
      {how ? <span className="block text-sm font-normal text-soft">{how}</span> : null}
      {measured ? <span className="block text-sm font-normal text-soft">{measured}</span> : null}
    </span>
  );
}
