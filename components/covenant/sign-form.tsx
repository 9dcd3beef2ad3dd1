'use client';

import { useRef, useState, type SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { sendJson } from '@/lib/send-json';
import { presentText } from './present-text';
import { useReading } from './reading-room';
import { Statement } from './statement';

type SignFormProps = {
  address: string;
  /** Where a passkey is asked for; null where none can be used. */
  passkeyAddress: string | null;
  /** The page of the covenant, where a signature leads. */
  page: string;
  /** The key was made when this page was drawn: however often it is sent, one signature is recorded. */
  fields: { readonly agencyId: string; readonly sha256: string; readonly key: string };
  /** Whether confirming here, without a passkey, is one of the ways. */
  inApp: boolean;
  /** Whether a code of the second factor goes with it. */
  asksCode: boolean;
  statement: string;
  /** The code within the statement, which is never broken at the end of a line. */
  code: string;
  /** Why nobody may sign at the moment; null where the room is open. */
  closed: string | null;
  words: {
    readonly button: string;
    readonly passkey: string;
    readonly sending: string;
    readonly offline: string;
    readonly cancelled: string;
    readonly codeLabel: string;
    readonly codeHint: string;
    readonly closed: string;
    readonly unread: string;
  };
};

type Way = 'inApp' | 'passkey';

/** The sentence and the button. Without script it is a plain form; with script a weak line is said in words and may be tried again. */
export function SignForm({
  address,
  passkeyAddress,
  page,
  fields,
  inApp,
  asksCode,
  statement,
  code,
  closed,
  words,
}: SignFormProps) {
  const { read } = useReading();
  // The page may be drawn anew around a request that is under way: it stays the one that was begun.
  const [key] = useState(fields.key);
  const [sending, setSending] = useState<Way | null>(null);
  const [problem, setProblem] = useState('');
  // What a passkey has answered once is sent again after a cut line: it answers each question once.
  const answered = useRef<object | null>(null);
  const described = `statement-${fields.agencyId}`;
  const shut = closed !== null ? { text: closed } : read ? null : { text: words.unread, href: '#covenant-end' };

  async function sign(way: Way, typed: string) {
    if (sending) return;
    setSending(way);
    setProblem('');
    const answer = await send(way, typed);
    if (answer === 'signed') {
      // The key makes the address another one each time: the same would not be loaded anew.
      window.location.assign(`${page}?signed=${key}#sign`);
      return;
    }
    const present = typeof answer === 'object' ? presentText(page, fields.key, answer.refusal) : null;
    if (present) {
      window.location.assign(present);
      return;
    }
    setProblem(answer === 'offline' ? words.offline : answer === 'cancelled' ? words.cancelled : answer.message);
    setSending(null);
  }

  async function send(way: Way, typed: string): Promise<Answer> {
    const { agencyId, sha256 } = fields;
    const body = { agencyId, sha256 };
    if (way === 'inApp') return post(address, key, { ...body, code: typed });
    if (!answered.current) {
      const asked = await askPasskey(passkeyAddress ?? '', body);
      if (asked === 'offline' || asked === 'cancelled' || 'message' in asked) return asked;
      answered.current = asked.passkey;
    }
    const answer = await post(address, key, { ...body, passkey: answered.current });
    if (answer !== 'offline') answered.current = null;
    return answer;
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (shut) return;
    const typed = new FormData(event.currentTarget).get('code');
    void sign('inApp', typeof typed === 'string' ? typed : '');
  }

  return (
    <form method="post" action={address} onSubmit={submit}>
      {Object.entries({ ...fields, key }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p id={described} className="mb-4">
        <Statement code={code}>{statement}</Statement>
      </p>
      <div role="alert">{problem ? <Notice kind="late">{problem}</Notice> : null}</div>
      <div className="mt-2 flex flex-col gap-3">
        {read && inApp && asksCode ? (
          <label className="block">
            <span className="font-medium">{words.codeLabel}</span>
            <span className="block text-sm text-soft">{words.codeHint}</span>
            <input
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              className="control mt-1 max-w-56"
              required
            />
          </label>
        ) : null}
        {shut ? (
          <div className="*:flex-col!">
            <ClosedButton lead={words.closed} reasons={[shut]}>
              {inApp ? words.button : words.passkey}
            </ClosedButton>
          </div>
        ) : (
          <>
            {inApp ? (
              <Button type="submit" aria-describedby={described} aria-disabled={sending ? true : undefined}>
                {sending === 'inApp' ? words.sending : words.button}
              </Button>
            ) : null}
            {passkeyAddress ? (
              <Button
                kind={inApp ? 'secondary' : 'primary'}
                aria-describedby={described}
                aria-disabled={sending ? true : undefined}
                onClick={() => void sign('passkey', '')}
              >
                {sending === 'passkey' ? words.sending : words.passkey}
              </Button>
            ) : null}
          </>
        )}
      </div>
    </form>
  );
}

type Failure = 'offline' | 'cancelled' | { readonly message: string; readonly refusal: string | null };
type Answer = 'signed' | Failure;

async function post(address: string, key: string, body: object): Promise<Answer> {
  const answer = await sendJson(address, body, { 'idempotency-key': key });
  return answer.ok ? 'signed' : failure(answer);
}

/** Asks the server what is to be signed, and the device to sign it. The part that speaks to the device comes when it is wanted. */
async function askPasskey(address: string, body: object): Promise<{ readonly passkey: object } | Failure> {
  const options = await sendJson(address, body);
  if (!options.ok) return failure(options);
  const { signWithPasskey } = await import('@/components/passkey/device');
  const passkey = await signWithPasskey(options.told);
  return passkey ? { passkey } : 'cancelled';
}

const failure = ({ message, refusal }: { message: string | null; refusal: string | null }): Failure =>
  message === null ? 'offline' : { message, refusal };
