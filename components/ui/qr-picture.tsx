import { cn } from '@/lib/cn';

type QrPictureProps = {
  rows: readonly (readonly boolean[])[];
  label: string;
  /** Its size; 16 rem across unless told. */
  className?: string;
};

/** A square code for a telephone's camera, drawn here and now: dark on light, with the quiet border it needs. */
export function QrPicture({ rows, label, className }: QrPictureProps) {
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
      className={cn('max-w-full border border-line bg-sheet', className ?? 'w-64')}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
