import postgres, { type Sql, type TransactionSql } from 'postgres';

/** Statements with more parameters are lists of ids of any length, each length a statement of its own: those are not kept. */
const mostParameters = 24;

/** A pool with the settings every connection must have. */
export function connectPostgres(url: string, schema: string, options: { max: number; readOnly?: boolean }) {
  return preparing(
    postgres(url, {
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
    }),
  );
}

/**
 * A client that keeps its statements prepared. Drizzle asks for that only where a statement has a name; without it the driver asks for the
 * types of the parameters first, so every statement makes the way to the server twice, also while others wait for a lock.
 */
function preparing<C extends Sql | TransactionSql>(client: C): C {
  return new Proxy(client, {
    get(target, key) {
      if (key === 'unsafe')
        return (...[text, parameters = [], options]: Parameters<C['unsafe']>) => {
          const prepare = parameters.length > 0 && parameters.length <= mostParameters;
          return target.unsafe(text, parameters, { ...options, prepare });
        };
      if (key === 'begin' && 'begin' in target)
        return (work: (tx: TransactionSql) => unknown) => target.begin((tx) => work(preparing(tx)));
      return Reflect.get(target, key);
    },
  });
}
