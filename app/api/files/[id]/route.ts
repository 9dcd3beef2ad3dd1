import { loadFile } from '@/server/file/loaders';
import { currentActor } from '@/server/session';

const types = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' } as const;

/** A paper somebody attached, to keep: never shown in the page, never run, never stored on the way (trust 1.8). */
export async function GET(_request: Request, { params }: RouteContext<'/api/files/[id]'>) {
  const { id } = await params;
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const file = await loadFile(actor, id);
  if (!file) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(file.content), {
    headers: {
      'content-type': types[file.kind],
      'content-disposition': `attachment; filename="giay-to.${file.kind}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
