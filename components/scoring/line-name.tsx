import type { ReactNode } from 'react';
import { lumpBonus, shownCode } from '@/domain/criteria/scale';
import type { SheetLine } from '@/domain/scoring/lines';
import { lineWords } from './line-words';

type LineNameProps = {
  line: SheetLine;
  measured?: string | undefined;
  /** What the system itself knows of it. */
  fed?: ReactNode;
};

/** A line at the head of its row: code, name, and under it how it is scored, which target it measures and what feeds it. */
export async function LineName({ line, measured, fed }: LineNameProps) {
  const { rule } = await lineWords();
  const how = rule(line);
  return (
    <span className="block lg:min-w-40 print:min-w-0">
      {line.partOf ? <span className="block text-sm font-normal text-soft">{line.partOf}</span> : null}
      <strong>{shownCode(line)}</strong>{' '}
      {line.code === lumpBonus ? null : <span className="font-normal">{line.name}</span>}
      {how ? <span className="block text-sm font-normal text-soft">{how}</span> : null}
      {measured ? <span className="block text-sm font-normal text-soft">{measured}</span> : null}
      {fed}
    </span>
  );
}
