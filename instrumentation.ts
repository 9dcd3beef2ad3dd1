/** Runs once when a process starts to serve: what an earlier process could not send or did not tidy is tried again, and who is late is reminded, now and from time to time. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ keepSending }, { keepForgetting }, { keepReminding }, { taskWords }] = [
    await import('@/server/mail/keep-sending'),
    await import('@/server/upload/keep-forgetting'),
    await import('@/server/reminder/keep-reminding'),
    await import('@/messages/task-words'),
  ];
  keepSending();
  keepForgetting();
  keepReminding(taskWords());
}
