'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { shownCode } from '@/domain/criteria/scale';
import { formatMoment } from '@/lib/format';
import { keepLocal, readLocal, type LocalDraft } from './draft-rows';

/** The machine's own store tells nobody of changes on the same page. */
const neverTold = () => () => undefined;

/** What was typed on this machine and can no longer be kept, for its time is over: shown, so that nothing is lost unseen. */
export function LeftRows({ names }: { names: readonly string[] }) {
  const t = useTranslations('ui.autosave');
  const [dropped, setDropped] = useState(false);
  const kept = useSyncExternalStore(
    neverTold,
    () => JSON.stringify(names.map((name) => ({ name, draft: readLocal(name) }))),
    () => '[]',
  );
  const left = (JSON.parse(kept) as { name: string; draft: LocalDraft | null }[]).flatMap(({ name, draft }) =>
    draft && !dropped ? [{ name, ...draft }] : [],
  );
  const last = left.toSorted((a, b) => b.at - a.at)[0];
  if (!last) return null;
  return (
    <div className="mb-6 print:hidden">
      <Notice
        kind="late"
        lead={t('left', { at: formatMoment(new Date(last.at)) })}
        after={
          <Button
            kind="quiet"
            onClick={() => {
              for (const { name } of left) keepLocal(name, []);
              setDropped(true);
            }}
          >
            {t('leftDrop')}
          </Button>
        }
      >
        <ul>
          {left.flatMap(({ rows }) =>
            rows.map(({ code, typed, note }) => (
              <li key={code} className="wrap-anywhere">
                <strong>{shownCode({ code })}</strong>: {[typed || '–', note].filter(Boolean).join('; ')}
              </li>
            )),
          )}
        </ul>
      </Notice>
    </div>
  );
}
