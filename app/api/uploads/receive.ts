import type { Refusal } from '@/domain/shared/refusal';
import { refusalSentence, sameOrigin } from '@/server/action';
import { currentActor } from '@/server/session';
import { receiveUpload } from '@/server/upload/receive';

/** Takes a file in parts (tus 1.0) from who is signed in and asks from our own pages. */
export async function receive(request: Request): Promise<Response> {
  if (request.method !== 'HEAD' && !(await sameOrigin())) return refused({ code: 'form.foreignOrigin' }, 403);
  const actor = await currentActor();
  if (!actor?.personId) return refused({ code: 'rights.signedOut' }, 401);
  return receiveUpload(request, { personId: actor.personId, say: refusalSentence });
}

async function refused(refusal: Refusal, status: number): Promise<Response> {
  return Response.json({ message: await refusalSentence(refusal) }, { status });
}
