import type { JoinOrLeaveInput } from '@/domain/covenant/annex-input';
import { registrationStatus } from '@/domain/registration/status';
import { formsInForce } from '../award/queries';
import type { Context } from '../context';
import { RefusedError } from '../refused';
import { findRegistration } from '../registration/queries';
import { undertakingOf } from '../registration/undertaking';
import { memberOf } from './change-undertaking';
import { openDraft, writeChange, type ChangeWritten } from './write';

/**
 * Writes into the draft of an annex that a member that joined after the freeze becomes a party, with the registration agreed to. Refusals:
 * those of `openDraft` and `writeChange`, `annex.registrationNotAgreed`. Source: domain 10.2 (a late joiner signs an annex).
 */
export async function joinCovenant(
  context: Context,
  { blocYearId, agencyId }: JoinOrLeaveInput,
): Promise<ChangeWritten> {
  const open = await openDraft(context, blocYearId);
  const { scope } = open;
  const { code, name } = memberOf(scope, agencyId);
  const registration = await findRegistration(context.tx, scope, agencyId);
  if (!registration || registrationStatus(registration) !== 'agreed')
    throw new RefusedError({ code: 'annex.registrationNotAgreed', params: { agency: name } }, false);
  const names = new Map((await formsInForce(context.tx, scope.on)).map((form) => [form.code, form.name]));
  return writeChange(context, open, { kind: 'joining', code, name, ...undertakingOf(registration, names) }, null);
}

/**
 * Writes into the draft of an annex that an agency that is no member any more is no party either. Refusals: those of `openDraft` and
 * `writeChange`. Source: domain 12.2 case 2 (agencies that merged within the year).
 */
export async function leaveCovenant(
  context: Context,
  { blocYearId, agencyId }: JoinOrLeaveInput,
): Promise<ChangeWritten> {
  const open = await openDraft(context, blocYearId);
  const { code, name } = memberOf(open.scope, agencyId);
  // Under the name it signed by.
  const signed = open.facts.content.parties.find((party) => party.code === code)?.name;
  return writeChange(context, open, { kind: 'leaving', code, name: signed ?? name }, null);
}
