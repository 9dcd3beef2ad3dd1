import { loadSigningLive } from '@/server/covenant/loaders';
import { watchCovenant } from '@/server/covenant/watch';

export const dynamic = 'force-dynamic';

/** How far the signing has come: as a stream of events, or once as JSON for a browser whose stream does not come through. */
export async function GET(request: Request, { params }: RouteContext<'/api/blocs/[bloc]/[year]/covenant-events'>) {
  const { bloc, year } = await params;
  const { searchParams } = new URL(request.url);
  const found = await loadSigningLive(bloc, year, {
    rehearsal: searchParams.has('rehearsal'),
    annex: searchParams.get('annex'),
  });
  if ('refused' in found) return new Response(null, { status: found.refused });
  if (!request.headers.get('accept')?.includes('text/event-stream'))
    return Response.json(await found.now(), { headers: { 'cache-control': 'no-store' } });
  return new Response(watchCovenant(found.watched, found.now), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
