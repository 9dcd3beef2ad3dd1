import type { Tx } from '@/db/client';
import { readText, type SignedText } from '@/domain/covenant/signed-text';
import type { RoomFacts } from '@/domain/covenant/sign';
import type { BlocYearScope, Member } from '../bloc/queries';
import { readCeremony } from '../ceremony/queries';
import { findPublication } from '../result/queries';
import { getVersion, listSigned, type CovenantVersion, type Signed } from './queries';
import { roomOf } from './room';

export type AnswerFacts = RoomFacts & {
  readonly version: CovenantVersion;
  readonly content: SignedText;
  readonly member: Member;
  readonly signatures: readonly Signed[];
};

/** What decides whether a member may answer a version, read while nobody else can change it. */
export async function readAnswerFacts(
  tx: Tx,
  scope: BlocYearScope,
  versionId: string,
  agencyId: string,
): Promise<AnswerFacts> {
  await tx.alone(`covenant:${scope.id}`);
  return readFactsNow(tx, scope, versionId, agencyId);
}

/** The same as it stands this moment, where nothing is changed by it. One round of queries, for others may be waiting. */
export async function readFactsNow(
  tx: Tx,
  scope: BlocYearScope,
  versionId: string,
  agencyId: string,
): Promise<AnswerFacts> {
  const [version, signatures, { stage }, publication] = await Promise.all([
    getVersion(tx, versionId),
    listSigned(tx, versionId),
    readCeremony(tx, versionId),
    findPublication(tx, scope),
  ]);
  const content = readText(version.content);
  const member = scope.members.find((one) => one.agencyId === agencyId);
  if (!member) throw new Error(`${agencyId} is no member of bloc year ${scope.id}`);
  const signed = signatures.map(({ code }) => code);
  const published = publication !== null;
  return {
    ...roomOf({ scope, version, content, stage, signed, member, published }),
    version,
    content,
    member,
    signatures,
  };
}
