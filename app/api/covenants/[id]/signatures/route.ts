import { after } from 'next/server';
import { SignCovenantInput, SignPdfInput } from '@/domain/covenant/input';
import { checkPdfSize } from '@/domain/pdf-signature/accept';
import { signedPdfMaxBytes } from '@/domain/pdf-signature/facts';
import { browserIn, deviceIn } from '@/lib/browser';
import type { Refusal } from '@/domain/shared/refusal';
import { paths } from '@/lib/paths';
import { askingBrowser, sameOrigin } from '@/server/action';
import type { Actor, Verb } from '@/server/context';
import { loadPageOfVersion, loadReturnedPdf } from '@/server/covenant/loaders';
import { networkOf } from '@/server/covenant/network';
import { signCovenant, type Circumstances } from '@/server/covenant/sign';
import { signWithPdf } from '@/server/covenant/sign-pdf';
import { SignedOutcome } from '@/server/covenant/signed-outcome';
import { hashOf } from '@/server/file/keep';
import { sealWaiting } from '@/server/covenant/seal';
import { performOnce } from '@/server/idempotency/perform-once';
import { fieldsOf, isPlainForm, refusedJson } from '@/server/json-answer';
import { forgetCodeTries, takeCodeTry } from '@/server/person/throttle';
import { demand, RefusedError, refusals } from '@/server/refused';
import { currentActor } from '@/server/session';

const route = 'covenants.signatures';
const largest = 32_768;
/** With a PDF that was signed with a certificate, and what a form needs around it. */
const largestWithFile = signedPdfMaxBytes + 64 * 1024;

/**
 * Signs a covenant. A page with script sends JSON and an Idempotency-Key and is answered in JSON; a plain form sends the same fields
 * with `key` and is sent back to the page of the covenant; a file comes as a form and is answered as `Accept` asks. The address is stable: a page opened before a deploy can still sign.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/covenants/[id]/signatures'>) {
  const { id: versionId } = await params;
  const isForm = isPlainForm(request);
  // A page with script sends a file as a form too, and reads the answer itself.
  const asForm = isForm && request.headers.get('accept') !== 'application/json';
  const type = request.headers.get('content-type') ?? '';
  if (!(await sameOrigin())) return refusedJson({ code: 'form.foreignOrigin' }, 403);
  if (!isForm && !type.startsWith('application/json')) return refusedJson({ code: 'form.broken' }, 415);
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (type.startsWith('multipart/form-data')) {
    const size = checkPdfSize(Math.max(1, announced - (largestWithFile - signedPdfMaxBytes)));
    if (!size.ok) return refusedJson(size.refusal, 413);
  } else if (announced > largest) return refusedJson({ code: 'form.broken' }, 413);
  const page = await loadPageOfVersion(versionId);
  if (!page) return refusedJson({ code: 'covenant.unknown' }, 404);
  const actor = await currentActor();
  if (!actor) return asForm ? seeOther(paths.signIn) : refusedJson({ code: 'rights.signedOut' }, 401);

  const outcome = await sign(actor, versionId, await fieldsOf(request), request.headers.get('idempotency-key'));
  if (!('code' in outcome)) return asForm ? seeOther(`${page}?signed=1#sign`) : Response.json(outcome);
  return asForm ? seeOther(`${page}?refusal=${outcome.code}#sign`) : refusedJson(outcome);
}

async function sign(
  actor: Actor,
  versionId: string,
  body: Readonly<Record<string, unknown>>,
  header: string | null,
): Promise<SignedOutcome | Refusal> {
  const key = header ?? (typeof body.key === 'string' ? body.key : '');
  if (body.file instanceof File) return signPdf(actor, { ...body, versionId }, body.file, key);
  const parsed = SignCovenantInput.safeParse({ ...body, versionId });
  if (!parsed.success) return refusals(parsed.error)[0] ?? { code: 'form.broken' };
  const personId = actor.personId ?? '';
  try {
    if (parsed.data.code) demand(await takeCodeTry(personId));
    const once = { key, route, outcome: SignedOutcome };
    const signed = await performOnce(signingFrom(await circumstances(key)), actor, parsed.data, once);
    if (parsed.data.code) await forgetCodeTries(personId);
    // Nobody waits for the seal: it follows the last signature.
    if (signed.complete) after(() => sealWaiting());
    return signed;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

/** A file signed with a certificate is looked at before the transaction; of a request sent again its hash must be the same. */
async function signPdf(
  actor: Actor,
  body: Readonly<Record<string, unknown>>,
  file: File,
  key: string,
): Promise<SignedOutcome | Refusal> {
  const parsed = SignPdfInput.safeParse(body);
  if (!parsed.success) return refusals(parsed.error)[0] ?? { code: 'form.broken' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { versionId, agencyId } = parsed.data;
    const asked = { ...parsed.data, file: hashOf(bytes) };
    const from = await circumstances(key);
    const looked = await loadReturnedPdf(actor, { versionId, agencyId, bytes });
    const verb: Verb<typeof asked, SignedOutcome> = (context, input) =>
      signWithPdf(context, input, demand(looked), from);
    Object.defineProperty(verb, 'name', { value: signWithPdf.name });
    const signed = await performOnce(verb, actor, asked, { key, route, outcome: SignedOutcome });
    if (signed.complete) after(() => sealWaiting());
    return signed;
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

/** The verb as it is performed for one request; where it comes from is no part of what is asked, so that a retry over another line is the same. */
function signingFrom(from: Circumstances): Verb<SignCovenantInput, SignedOutcome> {
  const verb: Verb<SignCovenantInput, SignedOutcome> = (context, input) => signCovenant(context, input, from);
  // The audit log names the verb when a right is missing.
  Object.defineProperty(verb, 'name', { value: signCovenant.name });
  return verb;
}

async function circumstances(requestKey: string): Promise<Circumstances> {
  const { from, browser } = await askingBrowser();
  return { network: networkOf(from), browser: browserIn(browser), device: deviceIn(browser), requestKey };
}

function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address } });
}
