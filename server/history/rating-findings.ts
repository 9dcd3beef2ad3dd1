import type { Reader } from '@/db/client';
import { ratingFindings } from '@/domain/eligibility/yearly-rating';
import type { RatingScheme } from '@/domain/history/kinds';
import type { Rating } from '@/domain/scoring/rating';
import type { IsoDate } from '@/domain/shared/dates';
import type { Finding } from '@/domain/shared/finding';
import type { BlocYearScope } from '../bloc/queries';
import { lawOf } from '../eligibility/law';
import { listRules } from '../rule/queries';

type RatingOnRecord = {
  readonly agencyId: string;
  readonly year: number;
  readonly rating: Rating;
  readonly scheme: RatingScheme;
  readonly pointsCenti: number | null;
  readonly tasks: number | null;
  readonly tasksOnTime: number | null;
  readonly tasksAboveRequired: number | null;
  readonly defects: number | null;
  readonly defectsCured: number | null;
  readonly paperOn: IsoDate | null;
};
type MeasureOnRecord = { readonly agencyId: string; readonly subject: string; readonly from: IsoDate };

/**
 * Reads the rules once and answers what they find about a rating by what it was given for, by the law of the day of its paper, else of the last
 * day of its year: told, never refused, for who rated it decided. Nothing of a rating that was not given by the Party's regulation.
 * Source: Regulation 366-QĐ/TW Art 11 (rules B-01, B-02).
 */
export async function readRatingFindings(
  reader: Reader,
  { bloc: { province, kind } }: BlocYearScope,
  disciplines: readonly MeasureOnRecord[],
): Promise<(rating: RatingOnRecord) => Finding[]> {
  const rules = await listRules(reader);
  return ({ agencyId, year, scheme, paperOn, ...details }) => {
    if (scheme !== 'party366') return [];
    const disciplined = disciplines.some(
      (one) => one.agencyId === agencyId && one.subject !== 'member' && one.from.startsWith(String(year)),
    );
    const law = lawOf(rules, paperOn ?? `${year}-12-31`, { province, blocKind: kind });
    return ratingFindings({ ...details, disciplined }, law);
  };
}
