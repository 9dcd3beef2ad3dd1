import 'server-only';
import { getStore, type Reader } from '@/db/client';
import { mayPrepareBallot } from '@/domain/ballot/prepare';
import { countingDay, membersOn } from '@/domain/bloc/membership';
import { actStates } from '@/domain/conference/acts';
import { mayCloseConference } from '@/domain/conference/close';
import { mayConvene } from '@/domain/conference/convene';
import { mayOpenConference } from '@/domain/conference/open';
import { quorumOf } from '@/domain/conference/quorum';
import { maySignMinutes, minutesCapacities } from '@/domain/conference/sign-minutes';
import { inSession, mayRecordAttendance } from '@/domain/conference/state';
import { may } from '@/domain/rights/may';
import { listBallots, type Ballot } from '../ballot/queries';
import { listTellerCandidates } from '../ballot/tellers';
import { loadBlocYear } from '../bloc/loaders';
import { findNeighbour, type BlocYearScope } from '../bloc/queries';
import { findCharter, type Charter } from '../charter/queries';
import type { Actor } from '../context';
import { nominationsOnBallot } from '../nomination/queries';
import { listDeadlines } from '../plan/queries';
import { readActs } from './acts';
import { getMinutes, minutesHash } from './minutes';
import { paperHead } from './paper-head';
import {
  findConference,
  findConferenceOpening,
  listAttendance,
  listMinutesSignatures,
  type Conference,
} from './queries';

/** The conference page of a year: what can be convened, or how the conference stands with everything it brought. */
export async function loadConferencePage(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const conference = await findConference(read, scope);
  const charter = await findCharter(read, scope);
  const opening = await findConferenceOpening(read, scope);
  return {
    scope,
    opening,
    convening: conference?.openedAt ? null : await conveningOf(read, scope, actor),
    held: conference ? await heldOf(read, scope, actor, conference, charter) : null,
  };
}

export type ConferencePage = Awaited<ReturnType<typeof loadConferencePage>>;
export type HeldConference = NonNullable<ConferencePage['held']>;

async function conveningOf(read: Reader, scope: BlocYearScope, actor: Actor) {
  const planYear = await findNeighbour(read, scope, scope.year + 1, new Date());
  const deadlines = await listDeadlines(read, scope);
  return {
    dueOn: deadlines.find(({ kind }) => kind === 'conference')?.dueOn ?? null,
    right: may(actor, 'conference.convened', scope),
    rule: mayConvene({
      year: scope.year,
      // The day is typed into the form and judged there.
      heldOn: scope.on,
      on: scope.on,
      opened: false,
      planYearId: planYear?.id ?? null,
      leadingAgencyId: scope.leadingAgencyId,
    }),
  };
}

async function heldOf(
  read: Reader,
  scope: BlocYearScope,
  actor: Actor,
  conference: Conference,
  charter: Charter | null,
) {
  const roll = await listAttendance(read, scope);
  const ballots = await listBallots(read, scope);
  const brought = await readActs(read, conference, null);
  const attended = roll.map(({ attendance }) => attendance);
  const members = membersOn(scope.everybody, countingDay(scope.year, conference.heldOn)).length;
  const unfinishedBallots = ballots.filter(({ status }) => status !== 'confirmed').map(({ number }) => number);
  const chair = { chairAgencyId: conference.chairAgencyId };
  return {
    conference,
    chair: scope.everybody.find(({ agencyId }) => agencyId === conference.chairAgencyId)?.name ?? '',
    roll: new Map(roll.map(({ agencyId, attendance }) => [agencyId, attendance])),
    quorum: charter ? { rule: charter.quorum, ...quorumOf(charter.quorum, attended, members) } : null,
    brought,
    acts: actStates({
      rankingPublished: brought.rankingPublishedOn !== null,
      ballots: { prepared: ballots.length, confirmed: ballots.length - unfinishedBallots.length },
      acclaimed: {
        leader: brought.acclaimed.some(({ role }) => role === 'leader'),
        deputy: brought.acclaimed.some(({ role }) => role === 'deputy'),
      },
      handedOver: Boolean(brought.handover?.completedOn),
      tasks: { written: brought.tasks.texts.length, adopted: brought.tasks.adopted },
      covenant: brought.covenant,
    }),
    ballots,
    preparing: await preparingOf(read, scope, actor, conference, charter, ballots),
    attending: { right: may(actor, 'conference.attended', scope), rule: mayRecordAttendance(conference) },
    beginning: charter
      ? {
          right: may(actor, 'conference.opened', scope),
          rule: mayOpenConference({ ...conference, on: scope.on, quorum: charter.quorum, roll: attended, members }),
        }
      : null,
    ending: {
      right: may(actor, 'conference.closed', scope, chair),
      rule: mayCloseConference({ ...conference, unfinishedBallots }),
    },
    minutes: charter && conference.openedAt ? await minutesOf(read, scope, actor, conference) : null,
  };
}

async function preparingOf(
  read: Reader,
  scope: BlocYearScope,
  actor: Actor,
  conference: Conference,
  charter: Charter | null,
  ballots: readonly Ballot[],
) {
  const right = may(actor, 'ballot.prepared', scope);
  const forms = Map.groupBy(await nominationsOnBallot(read, scope), ({ formId }) => formId);
  return {
    right,
    rule: inSession(conference),
    candidates: right.ok ? await listTellerCandidates(read, scope) : [],
    forms: [...forms].flatMap(([formId, nominations]) => {
      const [first] = nominations;
      if (!first || !charter) return [];
      const earlier = ballots.filter((ballot) => ballot.formId === formId);
      const rule = mayPrepareBallot({
        earlier,
        maxRounds: charter.maxRounds,
        secondRound: charter.secondRound,
        nominees: nominations.length,
        threshold: charter.awardThresholds[first.formCode],
        form: first.formName,
      });
      const replaced = rule.ok ? earlier.find(({ number }) => number === rule.value.replaces) : undefined;
      return [
        {
          formId,
          form: first.formName,
          agencies: nominations.map(({ nominee }) => nominee),
          rule,
          replaces: replaced?.number ?? null,
          tellers: replaced?.tellers.map(({ personId }) => personId) ?? [],
        },
      ];
    }),
  };
}

async function minutesOf(read: Reader, scope: BlocYearScope, actor: Actor, conference: Conference) {
  const content = await getMinutes(read, scope, conference);
  const sha256 = minutesHash(content);
  const signatures = await listMinutesSignatures(read, scope);
  const facts = { ...conference, signed: signatures.map(({ capacity }) => capacity), sha256 };
  const signable = minutesCapacities.flatMap((capacity) => {
    const decision = maySignMinutes(facts, actor, { capacity, sha256, on: scope.on });
    return decision.ok ? [{ capacity, post: decision.value.post }] : [];
  });
  return { content, sha256, signatures, signable, head: paperHead(scope.bloc, conference.heldOn) };
}
