import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { formatDay, formatMoment } from '@/lib/format';
import type { DateMove } from '@/server/calendar/queries';

type MoveNotesProps = { moves: readonly DateMove[]; nameOf: (key: string) => string };

/** From which day a date was moved, by whom, when and why: the last time in the open, earlier ones folded. */
export async function MoveNotes({ moves, nameOf }: MoveNotesProps) {
  const t = await getTranslations('calendar.moved');
  const sentence = ({ from, movedWith, movedAt, movedBy, reason }: DateMove): string => {
    const told = {
      from: formatDay(from ?? ''),
      moment: formatMoment(movedAt),
      by: movedBy,
      why: reason ? 'given' : 'none',
      reason,
    };
    return movedWith ? t('along', { ...told, with: nameOf(movedWith) }) : t('itself', told);
  };
  const [last, ...before] = moves.toReversed();
  if (!last) return null;
  return (
    <>
      <p className="text-sm text-soft">{sentence(last)}</p>
      {before.length > 0 ? (
        <div className="text-sm">
          <Disclosure summary={t('before', { count: before.length })} prints>
            <ul>
              {before.map((move) => (
                <li key={`${move.movedAt.getTime()} ${move.to}`} className="py-0.5 text-soft">
                  {sentence(move)}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
