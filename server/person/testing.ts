import { desc, eq } from 'drizzle-orm';
import { auditEvents } from '@/db/schema/audit';
import type { Actor } from '../context';
import type { World } from '../testing/world';
import { choosePassword, invite } from './invite';
import { hashPassword } from './password';

/** Everybody's password in these tests. */
export const password = 'mật khẩu đủ dài';
let hashed: Promise<string> | undefined;

/** The id of a person, as a text. */
export const idOf = ({ personId }: Actor): string => personId ?? '';

/** The address of an agency's person in the sample. */
export const emailOf = (office: 'thu-truong' | 'chuyen-vien' | 'thu-ky', code: string): string =>
  `${office}.${code.toLowerCase()}@mau.example`;

/** Lets a person choose `password`, as by an invitation. */
export async function givePassword(world: World, person: Actor): Promise<void> {
  hashed ??= hashPassword(password);
  const token = await world.do(invite, world.admin, { personId: idOf(person) });
  await world.do(choosePassword, person, { token, passwordHash: await hashed });
}

let addresses = 0;
/** An address nobody has tried from yet, so that tests do not throttle each other. */
export const newAddress = (): string => `192.0.2.${(addresses += 1)} ${Date.now()}`;

/** The latest events of an action, latest first. */
export const eventsOf = (world: World, action: string) =>
  world.store.read.select().from(auditEvents).where(eq(auditEvents.action, action)).orderBy(desc(auditEvents.seq));
