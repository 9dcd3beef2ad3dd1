import 'server-only';
import { cache } from 'react';
import { getStore, type Reader } from '@/db/client';
import { contentCode, readVerifyCode, shownVerifyCode } from '@/domain/covenant/code';
import { readText } from '@/domain/covenant/signed-text';
import { levelOf } from '@/domain/covenant/method';
import { publicStatus } from '@/domain/covenant/public-status';
import type { Judgement } from '@/domain/pdf-signature/judge';
import { allow, type Decision, type Refusal } from '@/domain/shared/refusal';
import { askingBrowser } from '../action';
import { strangersTurns } from '../pdf-signature/turns';
import { judgeAgainst } from './judge-file';
import {
  findVersionById,
  findVersionByCode,
  listAnnexes,
  listSeals,
  listSignatures,
  sizesOfFiles,
  type CovenantVersion,
} from './queries';
import { takeCheck } from './verify-throttle';

/** A paper by the code typed, for anybody: null where no paper bears it; with a refusal for who asks too often. */
export const loadVerified = cache(
  async (typed: string): Promise<{ paper: Verified | null; refusal: Refusal | null }> => {
    const taken = await takeCheck((await askingBrowser()).from);
    if (!taken.ok) return { paper: null, refusal: taken.refusal };
    const code = readVerifyCode(typed);
    const { read } = await getStore();
    const version = code ? await findVersionByCode(read, code) : null;
    return { paper: version ? await readVerified(read, version) : null, refusal: null };
  },
);

export type Verified = Awaited<ReturnType<typeof readVerified>>;

/** How a paper stands, who signed for which agency at which level, its annexes, the seal and its files; no names of people. */
async function readVerified(read: Reader, version: CovenantVersion) {
  const content = readText(version.content);
  const signatures = new Map((await listSignatures(read, version.id)).map((one) => [one.code, one]));
  const seals = await listSeals(read, version.id);
  const seal = seals.at(-1) ?? null;
  const parent = version.kind === 'annex' && version.parentId ? await findVersionById(read, version.parentId) : null;
  return {
    status: publicStatus({ ...version, sealed: seal !== null }),
    ...named(version),
    bloc: content.bloc,
    version: version.version,
    address: version.verifyCode ?? '',
    sha256: version.sha256,
    fileSha256: version.fileSha256,
    frozenAt: version.frozenAt,
    completedAt: version.completedAt,
    voided: version.voidedAt ? { at: version.voidedAt, reason: version.voidReason ?? '' } : null,
    parties: content.parties.map(({ code, name }) => {
      const signature = signatures.get(code);
      const signed = signature && {
        post: signature.postAtTime,
        level: levelOf[signature.method],
        at: signature.signedAt,
      };
      return { code, name, signed: signed ?? null };
    }),
    parent: parent && named(parent),
    annexes: (await listAnnexes(read, version.id)).map((annex) => ({
      ...named(annex),
      complete: annex.completedAt !== null,
      voided: annex.voidedAt !== null,
    })),
    seal: seal && {
      at: seal.sealedAt,
      level: seal.level,
      timestampedAt: seal.timestampedAt,
      fingerprint: seal.fingerprint,
    },
    files: await knownFiles(read, version, seals),
  };
}

function named(version: CovenantVersion) {
  return {
    title: readText(version.content).title,
    code: contentCode(version.sha256),
    verifyCode: version.verifyCode ? shownVerifyCode(version.verifyCode) : null,
  };
}

/** The files a dropped one is compared with: the frozen text and what it was sealed as. */
async function knownFiles(
  read: Reader,
  { fileId, fileSha256 }: CovenantVersion,
  seals: Awaited<ReturnType<typeof listSeals>>,
) {
  const known = [
    ...(fileId && fileSha256 ? [{ kind: 'frozen' as const, fileId, sha256: fileSha256 }] : []),
    ...seals.map((seal) => ({ kind: 'sealed' as const, fileId: seal.fileId, sha256: seal.fileSha256 })),
  ];
  const sizes = await sizesOfFiles(
    read,
    known.map((one) => one.fileId),
  );
  return known.map(({ kind, fileId: id, sha256 }) => ({ kind, sha256, size: sizes.get(id) ?? 0 }));
}

/**
 * What a file is beside the paper with a code, for anybody: null where no paper bears it. The file is asked for when it may be looked
 * at, and not before. Refusals: `verify.tooMany`, `file.busy`, and those of `bytesOf`.
 */
export async function loadJudgement(
  typed: string,
  bytesOf: () => Promise<Decision<Uint8Array>>,
): Promise<Decision<Judgement | null>> {
  const taken = await takeCheck((await askingBrowser()).from);
  if (!taken.ok) return taken;
  const code = readVerifyCode(typed);
  const { read } = await getStore();
  const version = code ? await findVersionByCode(read, code) : null;
  if (!version) return allow(null);
  const judged = await strangersTurns(async (turn): Promise<Decision<Judgement>> => {
    const bytes = await bytesOf();
    return bytes.ok ? allow(await turn(() => judgeAgainst(read, version, bytes.value, new Date()))) : bytes;
  });
  return judged.ok ? judged.value : judged;
}

/** The certificate of the seal that counts on the paper with a code, in PEM; null where there is none. */
export async function loadSealCertificate(typed: string): Promise<string | null> {
  const code = readVerifyCode(typed);
  const { read } = await getStore();
  const version = code ? await findVersionByCode(read, code) : null;
  return version ? ((await listSeals(read, version.id)).at(-1)?.certificate ?? null) : null;
}
