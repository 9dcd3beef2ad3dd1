/** Runs once when a process starts to serve: mails that an earlier process could not send are tried again, now and every minute. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { keepSending } = await import('@/server/mail/keep-sending');
  keepSending();
}
