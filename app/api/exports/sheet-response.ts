import type { SheetFile } from '@/server/result/file-loaders';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet as a file to keep. Its name holds only letters a header may carry. */
export function sheetResponse({ name, bytes }: SheetFile): Response {
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** The bloc and year an export is asked for, and the agency where it is one agency's. */
export function askedFor(request: Request): { bloc: string; year: string; agency: string } {
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name) ?? '';
  return { bloc: asked('bloc'), year: asked('year'), agency: asked('agency') };
}
