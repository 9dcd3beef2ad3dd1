import { ReadCovenantInput } from '@/domain/covenant/input';
import { loadPageOfVersion } from '@/server/covenant/loaders';
import { hall } from '@/server/covenant/precedence';
import { readCovenant } from '@/server/covenant/read';
import { answerJson } from '@/server/json-answer';
import { perform } from '@/server/perform';

/** Notes that the text was opened, or that its end was reached. A plain form is sent back to the page of the covenant. */
export async function POST(request: Request, { params }: RouteContext<'/api/covenants/[id]/readings'>) {
  const { id: versionId } = await params;
  return answerJson(
    request,
    ReadCovenantInput,
    ({ actor, input }) => hall.write(() => perform(readCovenant, actor, input)),
    {
      known: { versionId },
      page: () => loadPageOfVersion(versionId),
    },
  );
}
