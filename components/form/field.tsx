'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AlertGlyph } from '@/components/ui/glyphs';
import { cn } from '@/lib/cn';
import { useField, type FieldState } from './form-context';

export type FieldWords = {
  name: string;
  label: string;
  /** What to write, with an example, between label and box. */
  hint?: string;
  /** Adds "(không bắt buộc)" to the label. */
  optional?: boolean;
  /** Only where a table head already says it. */
  labelUnseen?: boolean;
};

type FieldProps = FieldWords & { children: ReactNode };

/** Label, hint and error around one control. The control takes its attributes from `controlOf`. */
export function Field({ name, label, hint, optional = false, labelUnseen = false, children }: FieldProps) {
  const t = useTranslations('ui');
  const { id, hintId, error, errorId } = useField(name);
  return (
    <div className="field">
      <label htmlFor={id} className={cn('field-label', labelUnseen && 'unseen')}>
        {label}
        {optional ? (
          <span className="font-normal text-soft" data-optional>
            {' '}
            {t('optional')}
          </span>
        ) : null}
      </label>
      {hint ? (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      ) : null}
      <FieldError id={errorId} error={error} />
      {children}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={id} className="field-error">
      <AlertGlyph className="mt-[0.22em] shrink-0" />
      <span>{error}</span>
    </p>
  );
}

/** Attributes that tie a control to its label, hint and error. */
export function controlOf(field: FieldState, name: string, hint: string | undefined) {
  const described = [hint ? field.hintId : null, field.error ? field.errorId : null].filter(Boolean).join(' ');
  return {
    id: field.id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': field.error ? true : undefined,
  } as const;
}
