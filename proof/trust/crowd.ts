import { eq } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import type { Store } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import { blocMemberships, blocs, blocYears, leaderships, memberships } from '@/db/schema/bloc';
import { covenantVersions } from '@/db/schema/covenant';
import { appointments, people, sessions } from '@/db/schema/person';
import { buildContent, usualWords } from '@/domain/covenant/content';
import { usualRules } from '@/domain/covenant/method';
import { newId } from '@/lib/id';
import { inChunks } from '@/proof/bench/many-agencies';
import { searchColumns } from '@/server/agency/register';
import { getBlocYear } from '@/server/bloc/queries';
import { writeVersion } from '@/server/covenant/write-version';

/** A head with an open session, and the agency they sign for. */
export type Head = { readonly agencyId: string; readonly cookie: string };

/** A bloc whose members all have a head who is signed in. */
export type Crowd = {
  readonly slug: string;
  readonly year: number;
  readonly blocYearId: string;
  readonly keeperId: string;
  readonly heads: readonly Head[];
};

/** Fills a store with a bloc of so many members, each with a head in an open session; this year, so that no day stands still. */
export async function gatherCrowd(store: Store, secret: string, members: number): Promise<Crowd> {
  const now = new Date();
  const year = now.getUTCFullYear();
  const slug = `khoi-dong-${newId().slice(-6)}`;
  const [blocId, blocYearId] = [newId(), newId()];
  const rows = Array.from({ length: members }, (_, position) => {
    const [agencyId, personId, sid] = [newId(), newId(), newId()];
    const name = `Ủy ban nhân dân xã Mường Ẳng số ${position + 1}`;
    const first = { name, shortName: `Xã ${position + 1}`, from: '2004-01-01', to: null };
    return { position, agencyId, personId, sid, versionId: newId(), code: `XA${slug.slice(-6)}${position}`, first };
  });
  const [leading] = rows;
  if (!leading) throw new Error('A crowd has at least one member');
  await store.transaction(async (tx) => {
    await inChunks(
      rows.map(({ agencyId: id, code, position }) => ({
        id,
        slug: code.toLowerCase(),
        code,
        kind: 'commune' as const,
        position,
      })),
      (some) => tx.insert(agencies).values(some),
    );
    await inChunks(
      rows.map(({ versionId: id, agencyId, code, first }) => ({
        id,
        agencyId,
        ...first,
        ...searchColumns(code, first),
      })),
      (some) => tx.insert(agencyVersions).values(some),
    );
    await tx.insert(blocs).values({
      id: blocId,
      slug,
      name: 'Khối thi đua hai trăm xã',
      nameFold: 'khoi thi dua hai tram xa',
      kind: 'khoi',
      body: 'state',
      superior: 'Ủy ban nhân dân tỉnh Điện Biên',
      province: 'Điện Biên',
      foundedOn: `${year}-01-01`,
    });
    await tx.insert(blocYears).values({ id: blocYearId, blocId, year, composedAt: now });
    await inChunks(rows, (some) =>
      tx
        .insert(blocMemberships)
        .values(some.map(({ agencyId }) => ({ id: newId(), blocId, agencyId, kind: 'khoi', from: `${year}-01-01` }))),
    );
    await inChunks(rows, (some) =>
      tx.insert(memberships).values(
        some.map(({ agencyId, versionId, position }) => ({
          id: newId(),
          blocId,
          blocYearId,
          agencyId,
          agencyVersionId: versionId,
          position,
        })),
      ),
    );
    await tx.insert(leaderships).values({
      id: newId(),
      blocId,
      blocYearId,
      agencyId: leading.agencyId,
      role: 'leader',
      from: `${year}-01-01`,
      startedAt: now,
      basis: 'đo tải',
    });
    await inChunks(rows, (some) =>
      tx.insert(people).values(
        some.map(({ personId, code, first }) => ({
          id: personId,
          name: `Chủ tịch ${first.name}`,
          email: `${code.toLowerCase()}@dien-bien.example`,
          createdAt: now,
        })),
      ),
    );
    await inChunks(rows, (some) =>
      tx.insert(appointments).values(
        some.map(({ personId, agencyId }) => ({
          id: newId(),
          personId,
          agencyId,
          office: 'head' as const,
          post: 'Chủ tịch',
          from: '2020-01-01',
        })),
      ),
    );
    const expiresAt = new Date(now.getTime() + 8 * 3_600_000);
    await inChunks(rows, (some) =>
      tx.insert(sessions).values(
        some.map(({ sid, personId }) => ({
          id: sid,
          personId,
          createdAt: now,
          lastSeenAt: now,
          expiresAt,
          browser: 'đo tải',
        })),
      ),
    );
  });
  const heads: Head[] = [];
  for (const { agencyId, sid } of rows)
    heads.push({ agencyId, cookie: `next-auth.session-token=${await encode({ token: { sid }, secret })}` });
  return { slug, year, blocYearId, keeperId: leading.personId, heads };
}

/** Freezes a text for all members to sign, in place of the one before. */
export async function freezeFor(
  store: Store,
  { blocYearId, keeperId, year }: Crowd,
  version: number,
): Promise<{ versionId: string; sha256: string }> {
  return store.transaction(async (tx) => {
    const now = new Date();
    const scope = await getBlocYear(tx, blocYearId, now);
    const { opening, closing } = usualWords(year, scope.members.length, 3);
    const content = buildContent({
      version,
      year,
      bloc: scope.bloc.name,
      superior: scope.bloc.superior,
      body: scope.bloc.body,
      place: scope.bloc.province,
      on: scope.on,
      bases: [],
      opening: [opening],
      closing: [closing],
      parties: scope.members.map(({ code, name }) => ({ code, name })),
      tasks: [1, 2, 3].map((number) => ({ number, text: `Nhiệm vụ chung thứ ${number} của khối.`, indicators: [] })),
      undertakings: scope.members.map(({ code }) => ({
        code,
        targets: [{ number: 1, text: 'Văn bản đúng hạn', unit: '%', target: '98', before: '' }],
        titles: [],
      })),
    });
    const voided = { voidedAt: now, voidedBy: keeperId, voidReason: 'Đo lần sau' };
    await tx.update(covenantVersions).set(voided).where(eq(covenantVersions.blocYearId, blocYearId));
    return writeVersion(tx, scope, {
      content,
      kind: 'covenant',
      parentId: null,
      rules: usualRules,
      atCeremony: false,
      now,
      by: keeperId,
    });
  });
}
