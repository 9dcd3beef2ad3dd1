import { formatDay, formatPoints, formatShare } from './format';

/** Parameters of a sentence as people read them: days dd/mm/yyyy, `…Centi` as points, `…Bps` as a share. */
export function shownParams(params: Readonly<Record<string, string | number>> = {}): Record<string, string | number> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(name, value)]));
}

function shown(name: string, value: string | number): string | number {
  if (typeof value === 'number') {
    if (name.endsWith('Centi')) return formatPoints(value);
    if (name.endsWith('Bps')) return formatShare(value);
    return value;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value;
}
