import 'server-only';
import { notFound } from 'next/navigation';
import { getStore, type Reader } from '@/db/client';
import { mayAcclaimTo, seatsOf, type LeadershipRole } from '@/domain/leadership/acclaim';
import { mayAssign } from '@/domain/leadership/assign';
import { mayCheck, mayConfirm, mayPrepare } from '@/domain/leadership/handover';
import { mayRecognise } from '@/domain/leadership/recognise';
import { may } from '@/domain/rights/may';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { paperHead } from '../conference/paper-head';
import type { Actor } from '../context';
import { openCandidates } from '../rotation/leave-order';
import { findProposal, listSkips } from '../rotation/queries';
import {
  findHandover,
  memberName,
  namesOf,
  readAssignFacts,
  readFloor,
  recognitionFacts,
  type Floor,
  type Handover,
} from './queries';

/** The leadership page of a year: whom its conference acclaimed for the next one, the checklist, and both heads' confirmations. */
export async function loadLeadershipPage(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const floor = await readFloor(read, scope, new Date());
  const handover = await findHandover(read, scope);
  const right = may(actor, 'leadership.acclaimed', scope);
  return {
    scope,
    planYear: floor.planYear,
    conference: floor.conference,
    present: floor.facts.present,
    threshold: floor.facts.threshold,
    candidates: await candidatesOf(read, scope, floor),
    acclaimed: seatsOf(floor.facts).map(({ role, position, several }) => ({
      role,
      position,
      several,
      offer: { right, rule: mayAcclaimTo(role, floor.facts) },
      result: acclaimedTo(role, position, floor),
    })),
    recognised: floor.recognised,
    recognition: floor.recognition,
    recognising: {
      right: may(actor, 'leadership.recognised', scope),
      rule: mayRecognise(recognitionFacts(floor)),
    },
    assigning: await assigningOf(read, scope, actor),
    preparing: {
      right: may(actor, 'handover.prepared', scope),
      rule: mayPrepare({
        prepared: handover !== null,
        leadingAgencyId: scope.leadingAgencyId,
        acclaimed: floor.acclamations,
        recognition: floor.recognition,
        planYearLed: floor.planYear?.leaders.some(({ role }) => role === 'leader') ?? false,
      }),
    },
    handover: handover && floor.planYear ? await handoverOf(read, scope, floor.planYear, actor, handover) : null,
  };
}

export type LeadershipPage = Awaited<ReturnType<typeof loadLeadershipPage>>;
export type HandoverShown = NonNullable<LeadershipPage['handover']>;

/** The minutes of the handover as a paper; 404 until both heads have confirmed. */
export async function loadHandoverMinutes(bloc: string, year: string) {
  const page = await loadLeadershipPage(bloc, year);
  const on = page.handover?.completedOn;
  if (!page.handover || !page.planYear || !page.conference || !on) notFound();
  const { scope, planYear, conference, handover, acclaimed, recognised } = page;
  return { scope, planYear, conference, handover, acclaimed, recognised, on, head: paperHead(scope.bloc, on) };
}

export type HandoverMinutesPage = Awaited<ReturnType<typeof loadHandoverMinutes>>;

/** The seats of the year the province may fill by its own decision, for who may; else none. */
async function assigningOf(read: Reader, scope: BlocYearScope, actor: Actor) {
  if (!may(actor, 'leadership.assigned', scope).ok) return [];
  const facts = await readAssignFacts(read, scope);
  return (['leader', 'deputy'] as const).flatMap((role) => {
    const open = mayAssign(role, facts);
    if (!open.ok) return [];
    const { held } = open.value;
    return { role, inPlaceOf: held && memberName(scope, held.agencyId) };
  });
}

/** Whom the rotation put before the conference and it has not yet answered, under their names of the plan year. */
async function candidatesOf(read: Reader, scope: BlocYearScope, { planYear, acclamations }: Floor) {
  const proposal = planYear && (await findProposal(read, scope));
  if (!proposal) return [];
  const open = openCandidates(proposal, acclamations, await listSkips(read, scope.blocId), planYear.year);
  const members = new Map(planYear.members.map(({ agencyId, name }) => [agencyId, name]));
  return open.flatMap(({ role, agencyId, why }) => {
    const name = members.get(agencyId);
    return name === undefined ? [] : [{ role, agencyId, name, why }];
  });
}

function acclaimedTo(role: LeadershipRole, position: number, { acclamations, planYear }: Floor) {
  const one = acclamations.find((acclamation) => acclamation.role === role && acclamation.position === position);
  if (!one || !planYear) return null;
  const { votesFor, base, acclaimedOn } = one;
  return { agency: memberName(planYear, one.agencyId), votesFor, base, acclaimedOn };
}

async function handoverOf(
  read: Reader,
  scope: BlocYearScope,
  planYear: BlocYearScope,
  actor: Actor,
  handover: Handover,
) {
  const names = await namesOf(read, handover, handover.completedOn ?? scope.on);
  const facts = { items: handover.items, confirmed: handover.confirmations.map(({ side }) => side) };
  const sideOf = (side: 'from' | 'to') => {
    const agencyId = side === 'from' ? handover.fromAgencyId : handover.toAgencyId;
    return {
      side,
      agency: names[side],
      offer: {
        right: may(actor, 'handover.confirmed', side === 'from' ? scope : planYear, { agencyId }),
        rule: mayConfirm(side, facts),
      },
      confirmation: handover.confirmations.find((one) => one.side === side) ?? null,
    };
  };
  return {
    ...handover,
    names,
    sides: [sideOf('from'), sideOf('to')],
    checking: { right: may(actor, 'handover.itemChecked', scope), rule: mayCheck(facts) },
  };
}
