import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Server, Upload } from '@tus/server';
import { getStore, type Store } from '@/db/client';
import { uploadLimits } from '@/domain/file/upload';
import type { Refusal } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { partBytes } from '@/lib/part-bytes';
import { paths } from '@/lib/paths';
import { inspect } from '../file/inspect';
import { demand, RefusedError } from '../refused';
import { appendPart } from './append';
import { beginUpload } from './begin';
import { dropUpload } from './drop';
import { findUpload, takeUpload } from './find';

/** A fault of the sending program, in the words of the protocol. */
class TusFault extends Error {
  constructor(
    readonly status_code: number,
    readonly body: string,
  ) {
    super(body.trim());
  }
}

const fault = ({ status_code, body }: { status_code: number; body: string }) => new TusFault(status_code, body);

/** The uploads of one person as the protocol sees them. */
class OwnUploads extends DataStore {
  override extensions = ['creation', 'termination'];

  constructor(
    readonly store: Store,
    readonly personId: string,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    const { id, size = 0, metadata } = upload;
    const name = metadata?.['filename'] ?? '';
    await beginUpload(this.store, { id, personId: this.personId, name, size }, new Date());
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await findUpload(this.store.read, this.personId, id, new Date());
    if (!found) throw fault(ERRORS.FILE_NOT_FOUND);
    return new Upload({ id, size: found.size, offset: found.received });
  }

  /** Keeps whole parts as they come; of a part that breaks off nothing stays, so that the parts of a file can be counted. */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const { size = 0 } = await this.getUpload(id);
    let at = offset;
    let held = Buffer.alloc(0);
    const append = async (length: number) => {
      const part = { uploadId: id, personId: this.personId, at, content: held.subarray(0, length) };
      if (!(await appendPart(this.store, part))) throw fault(ERRORS.INVALID_OFFSET);
      held = held.subarray(length);
      at += length;
    };
    for await (const chunk of stream) {
      held = Buffer.concat([held, Buffer.from(chunk)]);
      while (held.length >= partBytes) await append(partBytes);
    }
    if (held.length > 0 && at + held.length < size) {
      throw new TusFault(400, `Each part but the last has ${partBytes} bytes\n`);
    }
    if (held.length > 0) await append(held.length);
    return at;
  }

  override async remove(id: string): Promise<void> {
    await this.getUpload(id);
    await this.store.transaction((tx) => dropUpload(tx, id));
  }
}

/** Many processes share the database and nothing else: two that send at once are told apart there, by where the upload ends. */
const noLock = { newLock: () => ({ lock: async () => {}, unlock: async () => {} }) };

type Receiving = {
  readonly personId: string;
  /** A refusal in the reader's language. */
  readonly say: (refusal: Refusal) => Promise<string>;
  readonly store?: Store;
};

/**
 * Answers one request of the tus protocol by the uploads of one person. A file that has arrived in full is looked at once, so that who
 * sent it learns at once; what is refused is removed. A refusal goes out as JSON with its sentence, under 422.
 */
export async function receiveUpload(request: Request, { personId, say, ...rest }: Receiving): Promise<Response> {
  const store = rest.store ?? (await getStore());
  const server = new Server({
    path: paths.uploads,
    datastore: new OwnUploads(store, personId),
    locker: noLock,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => newId(),
    async onUploadFinish(_request, { id }) {
      const { name, content } = demand(await takeUpload(store.read, personId, id, new Date()));
      const inspected = await inspect(content, name, uploadLimits.file);
      if (!inspected.ok) await store.transaction((tx) => dropUpload(tx, id));
      demand(inspected);
      return {};
    },
    async onResponseError(_request, error) {
      if (error instanceof RefusedError) {
        return { status_code: 422, body: JSON.stringify({ message: await say(error.refusal) }) };
      }
      if ('status_code' in error) return undefined;
      console.error(error);
      return { status_code: 500, body: '' };
    },
  });
  return server.handleWeb(request);
}
