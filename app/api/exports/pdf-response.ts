import type { SheetFile } from '@/server/result/file-loaders';

/** A paper as a PDF to keep. Its name holds only letters a header may carry. */
export function pdfResponse({ name, bytes }: SheetFile): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
