import type { Standing } from '../bloc/standing';

type Bound = Pick<NonNullable<Standing['covenant']>, 'partyAgencyIds' | 'joinedAgencyIds'>;

/** Whether an agency is bound by the covenant of its year, or by an annex to it that all have signed. */
export function isBound(agencyId: string, { partyAgencyIds, joinedAgencyIds }: Bound): boolean {
  return partyAgencyIds.includes(agencyId) || joinedAgencyIds.includes(agencyId);
}

/**
 * Whether an agency came in after the text was frozen and no annex names it yet: it registers for one, until the year is ranked. Source:
 * domain 10.2, 12.2 case 2.
 */
export function joinsLater(
  agencyId: string,
  { covenant, publishedOn }: Pick<Standing, 'covenant' | 'publishedOn'>,
): boolean {
  if (!covenant || publishedOn) return false;
  return !isBound(agencyId, covenant) && !covenant.annex?.partyAgencyIds.includes(agencyId);
}
