import type { Tx } from '@/db/client';
import { readContent, type CovenantContent } from '@/domain/covenant/content';
import type { SigningFacts } from '@/domain/covenant/sign';
import type { BlocYearScope, Member } from '../bloc/queries';
import { getVersion, listSignatures, type CovenantVersion, type Signature } from './queries';

export type AnswerFacts = SigningFacts & {
  readonly version: CovenantVersion;
  readonly content: CovenantContent;
  readonly member: Member;
  readonly signatures: readonly Signature[];
};

/** What decides whether a member may answer a version, read while nobody else can change it. */
export async function readAnswerFacts(
  tx: Tx,
  scope: BlocYearScope,
  versionId: string,
  agencyId: string,
): Promise<AnswerFacts> {
  await tx.alone(`covenant:${scope.id}`);
  const version = await getVersion(tx, versionId);
  const content = readContent(version.content);
  const signatures = await listSignatures(tx, versionId);
  const member = scope.members.find((one) => one.agencyId === agencyId);
  if (!member) throw new Error(`${agencyId} is no member of bloc year ${scope.id}`);
  const isParty = content.parties.some(({ code }) => code === member.code);
  return { version, content, member, signatures, isParty, signed: signatures.some((one) => one.agencyId === agencyId) };
}
