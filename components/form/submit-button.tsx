'use client';

import { useTranslations } from 'next-intl';
import { use } from 'react';
import { Button, type ButtonProps } from '@/components/ui/button';
import { FormContext } from './form-context';

/** Sends the form it stands in. While it is being sent it says so and cannot be pressed again. */
export function SubmitButton({ children, name = '', value = '', wide = true, ...rest }: Omit<ButtonProps, 'type'>) {
  const t = useTranslations('ui');
  const { pending, pressed } = use(FormContext);
  const mine = pressed === `${name}=${String(value)}`;
  return (
    <Button
      {...rest}
      type="submit"
      name={name || undefined}
      value={name ? value : undefined}
      wide={wide}
      aria-disabled={pending || undefined}
    >
      {pending && mine ? t('sending') : children}
    </Button>
  );
}
