import 'server-only';
import { asc, eq, inArray } from 'drizzle-orm';
import { getStore } from '@/db/client';
import { agencies, agencyVersions } from '@/db/schema/agency';
import type { RegisterFilter } from '@/domain/agency/filter';
import { dayOf } from '@/domain/shared/dates';
import { agencyRegister, type RegisterEntry } from '@/papers/agency-register/agency-register';
import { loadActorFor } from '../person/loaders';
import type { SheetFile } from '../result/file-loaders';
import { sightOf } from './loaders';
import { searchRegister } from './search';

/** More agencies than any province has; what a file may hold. */
const fileSize = 10_000;

/** What the register shows under a filter, every page of it, as a sheet that can be read back: each agency under all its names. */
export async function loadRegisterFile(filter: RegisterFilter): Promise<SheetFile> {
  const { sight } = await sightOf();
  const { read } = await getStore();
  const today = dayOf(new Date());
  const { rows } = await searchRegister(read, filter, { sight, page: 1, today, size: fileSize });
  const shown = new Set(rows.map(({ id }) => id));
  const found =
    rows.length === 0
      ? []
      : await read
          .select({ agency: agencies, version: agencyVersions })
          .from(agencyVersions)
          .innerJoin(agencies, eq(agencies.id, agencyVersions.agencyId))
          .where(inArray(agencies.id, [...shown]))
          .orderBy(asc(agencies.position), asc(agencyVersions.from));
  const codes = new Map(
    (await read.select({ id: agencies.id, code: agencies.code }).from(agencies)).map(({ id, code }) => [id, code]),
  );
  const entries = found.map(({ agency, version }): RegisterEntry => {
    const { code, kind, identifier, address, phone, email, contactPost, contactPhone, contactEmail } = agency;
    const { name, shortName, from, to, decisionRef, parentId } = version;
    const profile = { identifier, address, phone, email, contactPost, contactPhone, contactEmail };
    const parentCode = parentId === null ? null : (codes.get(parentId) ?? null);
    return { code, kind, ...profile, name, shortName, from, to, decisionRef, parentCode };
  });
  return { name: `danh-muc-co-quan-${today}.xlsx`, bytes: await agencyRegister(entries, today) };
}

/** The empty sheet to fill in; for who may import it. */
export async function loadRegisterTemplate(): Promise<SheetFile> {
  await loadActorFor('agency.sheetChecked');
  return { name: 'mau-danh-muc-co-quan.xlsx', bytes: await agencyRegister([], dayOf(new Date())) };
}
