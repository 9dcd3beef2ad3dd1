import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> & {
  /** One primary button per page; `danger` speaks in amber-brown, never in red. */
  kind?: ButtonKind;
  /** Fills the column on a phone. */
  wide?: boolean;
};

/** Something a person does here and now. To go somewhere, use LinkButton. */
export function Button({ kind = 'primary', wide = false, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(wide)} data-kind={kind} {...rest} />;
}

export function buttonClass(wide: boolean): string {
  return cn('button', wide && 'max-sm:w-full');
}
