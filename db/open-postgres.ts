import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Database, Store } from './client';
import { isCollision } from './errors';
import { TransactionScope } from './transaction-scope';

const retries = 3;

export function connectPostgres(url: string, schema: string, options: { max: number; readOnly?: boolean }) {
  return postgres(url, {
    max: options.max,
    onnotice: () => {},
    connection: {
      application_name: 'giao-uoc',
      search_path: schema,
      TimeZone: 'UTC',
      // Statements are checked one by one on the newest rows: what must not meet takes `alone` first. REPEATABLE READ
      // would fix its view when the lock is asked for, and count what stood there before the wait.
      default_transaction_isolation: 'read committed',
      default_transaction_read_only: options.readOnly === true,
    },
  });
}

/** Two pools: a write outside a transaction meets a read-only session, as it does on SQLite. */
export function openPostgres(url: string, schema: string): Store {
  const writer = connectPostgres(url, schema, { max: 10 });
  const reader = connectPostgres(url, schema, { max: 10, readOnly: true });
  const database: Database = drizzle({ client: writer });
  const scope = new TransactionScope();

  return {
    engine: 'postgres',
    read: drizzle({ client: reader }),
    async transaction(work) {
      scope.refuseNested();
      for (let tried = 0; ; tried += 1) {
        try {
          return await database.transaction((tx) => {
            const alone = async (name: string) => {
              await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${schema}/${name}`}, 0))`);
            };
            return scope.run(Object.assign(tx, { alone }), work);
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
