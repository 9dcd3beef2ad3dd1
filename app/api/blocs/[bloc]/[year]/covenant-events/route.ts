import { getStore } from '@/db/client';
import { mayRead } from '@/domain/rights/may';
import { findBlocYear } from '@/server/bloc/queries';
import { readLive } from '@/server/covenant/live';
import { watchCovenant } from '@/server/covenant/watch';
import { currentActor } from '@/server/session';

export const dynamic = 'force-dynamic';

/** How far the signing has come: as a stream of events, or once as JSON for a browser whose stream does not come through. */
export async function GET(request: Request, { params }: RouteContext<'/api/blocs/[bloc]/[year]/covenant-events'>) {
  const { bloc, year } = await params;
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const { read } = await getStore();
  const scope = /^\d{4}$/.test(year) ? await findBlocYear(read, bloc, Number(year), new Date()) : null;
  if (!scope) return new Response(null, { status: 404 });
  if (!mayRead(actor, scope).ok) return new Response(null, { status: 403 });

  const now = () => readLive(read, scope.id);
  if (!request.headers.get('accept')?.includes('text/event-stream'))
    return Response.json(await now(), { headers: { 'cache-control': 'no-store' } });
  return new Response(watchCovenant(scope.id, now), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
