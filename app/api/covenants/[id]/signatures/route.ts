import { after } from 'next/server';
import { SignCovenantInput, SignPdfInput } from '@/domain/covenant/input';
import { checkPdfSize } from '@/domain/pdf-signature/accept';
import { signedPdfMaxBytes } from '@/domain/pdf-signature/facts';
import { browserIn, deviceIn } from '@/lib/browser';
import type { Refusal } from '@/domain/shared/refusal';
import { askingBrowser, sameOrigin } from '@/server/action';
import type { Actor, Verb } from '@/server/context';
import { loadPageOfVersion, loadReturnedPdf } from '@/server/covenant/loaders';
import { networkOf } from '@/server/covenant/network';
import { sameSigning, signCovenant, type Circumstances } from '@/server/covenant/sign';
import { hall } from '@/server/covenant/precedence';
import { signWithPdf } from '@/server/covenant/sign-pdf';
import { SignedOutcome } from '@/server/covenant/signed-outcome';
import { hashOf } from '@/server/file/keep';
import { isForm, isPlainForm, refusedBack, seeOther } from '@/server/form-answer';
import { sealWaiting } from '@/server/covenant/seal';
import { performOnce } from '@/server/idempotency/perform-once';
import { fieldsOf, refusedJson } from '@/server/json-answer';
import { signersTurns, type Turn } from '@/server/pdf-signature/turns';
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
  const type = request.headers.get('content-type');
  if (!(await sameOrigin())) return refusedJson({ code: 'form.foreignOrigin' }, 403);
  if (!isForm(type) && !type?.startsWith('application/json')) return refusedJson({ code: 'form.broken' }, 415);
  const page = await loadPageOfVersion(versionId);
  if (!page) return refusedJson({ code: 'covenant.unknown' }, 404);
  const actor = await currentActor();
  const asForm = isPlainForm(request);
  const refused = (refusal: Refusal, status?: number) =>
    asForm ? refusedBack(page, refusal, actor) : refusedJson(refusal, status);
  if (!actor) return refused({ code: 'rights.signedOut' }, 401);

  const asked = { actor, versionId, header: request.headers.get('idempotency-key') };
  const withFile = type?.startsWith('multipart/form-data');
  const outcome = await (withFile ? signWithFile(request, asked) : signByFields(request, asked));
  if ('code' in outcome) return refused(outcome);
  return asForm ? seeOther(`${page}?signed=1#sign`) : Response.json(outcome);
}

type Asked = { readonly actor: Actor; readonly versionId: string; readonly header: string | null };
type Fields = Readonly<Record<string, unknown>>;

const keyOf = ({ header }: Asked, fields: Fields): string =>
  header ?? (typeof fields.key === 'string' ? fields.key : '');

async function signByFields(request: Request, asked: Asked): Promise<SignedOutcome | Refusal> {
  const fields = await fieldsOf(request, largest);
  return fields.ok ? sign(asked, fields.value) : fields.refusal;
}

/** A file is waited for and looked at in turn: a hall sends many at once. */
async function signWithFile(request: Request, asked: Asked): Promise<SignedOutcome | Refusal> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > largestWithFile) {
    const size = checkPdfSize(announced);
    if (!size.ok) return size.refusal;
  }
  const signed = await signersTurns(async (turn): Promise<SignedOutcome | Refusal> => {
    const fields = await fieldsOf(request, largestWithFile);
    if (!fields.ok) return fields.refusal;
    const { file } = fields.value;
    return file instanceof File ? signPdf(asked, fields.value, file, turn) : sign(asked, fields.value);
  });
  return signed.ok ? signed.value : signed.refusal;
}

async function sign(asked: Asked, fields: Fields): Promise<SignedOutcome | Refusal> {
  const { actor, versionId } = asked;
  const key = keyOf(asked, fields);
  const parsed = SignCovenantInput.safeParse({ ...fields, versionId });
  if (!parsed.success) return refusals(parsed.error)[0] ?? { code: 'form.broken' };
  const personId = actor.personId ?? '';
  try {
    if (parsed.data.code) demand(await takeCodeTry(personId));
    const once = { key, route, outcome: SignedOutcome, same: sameSigning(parsed.data) };
    const from = await circumstances(key);
    const signed = await hall.write(() => performOnce(signingFrom(from), actor, parsed.data, once));
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
async function signPdf(asked: Asked, fields: Fields, file: File, turn: Turn): Promise<SignedOutcome | Refusal> {
  const { actor } = asked;
  const key = keyOf(asked, fields);
  const parsed = SignPdfInput.safeParse({ ...fields, versionId: asked.versionId });
  if (!parsed.success) return refusals(parsed.error)[0] ?? { code: 'form.broken' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { versionId, agencyId } = parsed.data;
    const once = { ...parsed.data, file: hashOf(bytes) };
    const from = await circumstances(key);
    const looked = await turn(() => loadReturnedPdf(actor, { versionId, agencyId, bytes }));
    const verb: Verb<typeof once, SignedOutcome> = (context, input) =>
      signWithPdf(context, input, demand(looked), from);
    Object.defineProperty(verb, 'name', { value: signWithPdf.name });
    const signed = await hall.write(() => performOnce(verb, actor, once, { key, route, outcome: SignedOutcome }));
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
