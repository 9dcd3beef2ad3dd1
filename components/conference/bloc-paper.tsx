import type { ReactNode } from 'react';
import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import type { PaperHead } from '@/server/conference/paper-head';

type BlocPaperProps = { head: PaperHead; title: string; subtitle?: string; children: ReactNode };

/** A paper of the bloc on its desk: the head of the issuing body, a title and the text. */
export function BlocPaper({ head, title, subtitle, children }: BlocPaperProps) {
  return (
    <PaperDesk>
      <PaperSheet
        superior={head.superior}
        issuer={head.issuer}
        under={head.under}
        motto={head.motto}
        placeAndDay={head.placeAndDay}
        title={title}
        subtitle={subtitle}
      >
        {children}
      </PaperSheet>
    </PaperDesk>
  );
}

export type Signatory = { capacity: string; post: string; name?: string; signed: string | null };

/** Who signs a paper, beside each other: capacity, the mark of what was signed in the system, post. */
export function Signatories({ signatories, unsigned }: { signatories: readonly Signatory[]; unsigned: string }) {
  return (
    <div className="mt-8 grid break-before-avoid break-inside-avoid gap-6 text-center sm:auto-cols-fr sm:grid-flow-col print:grid-flow-col">
      {signatories.map(({ capacity, post, name, signed }, position) => (
        <div key={`${capacity} ${post} ${position}`} className="break-inside-avoid">
          <div className="font-bold uppercase">{capacity}</div>
          <div className="min-h-12 py-3 italic">{signed ?? unsigned}</div>
          {name ? <div className="font-bold">{name}</div> : null}
          <div>{post}</div>
        </div>
      ))}
    </div>
  );
}
