import type { Reader } from '@/db/client';
import { mayDraftAnnex, type AnnexDraft as DraftFacts } from '@/domain/covenant/annex-rules';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion } from '../covenant/queries';
import { demand, RefusedError } from '../refused';
import { findPublication } from '../result/queries';
import { findAnnexDraft, readAmended, type Amended, type AnnexDraft } from './queries';

export type AnnexGround = {
  readonly scope: BlocYearScope;
  readonly amended: Amended;
  readonly draft: AnnexDraft | null;
  readonly facts: DraftFacts;
};

/** What decides over an annex: the covenant as it holds, the members of the day, what is written so far. Null while no covenant is frozen. */
export async function readAnnexGround(reader: Reader, scope: BlocYearScope): Promise<AnnexGround | null> {
  const covenant = await findVersion(reader, scope);
  if (!covenant) return null;
  const amended = await readAmended(reader, covenant);
  const draft = await findAnnexDraft(reader, covenant.id);
  const facts = {
    covenant,
    published: (await findPublication(reader, scope)) !== null,
    content: amended.holds,
    members: new Set(scope.members.map(({ code }) => code)),
    waiting: amended.waiting?.version.version ?? null,
    reason: draft?.reason ?? '',
    changes: draft?.changes ?? [],
  };
  return { scope, amended, draft, facts };
}

/** The same where an annex may be written. Refusals: those of `mayDraftAnnex`. */
export async function getAnnexGround(reader: Reader, scope: BlocYearScope): Promise<AnnexGround> {
  const ground = await readAnnexGround(reader, scope);
  if (!ground) throw new RefusedError({ code: 'annex.notComplete' }, false);
  demand(mayDraftAnnex(ground.facts));
  return ground;
}
