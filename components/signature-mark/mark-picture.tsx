import { markField, pathOf, type SignatureMark } from '@/domain/signature-mark/mark';
import { cn } from '@/lib/cn';

/** A person's mark in blue ink. It stands beside words that say who signed, and says nothing by itself. */
export function MarkPicture({ mark, className }: { mark: SignatureMark; className?: string }) {
  if (mark.kind === 'typed')
    return (
      <span aria-hidden="true" className={cn('signature-script block text-pen wrap-anywhere', className)}>
        {mark.text}
      </span>
    );
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${markField.width} ${markField.height}`}
      className={cn('block h-12 max-w-full text-pen', className)}
    >
      <path
        d={pathOf(mark.strokes)}
        fill="none"
        stroke="currentColor"
        strokeWidth="9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
