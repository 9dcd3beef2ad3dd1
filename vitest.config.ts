import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;
const shared = {
  resolve: {
    alias: {
      '@': root,
      // Outside Next the mark says nothing; lint keeps client components away from what carries it.
      'server-only': `${root}/node_modules/server-only/empty.js`,
    },
  },
};

export default defineConfig({
  test: {
    // Vitest leaves one core to others, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          name: 'domain',
          include: ['domain/**/*.test.ts', 'lib/**/*.test.ts', 'papers/**/*.test.ts', 'components/**/*.test.ts'],
          isolate: false,
          // Properties run through hundreds of random worlds; a busy machine takes its time.
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'rows',
          include: ['db/**/*.test.ts', 'server/**/*.test.ts'],
          globalSetup: ['./db/testing.ts'],
          env: { NEXTAUTH_SECRET: 'the secret of an installation that only tests have' },
          // Each test opens a store of its own; the modules may be shared.
          isolate: false,
          // A busy machine takes its time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'judges',
          include: ['proof/judges/**/*.test.ts'],
          globalSetup: ['./db/testing.ts'],
          env: { NEXTAUTH_SECRET: 'the secret of an installation that only tests have' },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
