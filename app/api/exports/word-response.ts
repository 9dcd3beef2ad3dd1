import type { WordFile } from '@/server/submission/loaders';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper as a Word file to keep. Its name holds only letters a header may carry. */
export function wordResponse({ name, bytes }: WordFile): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
