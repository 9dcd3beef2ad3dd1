import type { ReactNode } from 'react';
import { nonBreaking } from '@/lib/format';

type PaperSheetProps = {
  /** The body above the issuing one. */
  superior?: string;
  /** The issuing body, line by line. */
  issuer: readonly string[];
  /** What stands under the issuing body: "*" in Party papers, a number and sign elsewhere. */
  under?: ReactNode;
  /** Quốc hiệu and tiêu ngữ, or the line of the Party, line by line. */
  motto: readonly string[];
  placeAndDay: string;
  title: string;
  subtitle?: string;
  children: ReactNode;
};

/** An official paper as it will be printed: white sheet, Times face, the customary head. */
export function PaperSheet({
  superior,
  issuer,
  under,
  motto,
  placeAndDay,
  title,
  subtitle,
  children,
}: PaperSheetProps) {
  return (
    <article className="paper-sheet">
      <header className="paper-head">
        <div>
          {superior ? <p className="uppercase">{superior}</p> : null}
          {issuer.map((line) => (
            <p key={line} className="font-bold uppercase">
              {nonBreaking(line)}
            </p>
          ))}
          {under ? <p>{under}</p> : null}
        </div>
        <div>
          {motto.map((line) => (
            <p key={line} className="font-bold">
              {line}
            </p>
          ))}
          <p className="italic">{placeAndDay}</p>
        </div>
      </header>
      <h2 className="paper-title">{nonBreaking(title)}</h2>
      {subtitle ? <p className="paper-subtitle">{nonBreaking(subtitle)}</p> : null}
      <div className="paper-body">{children}</div>
    </article>
  );
}

/** The grey desk a paper lies on. */
export function PaperDesk({ children }: { children: ReactNode }) {
  return <div className="paper-desk">{children}</div>;
}
