'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { LiveRegion } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import { sendJson } from '@/lib/send-json';

type AddPasskeyProps = {
  addresses: { readonly challenge: string; readonly add: string };
  hasPassword: boolean;
  /** Whether a code of the second factor goes with it. */
  asksCode: boolean;
  words: Readonly<
    Record<
      | 'name'
      | 'nameHint'
      | 'password'
      | 'code'
      | 'button'
      | 'waiting'
      | 'insecure'
      | 'cancelled'
      | 'offline'
      | 'loading'
      | 'added',
      string
    >
  >;
};

type Problem = { readonly text: string; readonly field: string | null };

/** Adds a passkey: its name, one's password, then the device asks for a finger, a face or a PIN. */
export function AddPasskey({ addresses, hasPassword, asksCode, words }: AddPasskeyProps) {
  const router = useRouter();
  const id = useId();
  const [usable, setUsable] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [added, setAdded] = useState(false);

  useEffect(() => {
    void import('./device').then(({ canUsePasskeys }) => setUsable(canUsePasskeys()));
  }, []);

  async function add(form: HTMLFormElement): Promise<Problem | null> {
    const typed = new FormData(form);
    const text = (name: string) => {
      const value = typed.get(name);
      return typeof value === 'string' ? value : '';
    };
    const asked = await sendJson(addresses.challenge, { password: text('password'), code: text('code') });
    if (!asked.ok) return { text: asked.message ?? words.offline, field: asked.field };
    const { makePasskey } = await import('./device');
    const made = await makePasskey(asked.told);
    if (!made) return { text: words.cancelled, field: null };
    const done = await sendJson(addresses.add, { name: text('name'), made });
    if (!done.ok) return { text: done.message ?? words.offline, field: done.field };
    form.reset();
    return null;
  }

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setAdded(false);
    const found = await add(event.currentTarget);
    setProblem(found);
    setBusy(false);
    if (found) return;
    setAdded(true);
    router.refresh();
  }

  // Before the script has come nothing can be sent, and nothing typed could be lost.
  if (usable === null) return <p className="text-soft">{words.loading}</p>;
  if (!usable) return <Notice kind="late">{words.insecure}</Notice>;
  const wrong = (field: string) => (problem?.field === field ? `${id}-problem` : undefined);
  return (
    <form method="post" className="form" onSubmit={(event) => void submit(event)} noValidate>
      <LiveRegion>{added ? <Notice kind="done">{words.added}</Notice> : null}</LiveRegion>
      <div role="alert" id={`${id}-problem`}>
        {problem ? <Notice kind="late">{problem.text}</Notice> : null}
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-name`}>
          {words.name}
        </label>
        <p className="field-hint" id={`${id}-hint`}>
          {words.nameHint}
        </p>
        <input
          id={`${id}-name`}
          name="name"
          maxLength={60}
          className="control"
          aria-describedby={[`${id}-hint`, wrong('name')].filter(Boolean).join(' ')}
          aria-invalid={wrong('name') ? true : undefined}
        />
      </div>
      {hasPassword ? (
        <div className="field">
          <label className="field-label" htmlFor={`${id}-password`}>
            {words.password}
          </label>
          <input
            id={`${id}-password`}
            name="password"
            type="password"
            autoComplete="current-password"
            className="control"
            aria-describedby={wrong('password')}
            aria-invalid={wrong('password') ? true : undefined}
          />
        </div>
      ) : null}
      {asksCode ? (
        <div className="field">
          <label className="field-label" htmlFor={`${id}-code`}>
            {words.code}
          </label>
          <input
            id={`${id}-code`}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            className="control max-w-56"
            aria-describedby={wrong('code')}
            aria-invalid={wrong('code') ? true : undefined}
          />
        </div>
      ) : null}
      <Button type="submit" kind="secondary" aria-disabled={busy || undefined}>
        {busy ? words.waiting : words.button}
      </Button>
    </form>
  );
}
