import { AskPasskeyInput } from '@/domain/covenant/input';
import { askPasskey } from '@/server/covenant/ask-passkey';
import { answerJson } from '@/server/json-answer';
import { perform } from '@/server/perform';

/** What a passkey is to sign for a text on behalf of an agency. */
export async function POST(request: Request, { params }: RouteContext<'/api/covenants/[id]/challenges'>) {
  const { id: versionId } = await params;
  return answerJson(request, AskPasskeyInput, ({ actor, input }) => perform(askPasskey, actor, input), {
    known: { versionId },
  });
}
