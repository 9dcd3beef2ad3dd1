import { connection } from 'next/server';
import { isReady } from '@/server/health';

/** The database answers and holds an installation. */
export async function GET(): Promise<Response> {
  await connection();
  const ready = await isReady();
  return Response.json({ ready }, { status: ready ? 200 : 503 });
}
