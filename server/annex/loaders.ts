import 'server-only';
import { notFound } from 'next/navigation';
import { getStore, type Reader } from '@/db/client';
import { keyOfChange, withChange, type AnnexChange } from '@/domain/covenant/annex';
import { annexHurdles, mayDraftAnnex, mayVoidAnnex } from '@/domain/covenant/annex-rules';
import { contentCode } from '@/domain/covenant/code';
import { mergedParagraphs } from '@/domain/covenant/merged';
import { headOfChange } from '@/domain/covenant/paragraphs';
import { readText } from '@/domain/covenant/signed-text';
import { registrationStatus } from '@/domain/registration/status';
import { may } from '@/domain/rights/may';
import { formsInForce } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { findNumbered, readSigning, readUnsigned } from '../covenant/loaders';
import { listAnnexes, listSignatures, nextVersion, type CovenantVersion } from '../covenant/queries';
import { listRegistrations } from '../registration/queries';
import { findPublication } from '../result/queries';
import { draftedAnnex } from './freeze';
import { readAnnexGround, type AnnexGround } from './ground';
import { hashOfChange } from './write';

/** The annexes of a year's covenant, and for its keepers the one being written; `chosen` is what they are changing: `task:3`, `agency:TCT`. */
export async function loadAnnexes(bloc: string, year: string, chosen: string | null) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const ground = await readAnnexGround(read, scope);
  const drafts = may(actor, 'annex.drafted', scope).ok;
  const mayDraft = ground ? mayDraftAnnex(ground.facts) : null;
  return {
    scope,
    complete: ground?.amended.covenant.completedAt != null,
    annexes: ground ? await Promise.all((await listAnnexes(read, ground.amended.covenant.id)).map(rowOf(read))) : [],
    drafts,
    /** Why no annex can be written, for who would. */
    closed: drafts && mayDraft && !mayDraft.ok ? mayDraft.refusal : null,
    draft: ground && drafts && mayDraft?.ok ? await readDraft(read, scope, ground, chosen) : null,
  };
}

export type AnnexesShown = Awaited<ReturnType<typeof loadAnnexes>>;

const rowOf = (read: Reader) => async (version: CovenantVersion) => {
  const { title, parties } = readText(version.content);
  return {
    number: version.version,
    title,
    code: contentCode(version.sha256),
    parties: parties.length,
    signed: (await listSignatures(read, version.id)).length,
    completedAt: version.completedAt,
    voided: version.voidedAt ? { at: version.voidedAt, reason: version.voidReason ?? '' } : null,
  };
};

async function readDraft(read: Reader, scope: BlocYearScope, ground: AnnexGround, chosen: string | null) {
  const { facts } = ground;
  const { content, changes, members } = facts;
  const registered = new Map((await listRegistrations(read, scope)).map((one) => [one.agencyId, one]));
  const party = new Set(content.parties.map(({ code }) => code));
  const named = new Map(scope.everybody.map((member) => [member.code, member]));
  return {
    reason: facts.reason,
    changes: changes.map((change) => ({ change, key: keyOfChange(change), ...shownChange(ground, change) })),
    hurdles: annexHurdles(facts),
    preview: draftedAnnex(ground, await nextVersion(read, scope, 'annex')),
    tasks: content.tasks.map(({ number, text }) => ({ number, text })),
    agencies: content.parties.filter(({ code }) => members.has(code)),
    /** Members that joined after the freeze, each with how far its registration has come. */
    joining: scope.members
      .filter(({ code }) => !party.has(code) && !changes.some((one) => keyOfChange(one) === `agency:${code}`))
      .map(({ agencyId, name, slug }) => ({
        agencyId,
        name,
        slug,
        status: registrationStatus(registered.get(agencyId) ?? null),
      })),
    /** Parties that are no members any more. */
    leaving: content.parties.flatMap(({ code, name }) => {
      const member = named.get(code);
      const changed = changes.some((one) => keyOfChange(one) === `agency:${code}`);
      return member && !members.has(code) && !changed ? [{ agencyId: member.agencyId, name }] : [];
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
  const [, kind, of = ''] = /^(task|agency):([\w-]{1,64})$/.exec(chosen) ?? [];
  if (kind === 'task') {
    const number = Number(of);
    const stands = content.tasks.find((task) => task.number === number);
    const written = drafted?.kind === 'taskChanged' || drafted?.kind === 'taskAdded' ? drafted : null;
    const task = written ?? stands ?? (number === 0 ? { number, text: '', indicators: [] } : null);
    return task && { kind: 'task' as const, seen, stands: stands !== undefined, ...task };
  }
  const member = scope.everybody.find(({ code }) => code === of);
  const party = content.parties.some(({ code }) => code === of) && members.has(of);
  if (kind !== 'agency' || !member || !party) return null;
  const now = drafted?.kind === 'undertaking' ? drafted : content.undertakings.find(({ code }) => code === member.code);
  return {
    kind: 'agency' as const,
    seen,
    agencyId: member.agencyId,
    name: member.name,
    targets: now?.targets ?? [],
    titles: (now?.titles ?? []).map(({ code }) => code),
    forms: await formsInForce(read, scope.on, 'collective'),
  };
}

/** One annex with its signing; 404 where there is none of that number. */
export async function loadAnnex(bloc: string, year: string, number: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const annex = await findNumbered(read, scope, number);
  if (!annex) notFound();
  const ground = await readAnnexGround(read, scope);
  const later = ground?.amended.annexes.find(({ version }) => version.version > annex.version);
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
  };
}

export type AnnexShown = Awaited<ReturnType<typeof loadAnnex>>;

/** The covenant as it holds with its complete annexes, paragraph by paragraph beside what was signed; 404 while none is complete. */
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
