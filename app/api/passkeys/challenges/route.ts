import { BeginPasskeyInput } from '@/domain/passkey/input';
import { answerJson } from '@/server/json-answer';
import { beginOwnPasskey } from '@/server/passkey/loaders';

/** What the browser is to ask a device for, to add a passkey of one's own. */
export function POST(request: Request) {
  return answerJson(request, BeginPasskeyInput, ({ actor, input }) => beginOwnPasskey(actor, input));
}
