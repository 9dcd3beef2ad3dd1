'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { LineState } from '@/components/covenant/follow-live';
import { useCovenantLive } from '@/components/covenant/use-covenant-live';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { DataTable } from '@/components/table/data-table';
import { LiveRegion } from '@/components/ui/live-region';
import { Tag, type TagKind } from '@/components/ui/tag';
import { seatOf, type CeremonyEventKind, type CeremonyStage, type Seat } from '@/domain/ceremony/ceremony';
import type { CovenantLive } from '@/domain/covenant/live';
import { formatTime } from '@/lib/format';
import { runCeremonyAction } from '@/server/ceremony/actions';

type CeremonyBoardProps = {
  address: string;
  versionId: string;
  parties: readonly { readonly agencyId: string; readonly name: string }[];
  start: CovenantLive;
  words: {
    readonly stages: Readonly<Record<CeremonyStage, string>>;
    readonly seats: Readonly<Record<Seat, string>>;
    readonly acts: Readonly<Record<CeremonyEventKind, string>>;
    readonly called: string;
    /** With `{signed}` and `{count}` in it. */
    readonly count: string;
    readonly line: Readonly<Record<LineState, string>>;
    readonly caption: string;
    readonly agency: string;
    readonly state: string;
    readonly act: string;
    readonly clock: string;
  };
};

const looks: Record<Seat, TagKind> = { absent: 'plain', present: 'pen', reading: 'waiting', signed: 'done' };

/** What may be done with the whole ceremony at each stage, the first as the main button. */
const acts: Record<CeremonyStage, readonly CeremonyEventKind[]> = {
  notBegun: ['opened'],
  open: ['paused', 'ended'],
  paused: ['resumed', 'ended'],
  ended: ['opened'],
};

/** Runs the ceremony: the stage and its buttons, and the roll with how each agency stands, kept true by itself. */
export function CeremonyBoard({ address, versionId, parties, start, words }: CeremonyBoardProps) {
  const { live, line } = useCovenantLive(address, start);
  const signed = parties.filter(({ agencyId }) => live.signed.includes(agencyId)).length;
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-8 gap-y-3 rounded border border-line bg-sheet p-4">
        <Clock label={words.clock} />
        <div className="min-w-0">
          <LiveRegion>
            <p className="text-lg font-semibold">{words.stages[live.stage]}</p>
            <p>{words.count.replace('{signed}', String(signed)).replace('{count}', String(parties.length))}</p>
          </LiveRegion>
          <p className="text-sm">
            <Tag kind={line === 'held' ? 'done' : 'late'}>{words.line[line]}</Tag>
          </p>
        </div>
        <KeepFocus className="flex flex-wrap gap-3">
          {acts[live.stage].map((kind, i) => (
            <Act key={kind} versionId={versionId} kind={kind} words={words.acts[kind]} main={i === 0} />
          ))}
        </KeepFocus>
      </div>
      <DataTable
        caption={words.caption}
        captionUnseen
        rows={parties.map((party) => ({ ...party, seat: seatOf(party.agencyId, live) }))}
        rowKey={({ agencyId }) => agencyId}
        isOwn={({ agencyId }) => live.called === agencyId}
        columns={[
          { key: 'agency', label: words.agency, names: true, cell: ({ name }) => name },
          {
            key: 'state',
            label: words.state,
            cell: ({ agencyId, seat }) => (
              <>
                <Tag kind={looks[seat]}>{words.seats[seat]}</Tag>{' '}
                {live.called === agencyId && seat !== 'signed' ? <Tag kind="pen">{words.called}</Tag> : null}
              </>
            ),
          },
          {
            key: 'act',
            label: words.act,
            cell: ({ agencyId, name, seat }) => {
              const done = seat === 'signed' || live.stage === 'ended';
              const note = live.present.includes(agencyId) ? 'absent' : 'present';
              const of = { versionId, agencyId, agency: name };
              return (
                <KeepFocus className="flex flex-wrap justify-end gap-x-4 outline-none sm:justify-start [&_.form]:m-0 [&_.form_>_*:empty]:hidden">
                  {done ? '–' : <Act {...of} kind={note} words={words.acts[note]} />}
                  {!done && live.stage === 'open' && live.called !== agencyId ? (
                    <Act {...of} kind="called" words={words.acts.called} />
                  ) : null}
                </KeepFocus>
              );
            },
          },
        ]}
      />
    </>
  );
}

/** Keeps the focus where it was when the button that was pressed gives way to another one. */
function KeepFocus({ className, children }: { className: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // After each drawing: the button goes with the answer, or with an event that comes before it.
  useEffect(() => {
    if (!pressed.current || document.activeElement !== document.body) return;
    pressed.current = false;
    (place.current?.querySelector('button') ?? place.current)?.focus({ preventScroll: true });
  });
  return (
    <div
      ref={place}
      tabIndex={-1}
      className={className}
      onSubmitCapture={() => {
        pressed.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) pressed.current = false;
      }}
    >
      {children}
    </div>
  );
}

type ActProps = {
  versionId: string;
  kind: CeremonyEventKind;
  words: string;
  agencyId?: string;
  agency?: string;
  main?: boolean;
};

function Act({ versionId, kind, words, agencyId = '', agency, main = false }: ActProps) {
  return (
    <Form action={runCeremonyAction} id={`${kind}-${agencyId || 'all'}`}>
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="kind" value={kind} />
      {agencyId ? <input type="hidden" name="agencyId" value={agencyId} /> : null}
      <SubmitButton kind={main ? 'primary' : agencyId ? 'quiet' : 'secondary'}>
        {words}
        {agency ? <span className="unseen"> – {agency}</span> : null}
      </SubmitButton>
    </Form>
  );
}

/** The time in Vietnam, large; empty until the script has come, for the server's minute would already be wrong. */
function Clock({ label }: { label: string }) {
  const [now, setNow] = useState<Date | null>(null);
  useEffect(() => {
    const tick = () => setNow(new Date());
    tick();
    const timer = window.setInterval(tick, 1000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <p className="tabular text-[2.75rem] leading-none font-semibold" aria-label={label}>
      <time>{now ? formatTime(now) : '––:––'}</time>
    </p>
  );
}
