import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { CheckGlyph, CrossGlyph, QuestionGlyph } from './glyphs';

export type FindingVerdict = 'met' | 'unmet' | 'open';

type FindingProps = {
  verdict: FindingVerdict;
  /** The condition; for `open` it names who decides. */
  condition: string;
  /** The fact it was judged by. */
  fact?: ReactNode;
  /** The clause it follows from. */
  clause?: ReactNode;
  children?: ReactNode;
};

const looks = {
  met: { Sign: CheckGlyph, ink: 'text-done' },
  unmet: { Sign: CrossGlyph, ink: 'text-late' },
  open: { Sign: QuestionGlyph, ink: 'text-late' },
} as const;

/** One condition, judged: ✓, ✗ or ?, with the fact and the clause underneath. */
export function Finding({ verdict, condition, fact, clause, children }: FindingProps) {
  const t = useTranslations('ui.finding');
  const { Sign, ink } = looks[verdict];
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] py-3">
      <Sign className={cn('mt-[0.3em]', ink)} />
      <div>
        <p className="font-semibold">
          <span className="unseen">{t(verdict)}: </span>
          {condition}
        </p>
        {fact || clause ? (
          <p className="mt-1 text-sm text-soft">
            {fact}
            {fact && clause ? '\u00a0· ' : null}
            {clause}
          </p>
        ) : null}
        {children}
      </div>
    </li>
  );
}

/** The conditions of one thing, between hairlines. */
export function Findings({ children }: { children: ReactNode }) {
  return <ul className="hairlines">{children}</ul>;
}
