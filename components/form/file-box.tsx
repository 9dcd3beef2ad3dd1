'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';

type FileBoxProps = Omit<ComponentProps<'input'>, 'type' | 'className' | 'style'> & { chosen?: readonly string[] };

/**
 * The browser's own box for files, under words of ours: its own come in the language of the browser. It takes the click, the keys and
 * what is dropped on it as ever.
 */
export function FileBox({ chosen = [], ...input }: FileBoxProps) {
  const t = useTranslations('ui.fileBox');
  return (
    <div className="file-box">
      <span aria-hidden className="file-box-button">
        {t('choose')}
      </span>
      <span aria-hidden className="wrap-anywhere">
        {chosen.length > 0 ? chosen.join(', ') : t('none')}
      </span>
      <input {...input} type="file" className="file-box-input" />
    </div>
  );
}
