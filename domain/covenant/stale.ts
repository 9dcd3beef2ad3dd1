const codes: readonly string[] = ['covenant.reopened', 'covenant.changed'];

/** Whether a refusal says that the text on the screen is not the one being signed any more. Its sentence needs nothing but the code. */
export function isStale(code: string): boolean {
  return codes.includes(code);
}
