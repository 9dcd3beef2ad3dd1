import type { CeremonyStage } from '@/domain/ceremony/ceremony';
import type { SignedText } from '@/domain/covenant/signed-text';
import type { RoomFacts } from '@/domain/covenant/sign';
import type { BlocYearScope, Member } from '../bloc/queries';
import type { CovenantVersion } from './queries';

type Room = {
  readonly scope: BlocYearScope;
  readonly version: CovenantVersion;
  readonly content: SignedText;
  readonly stage: CeremonyStage;
  /** Codes of the agencies that have signed. */
  readonly signed: readonly string[];
  readonly member: Member;
  /** Whether the ranking of the year is published. */
  readonly published: boolean;
};

/** What decides whether a member may sign, as the verb and the button ask it. */
export function roomOf({ scope, version, content, stage, signed, member, published }: Room): RoomFacts {
  const { methods, leaderLast, pdfOrder, atCeremony } = version;
  return {
    version,
    isParty: content.parties.some(({ code }) => code === member.code),
    signed: signed.includes(member.code),
    tooLate: published && version.kind === 'annex' && version.completedAt === null,
    rules: { methods, leaderLast, pdfOrder },
    atCeremony,
    stage,
    leads: member.agencyId === scope.leadingAgencyId,
    othersMissing: content.parties.filter(({ code }) => code !== member.code && !signed.includes(code)).length,
  };
}
