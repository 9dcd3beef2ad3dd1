import { defineConfig } from 'oxfmt';

export default defineConfig({
  singleQuote: true,
  printWidth: 120,
  sortPackageJson: false,
  // Generated, or written for people who read it unformatted.
  ignorePatterns: ['package-lock.json', 'next-env.d.ts', 'db/migrations/**', '**/*.md', 'data/**', 'public/**'],
});
