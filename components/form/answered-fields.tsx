'use client';

import type { ReactNode } from 'react';
import { FormContext, outside } from './form-context';

type AnsweredFieldsProps = {
  /** A sentence for each field that was refused. */
  errors: Readonly<Record<string, string>>;
  /** What was typed there. */
  values: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** Fields of a form that asks through its address: what could not be read is said at its field, and stays typed. */
export function AnsweredFields({ errors, values, children }: AnsweredFieldsProps) {
  return <FormContext value={{ ...outside, errors, values }}>{children}</FormContext>;
}
