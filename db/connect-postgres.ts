import postgres from 'postgres';

/** A pool with the settings every connection must have. */
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
