'use client';

import { useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Statement } from './statement';

type SignFormProps = {
  address: string;
  /** The page of the covenant, where a signature leads. */
  page: string;
  /** The key was made when this page was drawn: however often it is sent, one signature is recorded. */
  fields: { readonly agencyId: string; readonly sha256: string; readonly key: string };
  statement: string;
  /** The code within the statement, which is never broken at the end of a line. */
  code: string;
  words: { readonly button: string; readonly sending: string; readonly offline: string };
};

/** The sentence and the button. Without script it is a plain form; with script a weak line is said in words and may be tried again. */
export function SignForm({ address, page, fields, statement, code, words }: SignFormProps) {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState('');

  async function sign(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    setProblem('');
    const answer = await send(address, fields);
    if (answer === 'signed') {
      window.location.assign(`${page}?signed=1#sign`);
      return;
    }
    setProblem(answer === 'offline' ? words.offline : answer.message);
    setSending(false);
  }

  return (
    <form method="post" action={address} onSubmit={(event) => void sign(event)}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p id={`statement-${fields.agencyId}`} className="mb-4">
        <Statement code={code}>{statement}</Statement>
      </p>
      <div role="alert">{problem ? <Notice kind="late">{problem}</Notice> : null}</div>
      <div className="mt-2 flex flex-col">
        <Button type="submit" aria-describedby={`statement-${fields.agencyId}`} aria-disabled={sending || undefined}>
          {sending ? words.sending : words.button}
        </Button>
      </div>
    </form>
  );
}

type Answer = 'signed' | 'offline' | { readonly message: string };

async function send(address: string, { key, ...body }: SignFormProps['fields']): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
    });
    if (response.ok) return 'signed';
    const { message }: { message?: unknown } = await response.json();
    return typeof message === 'string' ? { message } : 'offline';
  } catch (error) {
    // No line, or something between us that answers in its own words.
    if (error instanceof TypeError || error instanceof SyntaxError) return 'offline';
    throw error;
  }
}
