import 'server-only';
import type { z } from 'zod';
import type { Decision, Refusal } from '@/domain/shared/refusal';
import { formatTime } from '@/lib/format';
import type { LinesAnswer, RefusedRow } from '@/lib/lines-answer';
import { refusalSentence, sameOrigin } from './action';
import { readBody } from './body';
import type { Verb } from './context';
import { fromForm } from './form';
import { statusOf } from './json-answer';
import { perform } from './perform';
import { RefusedError, refusals } from './refused';
import { currentActor } from './session';

type Kept = { readonly versions: Readonly<Record<string, number>> };

/** The largest form of rows: 200 lines with their notes. */
const largest = 2_000_000;

/**
 * Keeps rows that a form sent by itself, and answers in JSON: which state each has now, or what is wrong with which, and what somebody
 * else has written there since. The same verbs and checks as behind the button.
 */
export async function answerLines<S extends z.ZodType, O extends Kept>(
  request: Request,
  schema: S,
  verb: Verb<z.output<S>, O>,
  total: (kept: O) => string | null,
): Promise<Response> {
  if (!(await sameOrigin())) return refused([{ code: 'form.foreignOrigin' }], 403);
  const actor = await currentActor();
  if (!actor) return refused([{ code: 'rights.signedOut' }], 401);
  const form = await formOf(request);
  if (!form.ok) return refused([form.refusal], statusOf(form.refusal.code));
  const parsed = form.value && schema.safeParse(fromForm(form.value));
  if (!parsed) return refused([{ code: 'form.broken' }], 415);
  if (!parsed.success) return refused(refusals(parsed.error), 422);
  try {
    const kept = await perform(verb, actor, parsed.data);
    const answer: LinesAnswer = {
      ok: true,
      versions: kept.versions,
      at: formatTime(new Date()),
      total: total(kept),
    };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return refused(error.fields.length > 0 ? error.fields : [error.refusal], error.forbidden ? 403 : 409);
  }
}

/** Null where it is no form. */
async function formOf(request: Request): Promise<Decision<FormData | null>> {
  return readBody(request, { largest }, async (sent) => {
    try {
      return await sent.formData();
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  });
}

async function refused(all: readonly Refusal[], status: number): Promise<Response> {
  const rows: RefusedRow[] = [];
  const loose: string[] = [];
  for (const one of all) {
    const sentence = await refusalSentence(one);
    const [, index, part] = /^lines\.(\d+)\.(typed|note)$/.exec(one.field ?? '') ?? [];
    if (index === undefined || (part !== 'typed' && part !== 'note')) loose.push(sentence);
    else rows.push({ index: Number(index), part, sentence, theirs: theirsIn(one) });
  }
  const answer: LinesAnswer = { ok: false, signedOut: status === 401, summary: loose.join(' '), rows };
  return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } });
}

const changedMeanwhile: readonly string[] = ['scoring.changedMeanwhile', 'registration.changedMeanwhile'];

/** What stands in the row by now, where somebody else has changed it. */
function theirsIn({ code, params }: Refusal): RefusedRow['theirs'] {
  if (!changedMeanwhile.includes(code) || !params) return null;
  const [typed, note] = [String(params.typed ?? ''), String(params.note ?? '')];
  const words = [String(params.theirs ?? ''), note].filter((text) => text !== '').join(' – ');
  return { typed, note, version: String(params.version ?? ''), words };
}
