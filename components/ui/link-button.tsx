import type { ReactNode } from 'react';
import { buttonClass, type ButtonKind } from './button';
import { TextLink } from './text-link';

type LinkButtonProps = {
  href: string;
  children: ReactNode;
  kind?: ButtonKind;
  wide?: boolean;
  /** For files: a plain link that the browser saves. */
  download?: boolean;
};

/** The next page of one's work, dressed as a button. */
export function LinkButton({ href, children, kind = 'primary', wide = false, download = false }: LinkButtonProps) {
  if (download) {
    return (
      <a href={href} download className={buttonClass(wide)} data-kind={kind}>
        {children}
      </a>
    );
  }
  return (
    <TextLink href={href} className={buttonClass(wide)} data-kind={kind}>
      {children}
    </TextLink>
  );
}
