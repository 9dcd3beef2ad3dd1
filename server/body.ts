import { allow, refuse, type Decision } from '@/domain/shared/refusal';

/** Ends the reading of a body that is larger than it may be. */
class BodyOver extends Error {}

type Limits = {
  /** In bytes. */
  readonly largest: number;
  /** Milliseconds it may take to come. */
  readonly patience?: number;
};

/** A body comes over a weak line too: a file of 2 MB needs forty seconds at 400 kbit/s. */
const usualPatience = 180_000;

/**
 * Reads what a request carries and counts it while it comes, for a length is only announced, and a body sent in pieces announces none.
 * Whoever sends more is cut off there. Refusals: `form.tooLarge`, `form.tooSlow`. Throws what `read` throws of a body that is no such.
 */
export async function readBody<T>(
  request: Request,
  { largest, patience = usualPatience }: Limits,
  read: (body: Response) => Promise<T>,
): Promise<Decision<T>> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return refuse('form.tooLarge');
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > largest) controller.error(new BodyOver());
      else controller.enqueue(chunk);
    },
  });
  const signal = AbortSignal.timeout(patience);
  const counted = request.body?.pipeThrough(counter, { signal }) ?? null;
  const type = request.headers.get('content-type');
  try {
    return allow(await read(new Response(counted, type ? { headers: { 'content-type': type } } : {})));
  } catch (error) {
    if (error instanceof BodyOver) return refuse('form.tooLarge');
    if (signal.aborted && error === signal.reason) return refuse('form.tooSlow');
    throw error;
  }
}
