import type { Reader } from '@/db/client';
import type { TellerFacts } from '@/domain/ballot/confirm';
import { covers } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';
import { listPeopleOf } from '../person/queries';
import type { Ballot } from './queries';

/** Somebody who may be named a teller, with the post held at a member agency on the official day. */
export type TellerCandidate = {
  readonly personId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agency: string;
  readonly post: string;
};

/** Who may count a ballot: people who hold an appointment at a member agency and whose account is not closed; each once. */
export async function listTellerCandidates(reader: Reader, scope: BlocYearScope): Promise<TellerCandidate[]> {
  const names = new Map(scope.members.map((member) => [member.agencyId, member.name]));
  const candidates = new Map<string, TellerCandidate>();
  for (const { personId, name, agencyId, post, disabledAt, from, to } of await listPeopleOf(
    reader,
    scope.memberAgencyIds,
  )) {
    if (agencyId === null || disabledAt || !covers({ from, to }, scope.on) || candidates.has(personId)) continue;
    candidates.set(personId, { personId, name, agencyId, agency: names.get(agencyId) ?? '', post });
  }
  return [...candidates.values()];
}

/** What the rules of confirming need to know of the tellers. */
export function tellersOf(ballot: Ballot): TellerFacts[] {
  return ballot.tellers.map(({ personId, agencyId, confirmedAt }) => ({
    personId,
    agencyId,
    confirmed: confirmedAt !== null,
  }));
}
