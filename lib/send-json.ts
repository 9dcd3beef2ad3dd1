/** What a route answered: what it told, or why not. Without words the line was cut, or something between us answered in its own. */
export type Told =
  | { readonly ok: true; readonly told: unknown }
  | {
      readonly ok: false;
      readonly message: string | null;
      readonly field: string | null;
      /** The code of the refusal. */
      readonly refusal: string | null;
    };

/** Sends a body as JSON to a route of ours and reads its answer. */
export async function sendJson(
  address: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told> {
  return answerIn(() =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
}

/** What a route of ours answers in JSON, however it was asked. */
export async function answerIn(ask: () => Promise<Response>): Promise<Told> {
  try {
    const response = await ask();
    const told: unknown = await response.json();
    return response.ok
      ? { ok: true, told }
      : {
          ok: false,
          message: textIn(told, 'message'),
          field: textIn(told, 'field'),
          refusal: textIn(told, 'refusal'),
        };
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      return { ok: false, message: null, field: null, refusal: null };
    throw error;
  }
}

function textIn(told: unknown, name: 'message' | 'field' | 'refusal'): string | null {
  if (typeof told !== 'object' || told === null || !(name in told)) return null;
  const text: unknown = Object.entries(told).find(([key]) => key === name)?.[1];
  return typeof text === 'string' ? text : null;
}
