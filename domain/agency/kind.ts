import type { IsoDate } from '../shared/dates';

export const agencyKinds = ['party', 'state', 'front', 'press', 'school', 'commune', 'district'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** From this day on there is no district level: no body of it begins or takes a name. Source: domain 0.11, 12.2 case 5. */
export const districtsEndOn: IsoDate = '2025-07-01';

/** Whether an agency is one of the district level, by its kind or by the word "huyện" in its name. */
export function isDistrict({ kind, name }: { readonly kind: AgencyKind; readonly name: string }): boolean {
  return kind === 'district' || /(?<![\p{L}\p{M}])huyện(?![\p{L}\p{M}])/iu.test(name.normalize('NFC'));
}

/** The kinds a new agency may be of on a day; older records keep theirs. */
export function kindsOn(on: IsoDate): readonly AgencyKind[] {
  return agencyKinds.filter((kind) => kind !== 'district' || on < districtsEndOn);
}

/** The agencies of a choice on a day: the word "huyện" is not offered once its bodies are gone. */
export function offeredOn<A extends { readonly kind: AgencyKind; readonly name: string }>(
  agencies: readonly A[],
  on: IsoDate,
): A[] {
  return agencies.filter((agency) => on < districtsEndOn || !isDistrict(agency));
}
