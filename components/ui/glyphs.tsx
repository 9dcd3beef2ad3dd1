import type { ReactNode } from 'react';

/** The few signs we draw ourselves, so that they look the same on every machine. All are silent: words stand beside them. */
function Glyph({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {children}
    </svg>
  );
}

type GlyphProps = { className?: string };

export function CheckGlyph({ className }: GlyphProps) {
  return (
    <Glyph className={className}>
      <path d="M3 8.6 6.4 12 13 4" />
    </Glyph>
  );
}

export function CrossGlyph({ className }: GlyphProps) {
  return (
    <Glyph className={className}>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Glyph>
  );
}

export function QuestionGlyph({ className }: GlyphProps) {
  return (
    <Glyph className={className}>
      <path d="M5.2 5.4a2.9 2.9 0 1 1 4.3 2.5C8.4 8.5 8 9 8 10M8 13.2v.1" />
    </Glyph>
  );
}

export function AlertGlyph({ className }: GlyphProps) {
  return (
    <Glyph className={className}>
      <path strokeWidth="1.6" d="M8 1.8 15 14H1ZM8 6.4v3.2M8 11.8v.1" />
    </Glyph>
  );
}

export function DownGlyph({ className }: GlyphProps) {
  return (
    <Glyph className={className}>
      <path d="m4 6 4 4 4-4" />
    </Glyph>
  );
}
