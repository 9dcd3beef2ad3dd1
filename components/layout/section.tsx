import { useId, type ReactNode } from 'react';
import { nonBreaking } from '@/lib/format';

type SectionProps = {
  heading: string;
  /** h3 inside another section. */
  level?: 2 | 3;
  /** A sentence under the heading. */
  intro?: ReactNode;
  /** Where links of the page point to. */
  anchor?: string;
  children: ReactNode;
};

/** One part of a page under its heading. */
export function Section({ heading, level = 2, intro, anchor, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} id={anchor} className="mt-8">
      <Heading id={id} className="mb-3">
        {nonBreaking(heading)}
      </Heading>
      {intro ? <p className="-mt-1 mb-3 max-w-[75ch] text-soft">{intro}</p> : null}
      {children}
    </section>
  );
}
