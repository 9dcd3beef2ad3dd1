'use client';

import { useId, useState, type SubmitEvent } from 'react';
import { FileBox } from '@/components/form/file-box';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { answerIn } from '@/lib/send-json';
import { presentText } from './present-text';

type PdfFormProps = {
  address: string;
  page: string;
  fields: Readonly<Record<'agencyId' | 'sha256' | 'key', string>>;
  statement: string;
  /** Whether the names on the certificate are to be confirmed: a form without script was refused for it. */
  confirms: boolean;
  words: Readonly<Record<'file' | 'hint' | 'button' | 'sending' | 'offline' | 'confirm' | 'tooLarge' | 'none', string>>;
};

type Problem = { readonly text: string; readonly confirms: boolean };

/** The server takes as much; more is not sent at all. */
const largestMb = 25;

/**
 * Sends a file that was signed with a certificate. What is wrong with it is said here, and the file stays chosen; without script it is a
 * plain form, and the page says what is wrong.
 */
export function PdfForm({ address, page, fields, statement, confirms, words }: PdfFormProps) {
  const id = useId();
  // The page may be drawn anew around a request that is under way: it stays the one that was begun.
  const [key] = useState(fields.key);
  const [file, setFile] = useState<File | null>(null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending) return;
    if (!file) {
      setProblem({ text: words.none, confirms: false });
      return;
    }
    const body = new FormData(event.currentTarget);
    body.set('file', file);
    setSending(true);
    setProblem(null);
    const answer = await answerIn(() =>
      fetch(address, { method: 'POST', body, headers: { 'idempotency-key': key, accept: 'application/json' } }),
    );
    if (answer.ok) {
      // The key makes the address another one each time: the same would not be loaded anew.
      window.location.assign(`${page}?signed=${key}#sign`);
      return;
    }
    const present = presentText(page, fields.key, answer.refusal);
    if (present) {
      window.location.assign(present);
      return;
    }
    setProblem({ text: answer.message ?? words.offline, confirms: answer.field === 'confirmed' });
    setSending(false);
  }

  return (
    <form
      method="post"
      action={address}
      encType="multipart/form-data"
      className="form mt-3"
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      {Object.entries({ ...fields, key }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {words.file}
        </label>
        <p className="field-hint">{words.hint}</p>
        <FileBox
          id={id}
          name="file"
          accept=".pdf,application/pdf"
          chosen={file ? [file.name] : []}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            const tooLarge = chosen !== undefined && chosen.size > largestMb * 1024 * 1024;
            setProblem(tooLarge ? { text: words.tooLarge, confirms: false } : null);
            setFile(tooLarge ? null : (chosen ?? null));
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="alert">{problem ? <Notice kind="late">{problem.text}</Notice> : null}</div>
      {confirms || problem?.confirms ? (
        <label className="choice mt-2">
          <input type="checkbox" name="confirmed" value="yes" className="checkbox" />
          <span>{words.confirm}</span>
        </label>
      ) : null}
      <p className="mt-3 mb-2">{statement}</p>
      <Button type="submit" aria-disabled={sending ? true : undefined}>
        {sending ? words.sending : words.button}
      </Button>
    </form>
  );
}
