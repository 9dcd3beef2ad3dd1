import 'server-only';
import { getStore } from '@/db/client';
import { contentCode } from '@/domain/covenant/code';
import { readContent, type CovenantContent } from '@/domain/covenant/content';
import { answerOf } from '@/domain/covenant/consult';
import { isOpen } from '@/domain/covenant/remark';
import { freezeHurdles } from '@/domain/covenant/freeze';
import type { CovenantLive } from '@/domain/covenant/live';
import { mayAnswer } from '@/domain/covenant/sign';
import { signingStatement } from '@/domain/covenant/statement';
import { registrationStatus } from '@/domain/registration/status';
import { may, mayRead } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { loadBlocYear } from '../bloc/loaders';
import { findBlocYear, type BlocYearScope } from '../bloc/queries';
import { loadApproval } from '../charter/loaders';
import type { Actor } from '../context';
import { findOpeningConference, listTasks } from '../plan/queries';
import { listRegistrations } from '../registration/queries';
import { findRound, listConsents } from '../consultation/queries';
import { listRemarks } from '../remark/queries';
import { currentActor } from '../session';
import { readFreezeFacts } from './freeze-facts';
import { gatherContent } from './gather-content';
import { readLive } from './live';
import {
  findNameOf,
  findPlaceOfVersion,
  findVersion,
  listRefusals,
  listSignatures,
  listVoided,
  nextVersion,
  type CovenantVersion,
} from './queries';

/** The covenant of a year as it stands: the text, who has registered and signed, and what the reader may do. */
export async function loadCovenant(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const version = await findVersion(read, scope);
  const registrations = new Map((await listRegistrations(read, scope)).map((one) => [one.agencyId, one]));
  const tasks = await listTasks(read, scope);
  const round = await findRound(read, scope);
  const consents = round ? await listConsents(read, round) : [];
  const remarks = await listRemarks(read, scope);
  const board = scope.members.map((member) => {
    const registration = registrations.get(member.agencyId) ?? null;
    return {
      member,
      status: registrationStatus(registration),
      at: registration?.agreedAt ?? registration?.sentAt ?? registration?.savedAt ?? null,
      sentAt: registration?.sentAt ?? null,
      targets: registration?.targets.length ?? 0,
      answer: round ? answerOf(member.agencyId, round, consents, remarks).answer : ('silent' as const),
      own: may(actor, 'registration.saved', scope, { agencyId: member.agencyId }).ok,
    };
  });
  return {
    scope,
    board,
    tasks,
    draft: version ? null : await gatherContent(read, scope, await nextVersion(read, scope)),
    signing: version ? await readSigning(actor, scope, version) : null,
    voided: (await listVoided(read, scope)).map(({ sha256, ...one }) => ({ ...one, code: contentCode(sha256) })),
    round,
    openRemarks: remarks.filter(isOpen).map(({ number, agencyId }) => ({
      number,
      agency: scope.everybody.find((member) => member.agencyId === agencyId)?.name ?? '–',
    })),
    agrees: !version && may(actor, 'registration.agreed', scope).ok,
    freezes: may(actor, 'covenant.frozen', scope).ok,
    reopens: may(actor, 'covenant.reopened', scope).ok,
    approval: version ? await loadApproval(read, scope, actor, 'covenant.reopened') : null,
    hurdles: freezeHurdles(await readFreezeFacts(read, scope)),
  };
}

async function readSigning(actor: Actor, scope: BlocYearScope, version: CovenantVersion) {
  const { read } = await getStore();
  const content = readContent(version.content);
  const signatures = new Map((await listSignatures(read, version.id)).map((one) => [one.code, one]));
  const refusals = new Map((await listRefusals(read, version.id)).map((one) => [one.agencyId, one]));
  const keeps = may(actor, 'covenant.frozen', scope).ok;
  const parties = content.parties.map((party) => {
    const member = scope.everybody.find(({ code }) => code === party.code) ?? null;
    const mine = member !== null && may(actor, 'covenant.signed', scope, { agencyId: member.agencyId }).ok;
    const refusal = member ? refusals.get(member.agencyId) : undefined;
    return {
      ...party,
      agencyId: member?.agencyId ?? null,
      own: mine,
      signature: signatures.get(party.code) ?? null,
      refused: refusal !== undefined,
      // The reason is for those who keep the bloc, and for the agency itself.
      refusal: refusal && (keeps || mine) ? { reason: refusal.reason, on: refusal.refusedOn } : null,
    };
  });
  const named = new Set(content.parties.map(({ code }) => code));
  return {
    version,
    code: contentCode(version.sha256),
    /** Members that joined after the freeze: the text does not bind them. */
    annexed: scope.members.filter(({ code }) => !named.has(code)),
    content,
    parties,
    frozenBy: await findNameOf(read, version.frozenBy),
    desks: scope.members.flatMap((member) =>
      deskOf(actor, scope, version, content, member, signatures.has(member.code)),
    ),
  };
}

/** What the head of one agency finds beside the text; none for those who head no member. */
function deskOf(
  actor: Actor,
  scope: BlocYearScope,
  version: CovenantVersion,
  content: CovenantContent,
  member: BlocYearScope['members'][number],
  signed: boolean,
) {
  const right = may(actor, 'covenant.signed', scope, { agencyId: member.agencyId });
  if (!right.ok) return [];
  const isParty = content.parties.some(({ code }) => code === member.code);
  return {
    agencyId: member.agencyId,
    code: member.code,
    agency: member.name,
    decision: mayAnswer({ version, isParty, signed }),
    statement: signingStatement({
      post: right.value.post,
      agency: member.name,
      year: scope.year,
      sha256: version.sha256,
    }),
    key: newId(),
  };
}

/** The screen on the wall: the parties of the frozen text, until then the members, and how far the signing has come. */
export async function loadHall(bloc: string, year: string) {
  const { scope } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const conference = await findOpeningConference(read, scope);
  const version = await findVersion(read, scope);
  const parties = version && readContent(version.content).parties.map(({ code }) => code);
  return {
    scope,
    heldOn: conference?.heldOn ?? null,
    parties: parties ? scope.everybody.filter(({ code }) => parties.includes(code)) : scope.members,
    live: await readLive(read, scope.id),
  };
}

/** The signing of a bloc year for a route: what to read each second, or with which status it is refused. */
export async function loadSigningLive(
  bloc: string,
  year: string,
): Promise<{ blocYearId: string; now: () => Promise<CovenantLive> } | { refused: 401 | 403 | 404 }> {
  const actor = await currentActor();
  if (!actor) return { refused: 401 };
  const { read } = await getStore();
  const scope = /^\d{4}$/.test(year) ? await findBlocYear(read, bloc, Number(year), new Date()) : null;
  if (!scope) return { refused: 404 };
  if (!mayRead(actor, scope).ok) return { refused: 403 };
  return { blocYearId: scope.id, now: () => readLive(read, scope.id) };
}

/** Where the covenant of a version stands in the addresses, or null when there is no such version. */
export async function loadPlaceOfVersion(versionId: string): Promise<{ bloc: string; year: number } | null> {
  return findPlaceOfVersion((await getStore()).read, versionId);
}
