'use client';

import type { ReactNode } from 'react';
import { SealMark } from '@/components/ui/seal-mark';
import type { CeremonyStage } from '@/domain/ceremony/ceremony';
import type { CovenantLive } from '@/domain/covenant/live';
import { useCovenantLive } from './use-covenant-live';

type HallWallProps = {
  address: string;
  tiles: readonly { readonly agencyId: string; readonly name: string }[];
  /** Four columns instead of three. */
  many: boolean;
  start: CovenantLive;
  /** The square code by which phones come to the signing. */
  code: ReactNode;
  words: {
    readonly signed: string;
    readonly waiting: string;
    readonly notFrozen: string;
    /** With `{code}` in it. */
    readonly code: string;
    readonly complete: string;
    readonly lost: string;
    readonly over: string;
    readonly scan: string;
    readonly stages: Readonly<Record<CeremonyStage, string>>;
    /** Said of the agency whose name was called. */
    readonly called: string;
    /** With `{signed}` and `{count}` in it. */
    readonly said: string;
  };
};

/** The wall of tiles: each turns from outline to paper with a seal when its agency has signed. Names of agencies and counts only. */
export function HallWall({ address, tiles, many, start, code, words }: HallWallProps) {
  const { live, line } = useCovenantLive(address, start);
  const done = tiles.filter(({ agencyId }) => live.signed.includes(agencyId)).length;
  return (
    <>
      <ul className="hall-tiles" data-many={many || undefined}>
        {tiles.map(({ agencyId, name }) => {
          const signed = live.signed.includes(agencyId);
          return (
            <li
              key={agencyId}
              className="hall-tile"
              data-signed={signed || undefined}
              data-called={(!signed && live.called === agencyId) || undefined}
            >
              {signed ? <SealMark kind="check" className="hall-seal" /> : null}
              <span className="min-w-0">{name}</span>
              <span className="unseen">
                {' '}
                – {signed ? words.signed : live.called === agencyId ? words.called : words.waiting}
              </span>
            </li>
          );
        })}
      </ul>
      <footer className="hall-foot">
        <p className="hall-count" aria-hidden="true">
          {done} / {tiles.length}
        </p>
        <p role="status" className="unseen">
          {live.complete
            ? words.complete
            : words.said.replace('{signed}', String(done)).replace('{count}', String(tiles.length))}
        </p>
        {live.complete ? (
          <p className="hall-note hall-complete" aria-hidden="true">
            {words.complete}
          </p>
        ) : (
          <p className="hall-note hall-stage">{words.stages[live.stage]}</p>
        )}
        {live.complete || live.version === 0 ? null : (
          <div className="hall-scan">
            {code}
            <p className="hall-note">{words.scan}</p>
          </div>
        )}
        <p className="hall-note tabular hall-code">
          {line !== 'held'
            ? words[line]
            : live.version === 0
              ? words.notFrozen
              : words.code.replace('{code}', live.code.replaceAll('-', '\u2011'))}
        </p>
      </footer>
    </>
  );
}
