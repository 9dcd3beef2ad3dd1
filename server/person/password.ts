import argon2 from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes, the library's own default and OWASP's floor. */
export function hashPassword(password: string): Promise<string> {
  return argon2.hash(password.normalize('NFC'));
}

let nobody: Promise<string> | undefined;

/** Whether a password fits; takes as long for a person who does not exist or has none. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await argon2.verify(passwordHash ?? (await nobody), password.normalize('NFC'));
  return fits && passwordHash !== null;
}
