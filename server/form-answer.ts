import 'server-only';
import type { Refusal } from '@/domain/shared/refusal';
import { paths } from '@/lib/paths';
import type { Actor } from './context';
import { refusalQuery } from './refusal-address';

/** Whether the browser sent a form by itself and shows what comes: of a page without script. Script asks for JSON, also with a form. */
export function isPlainForm(request: Request): boolean {
  const { headers } = request;
  const asksJson = headers.get('accept')?.startsWith('application/json') ?? false;
  return isForm(headers.get('content-type')) && !asksJson;
}

/** Whether a body is a form, by its type. */
export function isForm(type: string | null): boolean {
  return /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type ?? '');
}

/** Sends a form on to a page. */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address, 'cache-control': 'no-store' } });
}

/** Sends a form that was refused back to its page, which says why; whoever is not signed in, to the door. */
export function refusedBack(page: string, refusal: Refusal, actor: Actor | null): Response {
  return actor ? seeOther(`${page}?${refusalQuery(refusal, actor.personId)}#sign`) : seeOther(paths.signIn);
}
