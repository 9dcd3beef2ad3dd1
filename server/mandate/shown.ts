import type { Reader } from '@/db/client';
import { lastDayOf } from '@/domain/mandate/give';
import type { IsoDate } from '@/domain/shared/dates';
import { findAgencyNames } from '../agency/queries';
import type { MandateRow } from './queries';

export type MandateShown = MandateRow & {
  readonly agency: string;
  readonly state: 'coming' | 'inForce' | 'over' | 'withdrawn';
};

/** Mandates with the name of their agency and where they stand on a day. One query. */
export async function showMandates(reader: Reader, rows: readonly MandateRow[], on: IsoDate): Promise<MandateShown[]> {
  const names = await findAgencyNames(reader, [...new Set(rows.map(({ agencyId }) => agencyId))], on);
  return rows.map((row) => ({ ...row, agency: names.get(row.agencyId)?.name ?? '', state: stateOf(row, on) }));
}

function stateOf(row: MandateRow, on: IsoDate): MandateShown['state'] {
  if (on > lastDayOf(row)) return row.withdrawnFrom ? 'withdrawn' : 'over';
  return on < row.from ? 'coming' : 'inForce';
}
