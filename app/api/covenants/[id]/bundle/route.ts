import { loadBundle } from '@/server/covenant/file-loaders';

/** All that is needed to check a sealed covenant without us, for whoever may read the bloc year. */
export async function GET(_request: Request, { params }: RouteContext<'/api/covenants/[id]/bundle'>) {
  const { id } = await params;
  const bundle = await loadBundle(id);
  if ('refused' in bundle) return new Response(null, { status: bundle.refused });
  return new Response(whole(bundle.bytes), {
    headers: {
      'content-type': 'application/zip',
      'content-length': String(bundle.bytes.length),
      'content-disposition': `attachment; filename="${bundle.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}

/** The bytes as a body, without a copy of them. */
function whole(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
