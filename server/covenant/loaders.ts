import 'server-only';
import { notFound } from 'next/navigation';
import { after } from 'next/server';
import { encode } from 'uqr';
import { getStore, type Reader } from '@/db/client';
import { contentCode } from '@/domain/covenant/code';
import { readContent, type CovenantContent } from '@/domain/covenant/content';
import { answerOf } from '@/domain/covenant/consult';
import { isOpen } from '@/domain/covenant/remark';
import { freezeHurdles } from '@/domain/covenant/freeze';
import type { CovenantLive } from '@/domain/covenant/live';
import { mayReopen } from '@/domain/covenant/reopen';
import { mayAnswer, mayEnter } from '@/domain/covenant/sign';
import { readText, type SignedText } from '@/domain/covenant/signed-text';
import { signingStatement } from '@/domain/covenant/statement';
import { registrationStatus } from '@/domain/registration/status';
import { owedIn } from '@/domain/reminder/owed';
import { freshOf } from '@/domain/reminder/remind';
import { may, mayRead } from '@/domain/rights/may';
import type { Decision } from '@/domain/shared/refusal';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { paths, placeOf } from '@/lib/paths';
import { boundIn, readAmended } from '../annex/queries';
import { loadBlocYear } from '../bloc/loaders';
import { findBlocYear, type BlocYearScope } from '../bloc/queries';
import { readCeremony } from '../ceremony/queries';
import { readApproval } from '../approval/shown';
import type { Actor } from '../context';
import { findOpeningConference, listTasks } from '../plan/queries';
import { listRegistrations } from '../registration/queries';
import { findRound, listConsents } from '../consultation/queries';
import { listRemarks } from '../remark/queries';
import { listPasskeys } from '../passkey/queries';
import { refusalQuery } from '../refusal-address';
import { hasSecondFactor } from '../second-factor/check';
import { findPublication } from '../result/queries';
import { currentActor } from '../session';
import { getStanding } from '../standing/standing';
import { readFreezeFacts } from './freeze-facts';
import { gatherContent } from './gather-content';
import { readLive } from './live';
import {
  findAnnex,
  findNameOf,
  findPlaceOfVersion,
  findRehearsal,
  findVersion,
  listCopies,
  listReadings,
  listRefusals,
  listSeals,
  listSignatures,
  listVoided,
  nextVersion,
  type CovenantVersion,
} from './queries';
import { hall } from './precedence';
import { roomOf } from './room';
import { readReturnedPdf, type ReturnedPdf } from './sign-pdf';

/** Waits until the page of a text may be drawn (see `precedence`). Its place is free again once it is sent. */
export async function takePageTurn(): Promise<void> {
  after(await hall.enter());
}

/** The covenant of a year as it stands: the text, who has registered and signed, and what the reader may do. */
export async function loadCovenant(bloc: string, year: string) {
  await takePageTurn();
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const version = await findVersion(read, scope);
  const runs = may(actor, 'ceremony.run', scope).ok;
  const reopens = may(actor, 'covenant.reopened', scope).ok;
  return {
    scope,
    tasks: await listTasks(read, scope),
    ...(version ? nothingDrafted : await readDrafting(actor, scope)),
    signing: version ? await readSigning(actor, scope, version) : null,
    unsigned: version && !version.completedAt ? await readUnsigned(actor, scope) : null,
    ...(await readAnnexes(read, scope, version)),
    voided: (await listVoided(read, scope)).map(({ sha256, ...one }) => ({ ...one, code: contentCode(sha256) })),
    freezes: may(actor, 'covenant.frozen', scope).ok,
    reopens: reopens && mayReopen(version, (await findPublication(read, scope)) !== null).ok,
    runs,
    rehearsing: runs && (await findRehearsal(read, scope)) !== null,
    approval: version ? await readApproval(read, scope, actor, 'covenant.reopened') : null,
  };
}

