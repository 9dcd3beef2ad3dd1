import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Database, Reader, Store } from './client';
import { connectPostgres } from './connect-postgres';
import { isCollision } from './errors';
import { TransactionScope } from './transaction-scope';

const retries = 3;

/** Two pools: a write outside a transaction meets a read-only session, as it does on SQLite. */
export function openPostgres(url: string, schema: string): Store {
  const writer = connectPostgres(url, schema, { max: 10 });
  const reader = connectPostgres(url, schema, { max: 10, readOnly: true });
  const database: Database = drizzle({ client: writer });
  const read: Reader = drizzle({ client: reader });
  const scope = new TransactionScope();

  return {
    engine: 'postgres',
    read,
    async transaction(work) {
      scope.refuseNested();
      for (let tried = 0; ; tried += 1) {
        try {
          return await database.transaction((tx) => {
            const alone = async (name: string) => {
              await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${schema}/${name}`}, 0))`);
            };
            return scope.run(Object.assign(tx, { alone, committed: read }), work);
          });
        } catch (error) {
          if (tried >= retries || !isCollision(error)) throw error;
        }
      }
    },
    async close() {
      await Promise.all([writer.end({ timeout: 5 }), reader.end({ timeout: 5 })]);
    },
  };
}
