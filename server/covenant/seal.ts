import { aliasedTable, and, eq, gt, isNotNull, isNull, ne, notExists } from 'drizzle-orm';
import { getStore, type Reader, type Store } from '@/db/client';
import { covenantSeals, covenantVersions } from '@/db/schema/covenant';
import { contentCode, shownVerifyCode } from '@/domain/covenant/code';
import { readText } from '@/domain/covenant/signed-text';
import type { Evidence } from '@/domain/covenant/evidence';
import { levelOf } from '@/domain/covenant/method';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { signaturePage } from '@/papers/signature-page/signature-page';
import { systemActor, type Context } from '../context';
import { findFile, hashOf, keepFile } from '../file/keep';
import { perform } from '../perform';
import { publicSeals, type Seal } from '../seal/key';
import { rememberedSeal } from '../seal/remembered';
import { sealPdf } from '../seal/seal-pdf';
import { stampSealed } from '../seal/stamp-sealed';
import type { Timestamping } from '../seal/timestamp';
import { evidenceJson } from './evidence-chain';
import { gatherEvidence } from './gather-evidence';
import { fileWordOf, getVersion, listSeals, type CovenantVersion, type Signature } from './queries';
import { verifyAddress } from './write-version';

type Made = Omit<typeof covenantSeals.$inferInsert, 'id' | 'fileId' | 'fileSha256'> & { readonly bytes: Uint8Array };

const timestamping = (): Timestamping | null => {
  const { tsaUrl } = env();
  return tsaUrl ? { url: tsaUrl } : null;
};

/**
 * Seals every text that is complete and not sealed yet, and lays a time stamp over what was sealed without one where an authority is
 * named now. Work of the system, outside any ceremony: what fails is told and tried again the next time. Answers how much was done.
 * Source: trust 3.3 and 3.5 (a ceremony never fails because an authority is down).
 */
export async function sealWaiting(
  store?: Store,
  now = new Date(),
  stamps = timestamping(),
): Promise<{ sealed: number; stamped: number; failed: number }> {
  const kept = store ?? (await getStore());
  const done = { sealed: 0, stamped: 0, failed: 0 };
  const attempt = async (kind: 'sealed' | 'stamped', id: string, work: () => Promise<boolean>) => {
    try {
      if (await work()) done[kind] += 1;
    } catch (error) {
      console.error(`Covenant ${id} could not be ${kind}:`, error);
      done.failed += 1;
    }
  };
  for (const version of await listUnsealed(kept.read))
    await attempt('sealed', version.id, () => sealOne(kept, version, now, stamps));
  if (stamps)
    for (const seal of await listUnstamped(kept.read))
      await attempt('stamped', seal.versionId, () => stampOne(kept, seal, now, stamps));
  return done;
}

/** Texts that are complete, hold, and have no seal; those frozen before papers were made have nothing to be sealed. */
async function listUnsealed(reader: Reader): Promise<CovenantVersion[]> {
  const rows = await reader
    .select({ version: covenantVersions })
    .from(covenantVersions)
    .leftJoin(covenantSeals, eq(covenantSeals.versionId, covenantVersions.id))
    .where(
      and(
        isNotNull(covenantVersions.completedAt),
        isNotNull(covenantVersions.fileId),
        isNull(covenantVersions.voidedAt),
        ne(covenantVersions.kind, 'rehearsal'),
        isNull(covenantSeals.id),
      ),
    );
  return rows.map(({ version }) => version);
}

/** The seals of texts that hold and bear no time stamp: the first ones of those no other followed. */
async function listUnstamped(reader: Reader) {
  const later = aliasedTable(covenantSeals, 'later');
  const rows = await reader
    .select({ seal: covenantSeals })
    .from(covenantSeals)
    .innerJoin(covenantVersions, eq(covenantVersions.id, covenantSeals.versionId))
    .where(
      and(
        isNull(covenantSeals.timestampedAt),
        isNull(covenantVersions.voidedAt),
        notExists(
          reader
            .select({ id: later.id })
            .from(later)
            .where(and(eq(later.versionId, covenantSeals.versionId), gt(later.number, covenantSeals.number))),
        ),
      ),
    );
  return rows.map(({ seal }) => seal);
}

