import 'server-only';
import type { z } from 'zod';
import type { Decision, Refusal } from '@/domain/shared/refusal';
import { refusalSentence, sameOrigin } from './action';
import { readBody } from './body';
import type { Actor } from './context';
import { isForm, isPlainForm, refusedBack, seeOther } from './form-answer';
import { busySeconds } from './pdf-signature/turns';
import { RefusedError, refusals } from './refused';
import { currentActor } from './session';

const usualLargest = 8_192;

type Asking = {
  /** In bytes. */
  readonly largest?: number;
  /** Fields that come from the address and not from the body. */
  readonly known?: Readonly<Record<string, unknown>>;
  /** The page of a plain form, without script, where one is taken as well: it is sent back there, done or refused. Null of no such page. */
  readonly page?: () => Promise<string | null>;
};

type Asked<T> = { readonly actor: Actor; readonly input: T };

/**
 * Answers a request in JSON whose page waits for it: same origin, somebody signed in, a body that fits. What is refused comes back as
 * its code and its sentence in the reader's language, with the status of the kind of refusal.
 */
export async function answerJson<S extends z.ZodType>(
  request: Request,
  schema: S,
  work: (asked: Asked<z.output<S>>) => Promise<object>,
  { largest = usualLargest, known = {}, page }: Asking = {},
): Promise<Response> {
  if (!(await sameOrigin())) return refusedJson({ code: 'form.foreignOrigin' }, 403);
  const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
  const back = page && isPlainForm(request) ? await page() : null;
  if (!isJson && back === null) return refusedJson({ code: 'form.broken' }, 415);
  const actor = await currentActor();
  const refused = (refusal: Refusal, status?: number) =>
    back === null ? refusedJson(refusal, status) : refusedBack(back, refusal, actor);
  if (!actor) return refused({ code: 'rights.signedOut' }, 401);
  const fields = await fieldsOf(request, largest);
  if (!fields.ok) return refused(fields.refusal);
  const parsed = schema.safeParse({ ...fields.value, ...known });
  if (!parsed.success) return refused(refusals(parsed.error)[0] ?? { code: 'form.broken' }, 422);
  try {
    const told = await work({ actor, input: parsed.data });
    return back === null ? Response.json(told, { headers: { 'cache-control': 'no-store' } }) : seeOther(`${back}#sign`);
  } catch (error) {
    if (error instanceof RefusedError) return refused(error.refusal);
    throw error;
  }
}

/** The fields of a form or of a JSON body of so many bytes at the most; what cannot be read has none. Refusals: those of `readBody`. */
export async function fieldsOf(request: Request, largest: number): Promise<Decision<Record<string, unknown>>> {
  const asForm = isForm(request.headers.get('content-type'));
  return readBody(request, { largest }, async (sent): Promise<Record<string, unknown>> => {
    try {
      if (asForm) return Object.fromEntries(await sent.formData());
      const body: unknown = await sent.json();
      return typeof body === 'object' && body !== null ? { ...body } : {};
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof TypeError) return {};
      throw error;
    }
  });
}

/** A refusal as JSON. */
export async function refusedJson(refusal: Refusal, status = statusOf(refusal.code)): Promise<Response> {
  const { code, field } = refusal;
  return Response.json(
    { refusal: code, ...(field ? { field } : {}), message: await refusalSentence(refusal) },
    { status, headers: { 'cache-control': 'no-store', ...laterOf(refusal) } },
  );
}

/** When it is worth trying again, where that is known. */
export function laterOf({ code, params }: Refusal): Readonly<Record<string, string>> {
  if (code === 'file.busy') return { 'retry-after': String(busySeconds) };
  return code === 'verify.tooMany' ? { 'retry-after': String(Number(params?.minutes ?? 1) * 60) } : {};
}

const statuses: Readonly<Record<string, number>> = {
  'form.tooLarge': 413,
  'form.tooSlow': 408,
  'file.busy': 503,
  'pdfSignature.tooLarge': 413,
  'verify.tooMany': 429,
};

/** The status a refusal is answered with. */
export function statusOf(code: string): number {
  const known = statuses[code];
  if (known) return known;
  if (code.startsWith('rights.')) return 403;
  if (code.startsWith('form.')) return 422;
  return code.endsWith('.unknown') ? 404 : 409;
}
