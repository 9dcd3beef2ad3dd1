/**
 * Whether a change comes from our own pages: its Origin is the host it was sent to. Next accepts a request without Origin; we take one
 * only where the browser itself says that it comes from the same origin (trust 0, row 5).
 */
export function isSameOrigin(asked: Pick<Headers, 'get'>): boolean {
  const origin = asked.get('origin');
  if (!origin) return asked.get('sec-fetch-site') === 'same-origin';
  const host = asked.get('x-forwarded-host') ?? asked.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