/** Who owes a signature and whom of them nobody reminded today, for who may remind them; null for the heads, who come all at once. */
export async function readUnsigned(actor: Actor, scope: BlocYearScope) {
  if (!may(actor, 'reminder.sent', scope).ok) return null;
  const standing = await getStanding((await getStore()).read, scope);
  const owed = owedIn(standing, scope).filter(({ about }) => about === 'signature');
  return owed.length > 0 ? { owed, fresh: freshOf(owed, standing.reminders, scope.on) } : null;
}

/** The annexes of a text that hold or are being signed, and the members none of them names yet. */
async function readAnnexes(read: Reader, scope: BlocYearScope, version: CovenantVersion | null) {
  const amended = version ? await readAmended(read, version) : null;
  const bound = amended ? boundIn(amended) : null;
  return {
    annexes: amended?.annexes.map(({ version: annex }) => annex.version) ?? [],
    amended: amended !== null && amended.complete.length > 0,
    /** Members that joined after the freeze: no text binds them. */
    annexed: bound ? scope.members.filter(({ code }) => !bound.has(code)) : [],
  };
}

type Drafting = Omit<Awaited<ReturnType<typeof readDrafting>>, 'draft'> & { readonly draft: CovenantContent | null };

/** Once a text is frozen nothing of its draft is read: two hundred heads open the page at once. */
const nothingDrafted: Drafting = { board: [], draft: null, round: null, openRemarks: [], agrees: false, hurdles: [] };

/** The draft as it stands: each agency's registration and answer, the text as it would be frozen now, and what stands in the way. */
async function readDrafting(actor: Actor, scope: BlocYearScope) {
  const { read } = await getStore();
  const registrations = new Map((await listRegistrations(read, scope)).map((one) => [one.agencyId, one]));
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
    board,
    draft: await gatherContent(read, scope, await nextVersion(read, scope)),
    round,
    openRemarks: remarks.filter(isOpen).map(({ number, agencyId }) => ({
      number,
      agency: scope.everybody.find((member) => member.agencyId === agencyId)?.name ?? '–',
    })),
    agrees: may(actor, 'registration.agreed', scope).ok,
    hurdles: freezeHurdles(await readFreezeFacts(read, scope)),
  };
}

/** A frozen text with its signing, as its page shows it. */
export async function readSigning(actor: Actor, scope: BlocYearScope, version: CovenantVersion) {
  const { read } = await getStore();
  const content = readText(version.content);
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
  return {
    version,
    code: contentCode(version.sha256),
    content,
    parties,
    frozenBy: await findNameOf(read, version.frozenBy),
    seal: (await listSeals(read, version.id)).at(-1) ?? null,
    desks: await readDesks(read, actor, scope, { version, content, signed: [...signatures.keys()] }),
  };
}

/** The copy the bloc rehearses the signing with, for the signers; 404 while it does not. */
export async function loadRehearsal(bloc: string, year: string) {
  await takePageTurn();
  const { scope, actor } = await loadBlocYear(bloc, year);
  const version = await findRehearsal((await getStore()).read, scope);
  if (!version) notFound();
  return { scope, signing: await readSigning(actor, scope, version) };
}

/** A PDF an agency sends back, looked at before it is taken. Refusals: those of `readReturnedPdf`. */
export async function loadReturnedPdf(
  actor: Actor,
  asked: { readonly versionId: string; readonly agencyId: string; readonly bytes: Uint8Array },
): Promise<Decision<ReturnedPdf>> {
  return readReturnedPdf((await getStore()).read, actor, { ...asked, now: new Date() });
}

type Text = {
  readonly version: CovenantVersion;
  readonly content: SignedText;
  /** Codes of the agencies that have signed. */
  readonly signed: readonly string[];
};

