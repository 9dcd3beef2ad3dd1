// Brings the database to be served up to date, fills the sample where it is new, and answers the checked settings as JSON.
import { existsSync } from 'node:fs';
import { openStore, type Place, placeOf } from '@/db/client';
import { discard } from '@/db/discard';
import { isMissingTable } from '@/db/errors';
import { migrateStore } from '@/db/migrate';
import { installation } from '@/db/schema/installation';
import { findStrangers } from '@/db/strangers';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { fail } from './run.mjs';

/** What the database says it is, asked before anything in it is touched. */
async function kindOf(place: Place): Promise<'sample' | 'real' | undefined> {
  if ('file' in place && !existsSync(place.file)) return undefined;
  const store = await openStore(place);
  try {
    const [row] = await store.read.select().from(installation);
    return row?.kind;
  } catch (error) {
    if (isMissingTable(error)) return undefined;
    throw error;
  } finally {
    await store.close();
  }
}

async function refuseStrangers(place: Place): Promise<void> {
  const strangers = await findStrangers(place);
  if (strangers.length === 0) return;
  const named = `${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? `… (${strangers.length} bảng)` : ''}`;
  throw new Error(
    `Cơ sở dữ liệu trong DATABASE_URL đang chứa dữ liệu khác: ${named}.\n` +
      'Dữ liệu mẫu chỉ được đặt vào một cơ sở dữ liệu trống. Hãy tạo cơ sở dữ liệu mới, ' +
      'hoặc chạy "npm run init" nếu muốn cài đặt thật.',
  );
}

async function fillSample(place: Place): Promise<void> {
  console.error('Đang tạo dữ liệu mẫu…');
  const { seedSample } = await import('@/server/sample/seed');
  const store = await openStore(place);
  try {
    await seedSample(store);
    // Written last: without this row, filling was cut off.
    const row = { id: newId(), kind: 'sample', createdAt: new Date() } as const;
    await store.transaction((tx) => tx.insert(installation).values(row));
  } finally {
    await store.close();
  }
}

async function prepareSample(place: Place): Promise<void> {
  await refuseStrangers(place);
  const kind = await kindOf(place);
  if (kind === 'real') {
    throw new Error(
      'Đây là cơ sở dữ liệu của một hệ thống thật; chế độ dữ liệu mẫu không mở. Không có gì bị thay đổi.',
    );
  }
  if (!kind) await discard(place);
  await migrateStore(place);
  if (!kind) await fillSample(place);
}

async function prepareReal(place: Place): Promise<void> {
  if ((await kindOf(place)) !== 'real') throw new Error('Chưa có hệ thống thật ở đây. Hãy chạy "npm run init" trước.');
  await migrateStore(place);
}

// What is made here is for its owner only.
process.umask(0o077);

try {
  const settings = env();
  const place = placeOf(settings);
  await (settings.kind === 'real' ? prepareReal(place) : prepareSample(place));
  const { host, port, publicUrl, dataDir, kind } = settings;
  console.log(JSON.stringify({ host, port, publicUrl, dataDir, kind }));
} catch (error) {
  fail(error);
}
