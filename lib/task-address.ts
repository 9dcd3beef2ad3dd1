import { paths, placeOf } from './paths';

/** Where something of a bloc year is done; the places of tasks fit in here, or do not compile. */
type Where =
  | {
      readonly at:
        | 'plan'
        | 'charter'
        | 'covenant'
        | 'covenantDraft'
        | 'annexes'
        | 'progress'
        | 'activities'
        | 'results'
        | 'cross'
        | 'ranking'
        | 'nominations'
        | 'newNomination'
        | 'reviewQueue'
        | 'ballotGroups'
        | 'objections'
        | 'conference'
        | 'leadership'
        | 'rotation'
        | 'documents';
    }
  | { readonly at: 'composition'; readonly year: number }
  | { readonly at: 'sheet' | 'registration' | 'appraisal'; readonly agencyId: string }
  | { readonly at: 'nomination' | 'ballot' | 'activity' | 'annex'; readonly number: number };

type Year = {
  readonly bloc: { readonly slug: string };
  readonly year: number;
  readonly members: readonly { readonly agencyId: string; readonly slug: string }[];
};

/** Where a task of a bloc year is done, as an address. */
export function addressOfTask(place: Where, scope: Year): string {
  const year = placeOf(scope);
  if (place.at === 'rotation') return paths.rotation(year.bloc);
  if (place.at === 'composition') return paths.composition({ ...year, year: place.year });
  const slugOf = (id: string) => scope.members.find(({ agencyId }) => agencyId === id)?.slug ?? '';
  if (place.at === 'sheet' || place.at === 'registration' || place.at === 'appraisal')
    return paths[place.at](year, slugOf(place.agencyId));
  if (place.at === 'nomination' || place.at === 'ballot' || place.at === 'activity' || place.at === 'annex')
    return paths[place.at](year, place.number);
  return paths[place.at](year);
}
