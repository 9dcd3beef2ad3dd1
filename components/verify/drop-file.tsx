'use client';

import { useId, useState, type DragEvent } from 'react';
import { FileBox } from '@/components/form/file-box';
import { LiveRegion } from '@/components/ui/live-region';
import { Notice, type NoticeKind } from '@/components/ui/notice';
import { compareFile, largestMb, type KnownFile } from './compare-file';

type DropFileProps = {
  /** Where a file with something added to it is judged. */
  address: string;
  files: readonly KnownFile[];
  words: {
    readonly choose: string;
    readonly drop: string;
    /** With `{percent}` in it. */
    readonly hashing: string;
    readonly asking: string;
    readonly frozen: string;
    readonly sealed: string;
    readonly different: string;
    readonly tooLarge: string;
    readonly offline: string;
    /** With `{hash}` in it. */
    readonly hash: string;
  };
};

type Said = { readonly kind: NoticeKind; readonly text: string; readonly hash: string };

/** Says whether a file is the paper: it is hashed here, in the browser; only one with something added is sent to be judged. */
export function DropFile({ address, files, words }: DropFileProps) {
  const id = useId();
  const [busy, setBusy] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<Said | null>(null);

  async function check(file: File) {
    setChosen([file.name]);
    setSaid(null);
    if (file.size > largestMb * 1024 * 1024) {
      setSaid({ kind: 'late', text: words.tooLarge, hash: '' });
      return;
    }
    setBusy(words.hashing.replace('{percent}', '0'));
    const { found, hash } = await compareFile(file, files, (percent) =>
      setBusy(words.hashing.replace('{percent}', String(percent))),
    );
    if (found === 'extended') {
      setBusy(words.asking);
      setSaid({ ...(await judged(file)), hash });
    } else setSaid({ kind: found === 'different' ? 'late' : 'seal', text: words[found], hash });
    setBusy('');
  }

  async function judged(file: File): Promise<Pick<Said, 'kind' | 'text'>> {
    try {
      const body = new FormData();
      body.set('file', file);
      const answer = await fetch(address, { method: 'POST', body });
      const told: unknown = await answer.json();
      if (typeof told === 'object' && told !== null && 'message' in told && typeof told.message === 'string')
        return { kind: 'same' in told && told.same === true ? 'seal' : 'late', text: told.message };
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
    }
    return { kind: 'late', text: words.offline };
  }

  function dropped(event: DragEvent) {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file && !busy) void check(file);
  }

  return (
    <div
      className="rounded border border-dashed border-field bg-sheet p-4 print:hidden"
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
    >
      <label className="field-label" htmlFor={id}>
        {words.choose}
      </label>
      <p className="field-hint mb-2">{words.drop}</p>
      <FileBox
        id={id}
        accept=".pdf,application/pdf"
        chosen={chosen}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file && !busy) void check(file);
          currentTarget.value = '';
        }}
      />
      <LiveRegion>
        {busy ? <p className="mt-3">{busy}</p> : null}
        {said ? (
          <div className="mt-3">
            <Notice kind={said.kind}>
              {said.text}
              {said.hash ? (
                <span className="tabular mt-1 block text-sm break-all">{words.hash.replace('{hash}', said.hash)}</span>
              ) : null}
            </Notice>
          </div>
        ) : null}
      </LiveRegion>
    </div>
  );
}
