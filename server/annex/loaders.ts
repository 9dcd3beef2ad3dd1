import 'server-only';
import { notFound } from 'next/navigation';
import { getStore, type Reader } from '@/db/client';
import { keyOfChange, withChange, type AnnexChange } from '@/domain/covenant/annex';
import { aboutOf } from '@/domain/covenant/annex-input';
import {
  annexHurdles,
  joinsAsRegistered,
  mayDraftAnnex,
  mayVoidAnnex,
  nextTaskNumber,
} from '@/domain/covenant/annex-rules';
import { contentCode } from '@/domain/covenant/code';
import { mergedParagraphs } from '@/domain/covenant/merged';
import { headOfChange } from '@/domain/covenant/paragraphs';
import { readText } from '@/domain/covenant/signed-text';
import { registrationStatus } from '@/domain/registration/status';
import { may } from '@/domain/rights/may';
import { formsInForce } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import { readApproval } from '../approval/shown';
import type { Actor } from '../context';
import type { BlocYearScope } from '../bloc/queries';
import { findNumbered, readSigning, readUnsigned, takePageTurn } from '../covenant/loaders';
import { countSignatures, listSigned, listYearAnnexes, nextVersion, type CovenantVersion } from '../covenant/queries';
import { listSigners } from '../covenant/signers';
import { findPublication } from '../result/queries';
import { draftedAnnex } from './freeze';
import { readAnnexGround, type AnnexGround } from './ground';
import { highestTaskNumber } from './queries';
import { hashOfChange } from './write';

/** The annexes of a year's covenant, and for its keepers the one being written; `chosen` is what they are changing: `task:3`, `agency:TCT`. */
export async function loadAnnexes(bloc: string, year: string, chosen: string | null) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const ground = await readAnnexGround(read, scope);
  const annexes = await listYearAnnexes(read, scope);
  const signed = await countSignatures(
    read,
    annexes.map(({ id }) => id),
  );
  const drafts = may(actor, 'annex.drafted', scope).ok;
  const mayDraft = ground ? mayDraftAnnex(ground.facts) : null;
  return {
    scope,
    complete: ground?.amended.covenant.completedAt != null,
    annexes: annexes.map((version) => rowOf(version, signed.get(version.id) ?? 0)),
    /** Who joined after the freeze, for who keeps the bloc; also while no annex may be written yet. */
    joining: ground && drafts ? joiningOf(ground) : [],
    drafts,
    /** Why no annex can be written, for who would. */
    closed: drafts && mayDraft && !mayDraft.ok ? mayDraft.refusal : null,
    draft: ground && drafts && mayDraft?.ok ? await readDraft(read, scope, ground, chosen) : null,
  };
}

export type AnnexesShown = Awaited<ReturnType<typeof loadAnnexes>>;

function rowOf(version: CovenantVersion, signed: number) {
  const { title, parties } = readText(version.content);
  return {
    number: version.version,
    title,
    code: contentCode(version.sha256),
    parties: parties.length,
    signed,
    completedAt: version.completedAt,
    voided: version.voidedAt ? { at: version.voidedAt, reason: version.voidReason ?? '' } : null,
  };
}

/** Members that joined after the freeze and are not taken in as they registered, each with how far its registration has come. */
function joiningOf({ scope, registrations, facts }: AnnexGround) {
  const party = new Set(facts.content.parties.map(({ code }) => code));
  const taken = new Set(
    facts.changes.flatMap((change) =>
      change.kind === 'joining' && joinsAsRegistered(change, facts.registered) ? change.code : [],
    ),
  );
  return scope.members
    .filter(({ code }) => !party.has(code) && !taken.has(code))
    .map(({ agencyId, name, slug }) => ({
      agencyId,
      name,
      slug,
      status: registrationStatus(registrations.find((one) => one.agencyId === agencyId) ?? null),
    }));
}

async function readDraft(read: Reader, scope: BlocYearScope, ground: AnnexGround, chosen: string | null) {
  const { facts } = ground;
  const { content, changes, members } = facts;
  const named = new Map(scope.everybody.map((member) => [member.code, member]));
  return {
    reason: facts.reason,
    changes: changes.map((change) => ({ change, key: keyOfChange(change), ...shownChange(ground, change) })),
    hurdles: annexHurdles(facts),
    preview: draftedAnnex(ground, await nextVersion(read, scope, 'annex')),
    tasks: content.tasks.map(({ number, text }) => ({ number, text })),
    agencies: content.parties.filter(({ code }) => members.has(code)),
    /** Parties that are no members any more. */
    leaving: content.parties.flatMap(({ code, name }) => {
      const member = named.get(code);
      const left = changes.some((one) => one.kind === 'leaving' && one.code === code);
      return member && !members.has(code) && !left ? [{ agencyId: member.agencyId, name }] : [];
    }),
    editing: chosen === null ? null : await readEditing(read, scope, ground, chosen),
  };
}

