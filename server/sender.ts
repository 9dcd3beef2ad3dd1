/** The address a request comes from: the last one is what our own proxy saw, those before it are whatever the sender wrote. */
export function senderOf(headers: Pick<Headers, 'get'>): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'local';
}
