// Brings the database to be served up to date, fills the sample where it is new, and answers the checked settings as JSON.
// When nothing is to be done it loads next to nothing: a second start must be quick.
import { inspect } from '@/db/inspect';
import type { Store } from '@/db/client';
import { type Place, placeOf } from '@/db/place';
import { env, readEnv } from '@/lib/env';
import { fail } from './run.mjs';
import { secretsOf } from './serve.mjs';

async function migrate(place: Place): Promise<void> {
  const { migrateStore } = await import('@/db/migrate');
  await migrateStore(place);
}

async function prepareSample(place: Place): Promise<void> {
  const { kind, current, strangers } = await inspect(place);
  if (kind === 'real') {
    throw new Error(
      'Đây là cơ sở dữ liệu của một hệ thống thật; chế độ dữ liệu mẫu không mở. Không có gì bị thay đổi.',
    );
  }
  if (strangers.length > 0) {
    const named = `${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? `… (${strangers.length} bảng)` : ''}`;
    throw new Error(
      `Cơ sở dữ liệu trong DATABASE_URL đang chứa dữ liệu khác: ${named}.\n` +
        'Dữ liệu mẫu chỉ được đặt vào một cơ sở dữ liệu trống. Hãy tạo cơ sở dữ liệu mới, ' +
        'hoặc chạy "npm run init" nếu muốn cài đặt thật.',
    );
  }
  if (kind === 'sample') {
    if (current) return;
    await migrate(place);
    await upgraded(place);
    return;
  }
  // Its kind is written last: what lies here was cut off while being filled.
  const { discard } = await import('@/db/discard');
  await discard(place);
  await migrate(place);
  console.error('Đang tạo dữ liệu mẫu…');
  const { fillSample } = await import('./fill-sample');
  await fillSample(place);
}

async function prepareReal(place: Place): Promise<void> {
  const { kind, current } = await inspect(place);
  if (kind !== 'real') throw new Error('Chưa có hệ thống thật ở đây. Hãy chạy "npm run init" trước.');
  if (current) return;
  await migrate(place);
  // An installation made before the rules came with the program gets them once.
  await upgraded(place, async (store) => {
    const { layLaw } = await import('@/server/regulation/lay');
    await layLaw(store, new Date());
  });
}

/** After a migration: rows of an earlier version are completed, and `work` done where there is any. */
async function upgraded(place: Place, work?: (store: Store) => Promise<void>): Promise<void> {
  const { openStore } = await import('@/db/client');
  const { bringUp } = await import('@/server/installation/bring-up');
  const store = await openStore(place);
  try {
    await bringUp(store, new Date());
    await work?.(store);
  } finally {
    await store.close();
  }
}

// What is made here is for its owner only.
process.umask(0o077);

try {
  // What is signed while the sample is filled is signed with the seal, which needs the installation's secret.
  Object.assign(process.env, secretsOf(readEnv(process.env).dataDir));
  const settings = env();
  const place = placeOf(settings);
  await (settings.kind === 'real' ? prepareReal(place) : prepareSample(place));
  const { host, port, publicUrl, dataDir, kind } = settings;
  console.log(JSON.stringify({ host, port, publicUrl, dataDir, kind }));
} catch (error) {
  fail(error);
}
