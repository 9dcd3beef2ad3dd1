// The second half of `npm run init`, once packages are there.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@/db/client';
import { discard } from '@/db/discard';
import { inspect } from '@/db/inspect';
import { migrateStore } from '@/db/migrate';
import { type Place, placeOf } from '@/db/place';
import { installation } from '@/db/schema/installation';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';
import { inviteFirstAdmin } from '@/server/person/invite';
import { layLaw } from '@/server/regulation/lay';
import { fail } from './run.mjs';

async function fill(place: Place): Promise<string> {
  await migrateStore(place);
  const store = await openStore(place);
  try {
    const row = { id: 'this', kind: 'real', createdAt: new Date() } as const;
    await store.transaction((tx) => tx.insert(installation).values(row));
    await layLaw(store, new Date());
    return await inviteFirstAdmin(store);
  } finally {
    await store.close();
  }
}

/** Makes the installation and answers the administrator's token; what a failure leaves behind is removed. */
async function found(dataDir: string, place: Place): Promise<string> {
  const mark = join(dataDir, 'installation.json');
  if (existsSync(mark)) throw new Error(`Đã có hệ thống thật trong ${dataDir}. Hãy chạy "npm start".`);
  if (!(await inspect(place)).empty) {
    throw new Error(
      'Cơ sở dữ liệu này đã có dữ liệu của một hệ thống thật. ' +
        'Để một máy khác cùng phục vụ nó, hãy đặt GIAO_UOC_KIND=real rồi chạy "npm start".',
    );
  }
  try {
    const token = await fill(place);
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await writeFile(mark, `${JSON.stringify({ kind: 'real', createdAt: new Date() }, null, 2)}\n`, { mode: 0o600 });
    return token;
  } catch (error) {
    await discard(place);
    throw error;
  }
}

// What is made here is for its owner only.
process.umask(0o077);

try {
  const settings = env();
  const token = await found(settings.dataDir, placeOf({ ...settings, kind: 'real' }));
  console.log(
    `\nĐã tạo hệ thống thật, chỉ có quy định và danh mục khen thưởng, trong ${settings.dataDir}.\n\n` +
      'Đường dẫn dùng một lần cho quản trị viên đầu tiên (không có mật khẩu mặc định):\n\n' +
      `  ${settings.publicUrl}${paths.invitation(token)}\n\n` +
      'Chạy "npm start" rồi mở đường dẫn trên.\n',
  );
} catch (error) {
  fail(error);
}
