import type { Reader } from '@/db/client';
import { mayDraftAnnex, type AnnexDraft as DraftFacts } from '@/domain/covenant/annex-rules';
import { registrationStatus } from '@/domain/registration/status';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion } from '../covenant/queries';
import { listRegistrations, type Registration } from '../registration/queries';
import { undertakingOf } from '../registration/undertaking';
import { demand, RefusedError } from '../refused';
import { findPublication } from '../result/queries';
import { findAnnexDraft, readAmended, type Amended, type AnnexDraft } from './queries';

export type AnnexGround = {
  readonly scope: BlocYearScope;
  readonly amended: Amended;
  readonly draft: AnnexDraft | null;
  readonly registrations: readonly Registration[];
  readonly facts: DraftFacts;
};

/** What decides over an annex: the covenant as it holds, the members of the day, what is written so far. Null while no covenant is frozen. */
export async function readAnnexGround(reader: Reader, scope: BlocYearScope): Promise<AnnexGround | null> {
  const covenant = await findVersion(reader, scope);
  if (!covenant) return null;
  const amended = await readAmended(reader, covenant);
  const draft = await findAnnexDraft(reader, covenant.id);
  const registrations = await listRegistrations(reader, scope);
  const codes = new Map(scope.members.map(({ agencyId, code }) => [agencyId, code]));
  const facts = {
    covenant,
    published: (await findPublication(reader, scope)) !== null,
    content: amended.holds,
    members: new Set(scope.members.map(({ code }) => code)),
    waiting: amended.waiting?.version.version ?? null,
    leads: scope.members.find(({ agencyId }) => agencyId === scope.leadingAgencyId)?.code ?? null,
    registered: new Map(
      registrations.flatMap((one) => {
        const code = codes.get(one.agencyId);
        return code && registrationStatus(one) === 'agreed' ? [[code, undertakingOf(one)]] : [];
      }),
    ),
    reason: draft?.reason ?? '',
    changes: draft?.changes ?? [],
    over: draft?.writtenOver ?? {},
  };
  return { scope, amended, draft, registrations, facts };
}

/** The same where an annex may be written. Refusals: those of `mayDraftAnnex`. */
export async function getAnnexGround(reader: Reader, scope: BlocYearScope): Promise<AnnexGround> {
  const ground = await readAnnexGround(reader, scope);
  if (!ground) throw new RefusedError({ code: 'annex.notComplete' }, false);
  demand(mayDraftAnnex(ground.facts));
  return ground;
}
