import { SignCovenantInput } from '@/domain/covenant/input';
import type { Refusal } from '@/domain/shared/refusal';
import { paths } from '@/lib/paths';
import { refusalSentence, sameOrigin } from '@/server/action';
import type { Actor } from '@/server/context';
import { loadPlaceOfVersion } from '@/server/covenant/loaders';
import { signCovenant } from '@/server/covenant/sign';
import { SignedOutcome } from '@/server/covenant/signed-outcome';
import { performOnce } from '@/server/idempotency/perform-once';
import { RefusedError, refusals } from '@/server/refused';
import { currentActor } from '@/server/session';

const route = 'covenants.signatures';
const largest = 8_192;

/**
 * Signs a covenant. A page with script sends JSON and an Idempotency-Key and is answered in JSON; a plain form sends the same fields
 * with `key` and is sent back to the page of the covenant. The address is stable: a page opened before a deploy can still sign.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/covenants/[id]/signatures'>) {
  const { id: versionId } = await params;
  const type = request.headers.get('content-type') ?? '';
  const asForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type);
  if (!(await sameOrigin())) return refused({ code: 'form.foreignOrigin' }, 403);
  if (!asForm && !type.startsWith('application/json')) return refused({ code: 'form.broken' }, 415);
  if (Number(request.headers.get('content-length') ?? 0) > largest) return refused({ code: 'form.broken' }, 413);
  const place = await loadPlaceOfVersion(versionId);
  if (!place) return refused({ code: 'covenant.unknown' }, 404);
  const actor = await currentActor();
  if (!actor) return asForm ? seeOther(paths.signIn) : refused({ code: 'rights.signedOut' }, 401);

  const page = paths.covenant(place);
  const outcome = await sign(actor, versionId, await bodyOf(request, asForm), request.headers.get('idempotency-key'));
  if (!('code' in outcome)) return asForm ? seeOther(`${page}?signed=1#sign`) : Response.json(outcome);
  return asForm ? seeOther(`${page}?refusal=${outcome.code}#sign`) : refused(outcome, statusOf(outcome.code));
}

async function sign(
  actor: Actor,
  versionId: string,
  body: Readonly<Record<string, unknown>>,
  header: string | null,
): Promise<SignedOutcome | Refusal> {
  const parsed = SignCovenantInput.safeParse({ ...body, versionId });
  if (!parsed.success) return refusals(parsed.error)[0] ?? { code: 'form.broken' };
  const key = header ?? (typeof body.key === 'string' ? body.key : '');
  try {
    return await performOnce(signCovenant, actor, parsed.data, { key, route, outcome: SignedOutcome });
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

/** The fields of the request; what cannot be read has none. */
async function bodyOf(request: Request, asForm: boolean): Promise<Record<string, unknown>> {
  try {
    if (asForm) return Object.fromEntries(await request.formData());
    const body: unknown = await request.json();
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return {};
    throw error;
  }
}

async function refused(refusal: Refusal, status: number): Promise<Response> {
  return Response.json({ refusal: refusal.code, message: await refusalSentence(refusal) }, { status });
}

function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address } });
}

function statusOf(code: string): number {
  if (code.startsWith('rights.')) return 403;
  if (code.startsWith('form.')) return 422;
  return code === 'covenant.unknown' ? 404 : 409;
}