/** What the head of an agency finds beside the text, for each agency the reader signs for; none for everybody else. */
async function readDesks(read: Reader, actor: Actor, scope: BlocYearScope, { version, content, signed }: Text) {
  const seats = scope.members.flatMap((member) => {
    const right = may(actor, 'covenant.signed', scope, { agencyId: member.agencyId });
    return right.ok ? [{ member, post: right.value.post }] : [];
  });
  const personId = actor.personId ?? '';
  if (seats.length === 0) return [];
  const { stage } = await readCeremony(read, version.id);
  const published = (await findPublication(read, scope)) !== null;
  const readings = await listReadings(read, version.id, personId);
  const asksCode = await hasSecondFactor(read, personId);
  const passkeys = (await listPasskeys(read, personId)).length;
  const copies = version.methods.includes('pdf') ? await listCopies(read, version.id) : [];
  return seats.map(({ member, post }) => {
    const { agencyId, code, name: agency } = member;
    const room = roomOf({ scope, version, content, stage, signed, member, published });
    return {
      agencyId,
      code,
      agency,
      personId,
      stage,
      // Who may not sign yet may read already, and say no.
      answers: mayAnswer(room).ok,
      decision: mayEnter(room),
      /** Where the page goes, with its reason, when the text is no longer there to be signed. */
      reopened: refusalQuery({ code: 'covenant.reopened' }, personId),
      statement: signingStatement({ post, agency, title: content.title, sha256: version.sha256 }),
      key: newId(),
      read: readings.some((one) => one.agencyId === agencyId && one.readAt !== null),
      asksCode,
      passkeys,
      copy: copies.findLast((one) => one.agencyId === agencyId) ?? null,
    };
  });
}

/**
 * The screen on the wall: the parties of the frozen text, until then the members, and how far the signing has come. Of the covenant, or of
 * the copy the bloc rehearses with.
 */
export async function loadHall(bloc: string, year: string, rehearsal = false) {
  const { scope } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const conference = await findOpeningConference(read, scope);
  const version = rehearsal ? await findRehearsal(read, scope) : await findVersion(read, scope);
  if (rehearsal && !version) notFound();
  const parties = version && readContent(version.content).parties.map(({ code }) => code);
  return {
    scope,
    heldOn: conference?.heldOn ?? null,
    parties: parties ? scope.everybody.filter(({ code }) => parties.includes(code)) : scope.members,
    rehearsal,
    picture: encode(`${env().publicUrl}${signingPage(placeOf(scope), rehearsal)}`, { border: 2 }).data,
    live: await readLive(read, scope.id, rehearsal ? version?.id : undefined),
  };
}

/** The signing of a bloc year for a route, also of an annex by its number: what to read each second, or with which status it is refused. */
export async function loadSigningLive(
  bloc: string,
  year: string,
  { rehearsal, annex }: { readonly rehearsal: boolean; readonly annex: string | null },
): Promise<{ watched: string; now: () => Promise<CovenantLive> } | { refused: 401 | 403 | 404 }> {
  const actor = await currentActor();
  if (!actor) return { refused: 401 };
  const { read } = await getStore();
  const scope = /^\d{4}$/.test(year) ? await findBlocYear(read, bloc, Number(year), new Date()) : null;
  if (!scope) return { refused: 404 };
  if (!mayRead(actor, scope).ok) return { refused: 403 };
  if (!rehearsal && annex === null) return { watched: scope.id, now: () => readLive(read, scope.id) };
  const text = annex === null ? await findRehearsal(read, scope) : await findNumbered(read, scope, annex);
  return text ? { watched: text.id, now: () => readLive(read, scope.id, text.id) } : { refused: 404 };
}

/** An annex by its number as it stands in an address. */
export async function findNumbered(
  read: Reader,
  scope: BlocYearScope,
  number: string,
): Promise<CovenantVersion | null> {
  return /^[1-9]\d{0,3}$/.test(number) ? findAnnex(read, scope, Number(number)) : null;
}

const signingPage = (place: { bloc: string; year: number }, rehearsal: boolean): string =>
  rehearsal ? paths.covenantRehearsal(place) : paths.covenant(place);

/** The page on which a version is read and signed, or null when there is no such version. */
export async function loadPageOfVersion(versionId: string): Promise<string | null> {
  const place = await findPlaceOfVersion((await getStore()).read, versionId);
  if (!place) return null;
  return place.kind === 'annex' ? paths.annex(place, place.version) : signingPage(place, place.kind === 'rehearsal');
}
