import argon2 from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { people } from '@/db/schema/person';

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

/** Whether somebody typed their own password; whoever has none, as in the sample, has nothing to type. */
export async function ownPasswordFits(reader: Reader, personId: string, password: string): Promise<boolean> {
  const [person] = await reader.select({ hash: people.passwordHash }).from(people).where(eq(people.id, personId));
  return person !== undefined && (person.hash === null || passwordFits(person.hash, password));
}
