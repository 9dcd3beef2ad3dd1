import { readBody } from '@/server/body';
import { putOn } from '@/server/hat/put-on';
import { statusOf } from '@/server/json-answer';

const largest = 4_096;

/**
 * Puts on the hat that a refused page needs, and loads that page anew. A browser that has shown a refusal keeps showing it as long as the
 * address stays the same, so this is a plain form and no server action.
 */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type))
    return new Response(null, { status: 415 });
  const form = await readBody(request, { largest }, (sent) => sent.formData());
  if (!form.ok) return new Response(null, { status: statusOf(form.refusal.code) });
  return new Response(null, { status: 303, headers: { location: await putOn(form.value) } });
}
