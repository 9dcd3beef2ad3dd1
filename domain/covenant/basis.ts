import { formatDay } from '@/lib/format';
import type { IsoDate } from '../shared/dates';

/** A basis that may be taken over; `verified` once its text was checked against the paper it names. */
export type SuggestedBasis = { readonly text: string; readonly verified: boolean };

type Paper = { readonly citation: string };
type Law = { readonly verified: boolean; readonly papers: readonly Paper[] };
type CharterFacts = { readonly number: string | null; readonly adoptedOn: IsoDate };

/**
 * What a covenant may rest on: each paper of the rules in force, and the charter of the bloc, in the words of official papers; without
 * those that stand among the bases already. Source: Decree 30/2020/NĐ-CP, annex I (bases of a paper end with a semicolon).
 */
export function suggestedBases(
  laws: readonly Law[],
  charter: CharterFacts | null,
  bloc: string,
  standing: readonly string[],
): SuggestedBasis[] {
  const ofLaws = laws.flatMap(({ verified, papers }) =>
    papers.map(({ citation }) => ({ text: `Căn cứ ${citation};`, verified })),
  );
  const ofCharter = charter
    ? [
        {
          text: `Căn cứ Quy chế tổ chức và hoạt động của ${bloc}${charter.number ? ` số ${charter.number}` : ''}, thông qua ngày ${formatDay(charter.adoptedOn)};`,
          verified: true,
        },
      ]
    : [];
  const bare = (text: string) => text.normalize().replace(/[;.,\s]+$/, '');
  const have = new Set(standing.map(bare));
  return [...ofLaws, ...ofCharter].filter(
    ({ text }, i, all) => !have.has(bare(text)) && all.findIndex((one) => one.text === text) === i,
  );
}
