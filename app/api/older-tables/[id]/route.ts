import { takenSoFar } from '@/server/older-years/taking';
import { currentActor } from '@/server/session';

/** How many rows of an older table are written while it is being taken over, for the person who takes it; nothing before and after. */
export async function GET(_request: Request, { params }: RouteContext<'/api/older-tables/[id]'>) {
  const { id } = await params;
  const actor = await currentActor();
  if (!actor?.personId) return new Response(null, { status: 401 });
  const done = takenSoFar(id, actor.personId);
  return Response.json({ done }, { headers: { 'cache-control': 'no-store' } });
}
