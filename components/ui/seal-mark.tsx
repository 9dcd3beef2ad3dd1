import { cn } from '@/lib/cn';

// Outlines of G and Ư from Tinos Bold, so that the mark needs no font.
const letters =
  'M14.49 17.29V20.49Q13.59 20.79 12.39 20.97 11.18 21.15 10.22 21.15 8.62 21.15 7.42 20.56 6.23 19.97 5.58 18.85 4.93 17.73 4.93 16.2 4.93 13.73 6.34 12.4 7.75 11.07 10.36 11.07 11 11.07 11.52 11.12 12.05 11.17 12.5 11.26 12.96 11.35 14.17 11.69V13.95H13.51L13.34 12.67Q12.76 12.28 12.06 12.06 11.37 11.84 10.63 11.84 8.92 11.84 8.14 12.9 7.36 13.96 7.36 16.19 7.36 18.26 8.19 19.33 9.01 20.39 10.57 20.39 11.42 20.39 12.19 20.14V17.29L10.93 17.1V16.56H15.45V17.1ZM27.47 11.43Q27.47 12.36 26.83 13.06 26.18 13.76 25.01 14.09V17.62Q25.01 19.32 24.03 20.23 23.05 21.14 21.22 21.14 19.25 21.14 18.2 20.22 17.15 19.3 17.15 17.56V11.9L16.04 11.71V11.18H20.72V11.71L19.46 11.9V17.67Q19.46 18.85 20.06 19.48 20.65 20.11 21.8 20.11 22.9 20.11 23.5 19.49 24.1 18.88 24.1 17.68V11.9L22.78 11.71V11.18H25.01V13.37Q25.69 13.14 26 12.86 26.3 12.58 26.3 12.31 26.3 12.17 26.19 12.07 26.09 11.97 25.81 11.82 25.31 11.55 25.31 11.06 25.31 10.65 25.59 10.39 25.87 10.14 26.31 10.14 26.83 10.14 27.15 10.5 27.47 10.86 27.47 11.43Z';

type SealMarkProps = {
  /** `mark` is the product's own sign; `check` says that one thing is signed or sealed. */
  kind?: 'mark' | 'check';
  /** Said aloud where no words stand beside it. */
  label?: string;
  className?: string;
};

/** The round red mark. Its size is that of its class (`size-8` unless told). */
export function SealMark({ kind = 'mark', label, className }: SealMarkProps) {
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg viewBox="0 0 32 32" focusable="false" className={cn('shrink-0 text-seal', className ?? 'size-8')} {...spoken}>
      <circle cx="16" cy="16" r="14.75" fill="none" stroke="currentColor" strokeWidth="2" />
      {kind === 'mark' ? (
        <path fill="currentColor" d={letters} />
      ) : (
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeLinejoin="round"
          d="m10.5 16.8 4 4 7.2-9.6"
        />
      )}
    </svg>
  );
}
