import { eq } from 'drizzle-orm';
import type { LapseVersionInput, LawNoun, VerifyVersionInput } from '@/domain/regulation/input';
import { mayInstallation } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { dayOf } from '@/domain/shared/dates';
import { mayLapse, mayVerify } from '@/domain/shared/versions';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { versionTables } from './versions';

const actions = {
  regulation: { verify: 'regulation.verified', lapse: 'regulation.lapsed' },
  form: { verify: 'award.verified', lapse: 'award.lapsed' },
  ground: { verify: 'award.verified', lapse: 'award.lapsed' },
  rule: { verify: 'rule.verified', lapse: 'rule.lapsed' },
} as const satisfies Record<LawNoun, { verify: Action; lapse: Action }>;

/**
 * Marks a version as checked against its text, by whom and on which day; from then on it is no longer corrected but followed by a new
 * version. Refusals: `rights.notAppointed`, `version.alreadyVerified`.
 */
export async function verifyVersion(
  { tx, actor, now, record }: Context,
  { of, id, source }: VerifyVersionInput,
): Promise<{ of: LawNoun }> {
  const verifiedOn = dayOf(now);
  const { post: verifiedBy } = demandRight(mayInstallation(actor, actions[of].verify, verifiedOn), null);
  const table = versionTables[of];
  await tx.alone(`version:${of}`);
  const [version] = await tx.select({ verified: table.verified, code: table.code }).from(table).where(eq(table.id, id));
  if (!version) throw new Error(`No ${of} ${id}`);
  demand(mayVerify(version));
  await tx.update(table).set({ verified: true, verifiedOn, verifiedBy, source }).where(eq(table.id, id));
  await record({
    action: actions[of].verify,
    subjectId: id,
    scope: null,
    details: { of, code: version.code, verifiedOn, verifiedBy, source },
  });
  return { of };
}

/**
 * Ends a version with its last day, where a text lapsed and nothing follows it yet. The row stays, and the paper that ended it is kept
 * with the event. Refusals: `rights.notAppointed`, those of `mayLapse`.
 */
export async function lapseVersion(
  { tx, actor, now, record }: Context,
  { of, id, to, basis }: LapseVersionInput,
): Promise<{ to: string }> {
  demandRight(mayInstallation(actor, actions[of].lapse, dayOf(now)), null);
  const table = versionTables[of];
  await tx.alone(`version:${of}`);
  const [version] = await tx
    .select({ from: table.from, to: table.to, code: table.code })
    .from(table)
    .where(eq(table.id, id));
  if (!version) throw new Error(`No ${of} ${id}`);
  demand(mayLapse(version, to));
  await tx.update(table).set({ to }).where(eq(table.id, id));
  await record({
    action: actions[of].lapse,
    subjectId: id,
    scope: null,
    details: { of, code: version.code, before: version.to, to, basis },
  });
  return { to };
}
