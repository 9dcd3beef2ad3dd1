import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Database, Reader, Store, Tx } from './client';
import { connectSqlite } from './connect-sqlite';
import { TransactionScope } from './transaction-scope';

/** Lets one piece of work run at a time, in the order of asking. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }
}

/** Two connections: reads never wait for the one writer, and a write outside its queue meets a read-only database. */
export async function openSqlite(file: string): Promise<Store> {
  const writer = await connectSqlite(file, 'write');
  const reader = await connectSqlite(file, 'read');
  const queue = new Queue();
  const scope = new TransactionScope();
  // Writers already queue here, so a name is always free.
  const alone: Tx['alone'] = async () => {};
  const database = (connection: typeof writer) => drizzle({ client: connection }) as unknown as Database;
  const read: Reader = database(reader);

  return {
    engine: 'sqlite',
    read,
    async transaction(work) {
      scope.refuseNested();
      return queue.run(async () => {
        // Drizzle's own transaction is synchronous and would commit before the first await.
        writer.exec('BEGIN IMMEDIATE');
        try {
          const result = await scope.run(Object.assign(database(writer), { alone, committed: read }), work);
          writer.exec('COMMIT');
          return result;
        } catch (error) {
          if (writer.inTransaction) writer.exec('ROLLBACK');
          throw error;
        }
      });
    },
    async close() {
      await queue.run(async () => {
        reader.close();
        writer.close();
      });
    },
  };
}