/** What a change says, and every paragraph of the covenant it touches before and after it. */
function shownChange({ facts }: AnnexGround, change: AnnexChange) {
  return {
    says: headOfChange(change),
    pairs: mergedParagraphs(facts.content, withChange(facts.content, change)).filter(
      ({ before, after }) => before !== after,
    ),
  };
}

/** What is changed just now, as it reads in the draft, or else as it holds; null where there is no such thing. */
async function readEditing(read: Reader, scope: BlocYearScope, { facts }: AnnexGround, chosen: string) {
  const { content, changes, members } = facts;
  const drafted = changes.find((change) => keyOfChange(change) === chosen);
  const seen = hashOfChange(changes, chosen);
  const about = aboutOf(chosen);
  if (!about) return null;
  if ('task' in about) {
    if (about.task === 0) {
      const number = nextTaskNumber(await highestTaskNumber(read, scope), changes);
      return { kind: 'task' as const, seen, isNew: true, stands: false, number, text: '', indicators: [] };
    }
    const stands = content.tasks.find((task) => task.number === about.task);
    const written = drafted?.kind === 'taskChanged' || drafted?.kind === 'taskAdded' ? drafted : null;
    const task = written ?? stands ?? null;
    return task && { ...task, kind: 'task' as const, seen, isNew: false, stands: stands !== undefined };
  }
  const member = scope.everybody.find(({ code }) => code === about.agency);
  const party = content.parties.some(({ code }) => code === about.agency) && members.has(about.agency);
  if (!member || !party) return null;
  const now = drafted?.kind === 'undertaking' ? drafted : content.undertakings.find(({ code }) => code === member.code);
  const titles = now?.titles ?? [];
  const forms = await formsInForce(read, scope.on, 'collective');
  return {
    kind: 'agency' as const,
    seen,
    agencyId: member.agencyId,
    name: member.name,
    targets: now?.targets ?? [],
    titles: titles.map(({ code }) => code),
    // What was undertaken while it was in force may stay.
    forms: [...forms, ...titles.filter(({ code }) => !forms.some((form) => form.code === code))].map(
      ({ code, name }) => ({ code, name }),
    ),
  };
}

/** One annex with its signing; 404 where there is none of that number. */
export async function loadAnnex(bloc: string, year: string, number: string) {
  await takePageTurn();
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const annex = await findNumbered(read, scope, number);
  if (!annex) notFound();
  const ground = await readAnnexGround(read, scope);
  const later = ground?.amended.annexes.find(({ version }) => version.version > annex.version);
  const last = ground?.amended.annexes.at(-1)?.version.id === annex.id;
  return {
    scope,
    signing: await readSigning(actor, scope, annex),
    unsigned: annex.voidedAt || annex.completedAt ? null : await readUnsigned(actor, scope),
    voided: annex.voidedAt ? { at: annex.voidedAt, reason: annex.voidReason ?? '' } : null,
    /** For the leader: whether it may be declared void. */
    voids: may(actor, 'annex.voided', scope).ok
      ? mayVoidAnnex(annex, {
          later: later?.version.version ?? null,
          published: (await findPublication(read, scope)) !== null,
        })
      : null,
    /** A second head's word on that, where the charter asks for one. */
    approval: last && annex.completedAt ? await readApproval(read, scope, actor, 'annex.voided') : null,
    /** For who records what was signed by hand: who may have. */
    paper: await readPaper(actor, scope, annex),
  };
}

async function readPaper(
  actor: Actor,
  scope: BlocYearScope,
  { id, content, methods, completedAt, voidedAt }: CovenantVersion,
) {
  const asked = methods.includes('paper') && !completedAt && !voidedAt;
  if (!asked || !may(actor, 'covenant.paperRecorded', scope).ok) return null;
  const { read } = await getStore();
  const signed = new Set((await listSigned(read, id)).map(({ code }) => code));
  const named = new Set(readText(content).parties.map(({ code }) => code));
  const missing = scope.members.filter(({ code }) => named.has(code) && !signed.has(code));
  return {
    missing,
    signers: await listSigners(
      read,
      missing.map(({ agencyId }) => agencyId),
      scope.on,
    ),
  };
}

export type AnnexShown = Awaited<ReturnType<typeof loadAnnex>>;

/** The covenant as it holds with its complete annexes, paragraph by paragraph beside what was signed; 404 while not all have signed it. */
export async function loadEffective(bloc: string, year: string) {
  const { scope } = await loadBlocYear(bloc, year);
  const ground = await readAnnexGround((await getStore()).read, scope);
  if (!ground?.amended.covenant.completedAt) notFound();
  const { signed, holds, complete } = ground.amended;
  return {
    scope,
    content: holds,
    paragraphs: mergedParagraphs(signed, holds),
    annexes: complete.map(({ version, content }) => ({
      number: version.version,
      title: content.title,
      code: contentCode(version.sha256),
      completedAt: version.completedAt,
    })),
  };
}

export type EffectiveShown = Awaited<ReturnType<typeof loadEffective>>;
