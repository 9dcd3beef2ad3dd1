import type { FileKind } from '@/domain/file/kind';
import { loadFile } from '@/server/file/loaders';
import { currentActor } from '@/server/session';

type Served = { readonly type: string; readonly shown: boolean; readonly policy: string };

const nothing = "default-src 'none'";
const office = (type: string): Served => ({
  type: `application/vnd.openxmlformats-officedocument.${type}`,
  shown: false,
  policy: `sandbox; ${nothing}`,
});
// Browsers lay a picture out with a style of their own; the viewer of PDFs is a plug-in with one, and does not work in a sandbox.
const picture = (type: string): Served => ({
  type,
  shown: true,
  policy: `sandbox; ${nothing}; img-src 'self'; style-src 'unsafe-inline'`,
});

const served: Record<FileKind, Served> = {
  pdf: {
    type: 'application/pdf',
    shown: true,
    policy: `${nothing}; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'`,
  },
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  jpeg: picture('image/jpeg'),
  png: picture('image/png'),
};

/**
 * A file somebody attached: PDFs and pictures open in the browser, everything else and everything under `?download` is there to keep.
 * Nothing in it runs in our name, and nothing is stored on the way (trust 1.8).
 */
export async function GET(request: Request, { params }: RouteContext<'/api/files/[id]'>) {
  const { id } = await params;
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const file = await loadFile(actor, id);
  if (!file) return new Response(null, { status: 404 });
  const { type, shown, policy } = served[file.kind];
  const way = shown && !new URL(request.url).searchParams.has('download') ? 'inline' : 'attachment';
  return new Response(Uint8Array.from(file.content), {
    headers: {
      'content-type': type,
      'content-disposition': `${way}; filename="giay-to.${file.kind}"; filename*=UTF-8''${encoded(file.name)}`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

/** A name as a header carries it (RFC 8187). */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
