import { setTimeout as wait } from 'node:timers/promises';
import { paths } from '@/lib/paths';
import type { Hall } from './hall';
import type { Head } from './crowd';

export type Text = { readonly versionId: string; readonly sha256: string };

/** What one head met: how long the page and the signature took, in milliseconds, and when it was acknowledged. */
export type Signed = {
  readonly agencyId: string;
  readonly pageMs: number;
  readonly postMs: number;
  /** Of the same request sent again, where it was. */
  readonly againMs: number | null;
  readonly acknowledgedAt: number;
};

type Asked = { readonly url: string; readonly head: Head; readonly body: object; readonly key?: string };

async function post({ url, head, body, key }: Asked): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      cookie: head.cookie,
      origin: new URL(url).origin,
      'content-type': 'application/json',
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body: JSON.stringify(body),
  });
  const told: Record<string, unknown> = await response.json();
  if (!response.ok) throw new Error(`${response.status} ${String(told.message)}`);
  return told;
}

const taken = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const begun = performance.now();
  const value = await work();
  return [value, performance.now() - begun];
};

/** One head opens the page, reads the text to its end and signs; whoever retries sends the same request once more. */
export async function signAs(
  { url, crowd }: Hall,
  text: Text,
  head: Head,
  { after, retries }: { readonly after: number; readonly retries: boolean },
): Promise<Signed> {
  await wait(after);
  const page = `${url}${paths.covenant({ bloc: crowd.slug, year: crowd.year })}`;
  const [html, pageMs] = await taken(async () => {
    const response = await fetch(page, { headers: { cookie: head.cookie } });
    if (!response.ok) throw new Error(`${response.status} ${page}`);
    return response.text();
  });
  if (!html.includes(text.sha256)) throw new Error('The page does not show the text that is to be signed');
  const readings = `${url}${paths.covenantReadings(text.versionId)}`;
  for (const reached of ['opened', 'end'])
    await post({ url: readings, head, body: { agencyId: head.agencyId, reached } });
  const request = {
    url: `${url}${paths.signatures(text.versionId)}`,
    head,
    body: { agencyId: head.agencyId, sha256: text.sha256 },
    key: `trust-${text.versionId.slice(-12)}-${head.agencyId.slice(-12)}`,
  };
  const [first, postMs] = await taken(() => post(request));
  const acknowledgedAt = performance.now();
  if (!retries) return { agencyId: head.agencyId, pageMs, postMs, againMs: null, acknowledgedAt };
  const [again, againMs] = await taken(() => post(request));
  if (again.signatureId !== first.signatureId) throw new Error('The same request was answered with another signature');
  return { agencyId: head.agencyId, pageMs, postMs, againMs, acknowledgedAt };
}
