'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { LiveRegion } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { shownCode } from '@/domain/criteria/scale';
import { cn } from '@/lib/cn';
import { paths } from '@/lib/paths';
import { FormContext } from './form-context';
import { RowKeeper, type KeeperState } from './row-keeper';

type AutosaveProps = {
  /** Where rows are sent to. */
  to: string;
  /** Names what was typed on this machine: whose, and of which page. */
  name: string;
  /** What everything adds up to by now, as shown; null where that is nobody's business yet. */
  total: string | null;
  /** Stands before that sum. */
  totalLabel: string;
  /** The words of the button that keeps everything now. */
  button: string;
};

const calm: readonly KeeperState['is'][] = ['idle', 'saved', 'saving'];

/** Stands at the end of a form whose rows keep themselves: how that stands, the button for who will not wait, and what two people wrote at once. */
export function Autosave({ to, name, total, totalLabel, button }: AutosaveProps) {
  const t = useTranslations('ui.autosave');
  const router = useRouter();
  const place = useRef<HTMLDivElement>(null);
  const { report, markSaved } = use(FormContext);
  const [keeper] = useState(() => new RowKeeper(to, name, total));
  const { state, sum, conflicts, ready } = useSyncExternalStore(keeper.subscribe, keeper.kept, keeper.kept);
  useEffect(() => {
    const form = place.current?.closest('form');
    return form ? keeper.attach(form, { report, markSaved, refresh: () => router.refresh() }) : undefined;
  }, [keeper, report, markSaved, router]);
  // Other forms of the page change the sum too; what the server says last counts.
  useEffect(() => keeper.retell(total), [keeper, total]);
  return (
    <div ref={place} className="flex flex-col gap-3 print:hidden">
      {conflicts.map((conflict) => (
        <Notice
          key={conflict.row}
          kind="late"
          lead={t('conflict', { code: shownCode(conflict.mine) })}
          after={
            <div className="flex flex-wrap gap-3">
              <Button kind="secondary" onClick={() => keeper.choose(conflict, true)}>
                {t('keepMine', { code: shownCode(conflict.mine) })}
              </Button>
              <Button kind="secondary" onClick={() => keeper.choose(conflict, false)}>
                {t('takeTheirs', { code: shownCode(conflict.mine) })}
              </Button>
            </div>
          }
        >
          {t('both', { mine: conflict.mine.typed || '–', theirs: conflict.theirs.words })}
        </Notice>
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {/* Without script it sends the form as any button does. */}
        <Button
          type="submit"
          kind="secondary"
          onClick={
            ready
              ? (event) => {
                  event.preventDefault();
                  void keeper.save();
                }
              : undefined
          }
        >
          {button}
        </Button>
        {sum === null ? null : (
          <p className="tabular text-soft">
            {totalLabel} <strong className="text-ink">{sum}</strong>
          </p>
        )}
        <LiveRegion>
          <span data-autosave={state.is} className={cn(calm.includes(state.is) ? 'text-soft' : 'text-late')}>
            {state.is === 'saved' || state.is === 'restored' ? t(state.is, { at: state.at }) : t(state.is)}
            {state.is === 'signedOut' ? (
              <>
                {' '}
                <TextLink href={paths.signIn} target="_blank">
                  {t('signIn')}
                </TextLink>
              </>
            ) : null}
          </span>
        </LiveRegion>
      </div>
    </div>
  );
}