async function sealOne(
  store: Store,
  version: CovenantVersion,
  now: Date,
  timestamp: Timestamping | null,
): Promise<boolean> {
  const file = await findFile(store.read, version.fileId ?? '');
  if (!file || file.sha256 !== hashOf(file.content))
    throw new Error(`The paper of ${version.id} is not what was frozen`);
  const seal = await rememberedSeal();
  const original = new Uint8Array(file.content);
  const proven = await gatherEvidence(store.read, {
    version,
    pdfSize: original.length,
    keys: await publicSeals(),
  });
  const evidence = evidenceJson(proven.evidence);
  const content = readText(version.content);
  const sealed = await sealPdf({
    original,
    page: pageOf(version, proven.evidence, proven.signatures, seal),
    attachments: [{ name: 'evidence.json', bytes: Buffer.from(evidence, 'utf8'), mime: 'application/json' }],
    seal,
    reason: `Niêm phong ${content.title}`,
    location: content.place,
    at: now,
    timestamp,
  });
  const { blocId, blocYearId, id: versionId } = version;
  return keepSeal(store, now, {
    blocId,
    blocYearId,
    versionId,
    number: 1,
    bytes: sealed.bytes,
    evidence,
    level: sealed.level,
    certificate: seal.certificatePem,
    fingerprint: seal.fingerprint,
    sealedAt: now,
    timestampedAt: sealed.timestampedAt,
  });
}

function pageOf(
  version: CovenantVersion,
  evidence: Evidence,
  signatures: readonly Signature[],
  seal: Seal,
): Uint8Array {
  const verifyCode = version.verifyCode ?? '';
  return signaturePage({
    title: evidence.title,
    bloc: evidence.bloc,
    code: contentCode(version.sha256),
    sha256: version.sha256,
    verifyCode: shownVerifyCode(verifyCode),
    verifyAddress: verifyAddress(verifyCode),
    frozenAt: version.frozenAt,
    completedAt: version.completedAt ?? version.frozenAt,
    fingerprint: seal.fingerprint,
    signed: evidence.signatures.map((row, i) => ({
      agency: row.agency.name,
      name: row.name,
      post: row.post,
      level: levelOf[row.method],
      signedAt: new Date(row.signedAt),
      statement: row.statement,
      mark: signatures[i]?.mark ?? null,
      certificate: row.certificate ? `${row.certificate.subject}; nơi cấp: ${row.certificate.issuer}` : null,
    })),
  });
}

async function stampOne(
  store: Store,
  seal: typeof covenantSeals.$inferSelect,
  now: Date,
  timestamp: Timestamping,
): Promise<boolean> {
  const file = await findFile(store.read, seal.fileId);
  if (!file || file.sha256 !== hashOf(file.content))
    throw new Error(`The sealed paper of ${seal.versionId} was changed`);
  const stamped = await stampSealed(new Uint8Array(file.content), timestamp);
  if (!stamped) return false;
  const { blocId, blocYearId, versionId, evidence, certificate, fingerprint, sealedAt } = seal;
  return keepSeal(store, now, {
    blocId,
    blocYearId,
    versionId,
    number: seal.number + 1,
    bytes: stamped.bytes,
    evidence,
    level: 'B-T',
    certificate,
    fingerprint,
    sealedAt,
    timestampedAt: stamped.timestampedAt,
  });
}

/** Keeps a sealed paper; of two processes that sealed the same text one is kept. */
function keepSeal(store: Store, now: Date, made: Made): Promise<boolean> {
  return perform(writeSeal, systemActor, made, { store, now }).catch((error: unknown) => {
    if (error instanceof SealedMeanwhile) return false;
    throw error;
  });
}

/** Another process was first, or the text holds no more. */
class SealedMeanwhile extends Error {}

async function writeSeal({ tx, now, record }: Context, { bytes, ...made }: Made): Promise<boolean> {
  await tx.alone(`covenant:${made.blocYearId}`);
  if ((await listSeals(tx, made.versionId)).length >= made.number) throw new SealedMeanwhile();
  // It may have been opened again while the seal was made.
  const sealed = await getVersion(tx, made.versionId);
  if (sealed.voidedAt) throw new SealedMeanwhile();
  const name = `${fileWordOf(sealed)}-niem-phong-${made.number}.pdf`;
  const { fileId, sha256: fileSha256 } = await keepFile(
    tx,
    { name, kind: 'pdf', content: Buffer.from(bytes) },
    null,
    now,
  );
  await tx.insert(covenantSeals).values({ ...made, id: newId(), fileId, fileSha256 });
  await record({
    action: 'covenant.sealed',
    subjectId: made.versionId,
    scope: { blocId: made.blocId, blocYearId: made.blocYearId },
    details: { number: made.number, fileSha256, level: made.level, fingerprint: made.fingerprint },
  });
  return true;
}
