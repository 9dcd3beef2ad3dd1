import type { InstrumentFacts, RegulationFacts } from '../../../domain/regulation/regulation';

export const board = 'Ban Thi đua - Khen thưởng Trung ương';
export const assembly = 'Quốc hội';
export const government = 'Chính phủ';
export const ministry = 'Bộ Nội vụ';
export const centre = 'Ban Chấp hành Trung ương';

/** A paper as others name it; `signedOn` is null where the dossier does not tell the day. */
export const paper = (
  kind: InstrumentFacts['kind'],
  number: string,
  issuer: string,
  signedOn: string | null,
  citation: string,
  sourceUrl: string | null = null,
): InstrumentFacts => ({ kind, number, issuer, signedOn, citation, sourceUrl });

type Row = Omit<RegulationFacts, 'replaces' | 'amends' | 'province'> &
  Partial<Pick<RegulationFacts, 'replaces' | 'amends' | 'province'>>;
/** A version of a regulation, with what is usual left out. */
export const row = (facts: Row): RegulationFacts => ({ replaces: [], amends: [], province: null, ...facts });
