import { useId, type ReactNode } from 'react';

/** A paper on its page: the heading and what stands beside the paper are for the screen, printed is the paper alone. */
export function PaperSection({
  heading,
  beside,
  children,
}: {
  heading: string;
  beside: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8 print:mt-0">
      <div className="mb-4 print:hidden">
        <h2 id={id} className="mb-3">
          {heading}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
