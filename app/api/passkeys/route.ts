import { AddPasskeyInput } from '@/domain/passkey/input';
import { answerJson } from '@/server/json-answer';
import { addPasskey } from '@/server/passkey/add';
import { perform } from '@/server/perform';

/** Adds the passkey a device has made. */
export function POST(request: Request) {
  return answerJson(request, AddPasskeyInput, ({ actor, input }) => perform(addPasskey, actor, input), {
    largest: 131_072,
  });
}
