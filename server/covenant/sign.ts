import type { Tx } from '@/db/client';
import type { SignCovenantInput } from '@/domain/covenant/input';
import { maySign } from '@/domain/covenant/sign';
import { signingStatement } from '@/domain/covenant/statement';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight, RefusedError } from '../refused';
import { findMark } from '../signature-mark/queries';
import { hasSecondFactor, takeCode } from '../second-factor/check';
import { readAnswerFacts } from './answer-facts';
import { capacityOf } from './capacity';
import { findReading } from './queries';
import type { SignedOutcome } from './signed-outcome';
import { takePasskey } from './take-passkey';
import { writeSignature } from './write-signature';

/** Where a signature comes from, as the browser and the line tell it; null for what nobody told. */
export type Circumstances = {
  /** The address of the sender without its last part. */
  readonly network: string | null;
  readonly browser: string | null;
  readonly device: string | null;
  /** The key of the request (trust 3.8). */
  readonly requestKey: string | null;
};

/** Where nobody asked, as in the sample. */
export const untold: Circumstances = { network: null, browser: null, device: null, requestKey: null };

/**
 * The head of an agency signs the covenant for that agency, once, in any order; the last signature completes it in the same
 * transaction. With a passkey over the hash of the text it is a signature of level 2; else whoever has a second factor gives a code of
 * it. Refusals: `covenant.unknown`, those of `maySign` and `takePasskey`, at the field `code` `covenant.codeWanted` and those of `takeCode`. Source: domain 8.5 and 10.2; trust 3.1 (level 1), 3.3, 3.4.
 */
export async function signCovenant(
  context: Context,
  input: SignCovenantInput,
  from: Circumstances = untold,
): Promise<SignedOutcome> {
  const { tx, actor, now } = context;
  const scope = await getYearOfVersion(tx, input.versionId, now);
  const appointment = demandRight(
    may(actor, 'covenant.signed', scope, { agencyId: input.agencyId }),
    auditScope(scope),
  );
  const personId = actingPerson(actor);
  // What is the signer's own nobody else changes, so it is read before the others have to wait.
  const [reading, mark] = await Promise.all([findReading(tx, { ...input, personId }), findMark(tx, personId)]);
  const facts = await readAnswerFacts(tx, scope, input.versionId, input.agencyId);
  const method = input.passkey ? 'passkey' : 'inApp';
  demand(maySign(facts, { sha256: input.sha256, method, read: reading?.readAt != null }));
  const { versionId, agencyId } = input;
  const passkey = input.passkey
    ? await takePasskey(tx, {
        answer: input.passkey,
        versionId,
        agencyId,
        personId,
        signs: {
          contentSha256: facts.version.sha256,
          agencyCode: facts.member.code,
          capacity: capacityOf(appointment),
        },
        now,
      })
    : null;
  // The passkey itself makes sure who holds it.
  const secondFactor = passkey ? false : await stepUp(tx, personId, input.code ?? '', now);

  const { version, content, member } = facts;
  const { post, mandateId } = appointment;
  return writeSignature(context, scope, facts, {
    personId,
    signerName: actor.name,
    capacity: capacityOf(appointment),
    postAtTime: post,
    statement: signingStatement({ post, agency: member.name, title: content.title, sha256: version.sha256 }),
    method,
    sessionId: actor.sessionId,
    mandateId: mandateId ?? null,
    openedAt: reading?.openedAt ?? null,
    readAt: reading?.readAt ?? null,
    ...from,
    secondFactor,
    mark,
    passkey,
  });
}

/**
 * What makes a repeated request to sign the same one: everything but the code of the second factor, of which a fresh one is typed after a
 * cut line. That is safe: the answer that was kept goes to the same person who got through with a code, about the same text and agency, and
 * nothing is done again; where no answer was kept, the code that comes is asked of like the first. Source: trust 3.8.
 */
export function sameSigning({ versionId, agencyId, sha256, passkey = null }: SignCovenantInput): object {
  return { versionId, agencyId, sha256, passkey };
}

/** Whether a code of the second factor was given: who has one must give it. */
async function stepUp(tx: Tx, personId: string, code: string, now: Date): Promise<boolean> {
  if (!(await hasSecondFactor(tx, personId))) return false;
  if (code === '') throw new RefusedError({ code: 'covenant.codeWanted', field: 'code' }, false);
  demand(await takeCode(tx, personId, code, now));
  return true;
}
