import type { Route } from 'next';

type Year = { bloc: string; year: number };

const at = (path: string) => path as Route;
const yearPath = ({ bloc, year }: Year, rest = '') => at(`/blocs/${bloc}/${year}${rest}`);

/** Every address of the application, in one place. */
export const paths = {
  home: at('/'),
  signIn: at('/sign-in'),
  signInCode: at('/sign-in/code'),
  forgotten: at('/sign-in/forgotten'),
  secondFactor: at('/second-factor'),
  help: at('/help'),
  desk: at('/desk'),
  account: at('/account'),
  mandates: at('/mandates'),
  blocs: at('/blocs'),
  bloc: (slug: string) => at(`/blocs/${slug}`),
  agencies: at('/agencies'),
  agency: (slug: string) => at(`/agencies/${slug}`),
  register: at('/register'),
  regulations: (on?: string) => at(on ? `/regulations?on=${on}` : '/regulations'),
  invitation: (token: string) => at(`/invitations/${token}`),
  bulletin: ({ bloc, year }: Year) => at(`/bulletins/${bloc}/${year}`),
  hall: ({ bloc, year }: Year) => at(`/hall/${bloc}/${year}`),
  year: (y: Year) => yearPath(y),
  members: (y: Year) => yearPath(y, '/members'),
  plan: (y: Year) => yearPath(y, '/plan'),
  covenant: (y: Year) => yearPath(y, '/covenant'),
  registration: (y: Year, agency: string) => yearPath(y, `/covenant/registrations/${agency}`),
  progress: (y: Year) => yearPath(y, '/progress'),
  results: (y: Year) => yearPath(y, '/results'),
  sheet: (y: Year, agency: string) => yearPath(y, `/results/${agency}`),
  resultsImport: (y: Year) => yearPath(y, '/results/import'),
  ranking: (y: Year) => yearPath(y, '/ranking'),
  nominations: (y: Year) => yearPath(y, '/nominations'),
  newNomination: (y: Year) => yearPath(y, '/nominations/new'),
  nomination: (y: Year, number: number) => yearPath(y, `/nominations/${number}`),
  conference: (y: Year) => yearPath(y, '/conference'),
  /** What the pages of the year's ballots lie under; itself no page. */
  ballots: (y: Year) => yearPath(y, '/ballots'),
  ballot: (y: Year, number: number) => yearPath(y, `/ballots/${number}`),
  leadership: (y: Year) => yearPath(y, '/leadership'),
  handoverMinutes: (y: Year) => yearPath(y, '/leadership/minutes'),
  documents: (y: Year) => yearPath(y, '/documents'),
  adminPeople: at('/admin/people'),
  adminPerson: (personId: string) => at(`/admin/people/${personId}`),
  adminAudit: at('/admin/audit'),
  signatures: (covenantVersionId: string) => `/api/covenants/${covenantVersionId}/signatures`,
  covenantEvents: (y: Year) => `/api/blocs/${y.bloc}/${y.year}/covenant-events`,
  wearHat: '/api/hats',
  file: (fileId: string) => `/api/files/${fileId}`,
  export: (kind: string, y: Year) => `/api/exports/${kind}?bloc=${y.bloc}&year=${y.year}`,
};

/** The address part of a scope. */
export const placeOf = (scope: { bloc: { slug: string }; year: number }): Year => ({
  bloc: scope.bloc.slug,
  year: scope.year,
});
