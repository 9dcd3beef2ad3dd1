'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { parseWeight, weightFaults } from '@/domain/plan/weight';
import { formatPoints } from '@/lib/format';

type Typed = { readonly weights: readonly (number | null)[]; readonly unread: boolean };

/** What the weights of the form around it add up to while they are typed, and what is missing to the whole. */
export function WeightSum() {
  const t = useTranslations('ui.weights');
  const place = useRef<HTMLParagraphElement>(null);
  const [{ weights, unread }, setTyped] = useState<Typed>({ weights: [], unread: false });
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const read = () => setTyped(typedIn(form));
    read();
    form.addEventListener('input', read);
    const observer = new MutationObserver(read);
    observer.observe(form, { childList: true, subtree: true });
    return () => {
      form.removeEventListener('input', read);
      observer.disconnect();
    };
  }, []);
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const [fault] = weightFaults(weights);
  return (
    <p ref={place} role="status" className={fault || unread ? 'text-late' : 'text-soft'}>
      {unread ? t('unread') : sum === 0 ? t('none') : words(t, sum, fault)}
    </p>
  );
}

type Fault = ReturnType<typeof weightFaults>[number] | undefined;

function words(t: ReturnType<typeof useTranslations<'ui.weights'>>, sum: number, fault: Fault): string {
  const total = t('sum', { sum: formatPoints(sum) });
  const points = (name: string) => formatPoints(Number(fault?.params?.[name] ?? 0));
  if (!fault) return `${total} ${t('whole')}`;
  if (fault.code === 'plan.weightsPartly')
    return `${total} ${t('partly', { count: Number(fault.params?.count ?? 0) })}`;
  return fault.code === 'plan.weightsUnder'
    ? `${total} ${t('missing', { rest: points('missingCenti') })}`
    : `${total} ${t('over', { rest: points('overCenti') })}`;
}

/** The weights of every row in which something is written. */
function typedIn(form: HTMLFormElement): Typed {
  const weights: (number | null)[] = [];
  let unread = false;
  for (const row of form.querySelectorAll('fieldset')) {
    const boxes = [...row.querySelectorAll('input:not([type=hidden])')].filter(
      (box) => box instanceof HTMLInputElement,
    );
    if (boxes.every(({ value }) => value.trim() === '')) continue;
    const weight = parseWeight(boxes.find(({ name }) => name.endsWith('.weight'))?.value ?? '');
    if (weight.ok) weights.push(weight.value);
    else unread = true;
  }
  return { weights, unread };
}
