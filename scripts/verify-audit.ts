// npm run verify:audit: recomputes the audit chains and names the first event that does not fit.
import { existsSync } from 'node:fs';
import { openStore } from '@/db/client';
import { placeOf } from '@/db/place';
import { env } from '@/lib/env';
import { verifyAudit } from '@/server/audit/verify';
import { fail } from './run.mjs';

const reasons = {
  hash: 'nội dung đã bị sửa (mã băm không khớp)',
  previous: 'không nối với sự kiện trước',
  missing: 'thiếu sự kiện trước nó',
};

try {
  const place = placeOf(env());
  if ('file' in place && !existsSync(place.file)) throw new Error(`Chưa có cơ sở dữ liệu ở ${place.file}.`);
  const store = await openStore(place);
  const { chains, events, broken } = await verifyAudit(store.read);
  await store.close();
  if (broken) {
    const { chain, seq, id, reason } = broken;
    throw new Error(`Nhật ký HỎNG tại sự kiện số ${seq} (${id}) của chuỗi ${chain}: ${reasons[reason]}.`);
  }
  console.log(`Nhật ký nguyên vẹn (OK): ${events} sự kiện trong ${chains} chuỗi.`);
} catch (error) {
  fail(error);
}
