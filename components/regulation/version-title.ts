import type { VersionShown } from '@/server/regulation/loaders';

/** How a version is named in a heading. */
export function titleOf(version: NonNullable<VersionShown['version']>): string {
  switch (version.of) {
    case 'regulation':
      return version.row.instruments;
    case 'form':
      return version.row.name;
    case 'ground':
      return version.row.label;
    case 'rule':
      return `${version.row.code}. ${version.row.statement}`;
  }
}
