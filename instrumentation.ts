/** Runs once when a process starts to serve: what an earlier process could not send or did not tidy is tried again, what is complete is sealed, and who is late is reminded, now and from time to time. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ keepSending }, { keepForgetting }, { keepSealing }, { keepReminding }, { taskWords }] = [
    await import('@/server/mail/keep-sending'),
    await import('@/server/upload/keep-forgetting'),
    await import('@/server/covenant/keep-sealing'),
    await import('@/server/reminder/keep-reminding'),
    await import('@/messages/task-words'),
  ];
  keepSending();
  keepForgetting();
  keepSealing();
  keepReminding(taskWords());
}
