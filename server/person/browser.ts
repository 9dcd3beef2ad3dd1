import { headers } from 'next/headers';

/** Where a request comes from: the sender's address, and the browser as it names itself. */
export async function browser(): Promise<{ from: string; browser: string }> {
  const asked = await headers();
  return {
    // The last address is the one our own proxy saw; those before it are whatever the sender wrote.
    from: asked.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'local',
    browser: asked.get('user-agent') ?? '',
  };
}
