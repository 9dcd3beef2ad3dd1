import type { Route } from 'next';

type Year = { bloc: string; year: number };
/** A bloc year as it stands in an address. */
export type Place = Year;

const at = (path: string) => path as Route;
const yearPath = ({ bloc, year }: Year, rest = '') => at(`/blocs/${bloc}/${year}${rest}`);

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

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
  compareBlocs: (year?: number) => at(year ? `/blocs/compare?year=${year}` : '/blocs/compare'),
  bloc: (slug: string) => at(`/blocs/${slug}`),
  agencies: at('/agencies'),
  agency: (slug: string) => at(`/agencies/${slug}`),
  register: at('/register'),
  regulations: (on?: string, show?: string) => at(`/regulations${query({ on, show })}`),
  regulation: (code: string) => at(`/regulations/${encodeURIComponent(code)}`),
  invitation: (token: string) => at(`/invitations/${token}`),
  bulletin: ({ bloc, year }: Year) => at(`/bulletins/${bloc}/${year}`),
  /** Where anybody checks a paper; with its code, the answer. */
  verify: (code?: string) => at(code === undefined ? '/verify' : `/verify/${code}`),
  /** The screen on the wall; of the copy the bloc rehearses with, where it does. */
  hall: ({ bloc, year }: Year, rehearsal = false) => at(`/hall/${bloc}/${year}${rehearsal ? '/rehearsal' : ''}`),
  /** Whose turn it is to lead the bloc, through all years. */
  rotation: (bloc: string) => at(`/blocs/${bloc}/rotation`),
  year: (y: Year) => yearPath(y),
  members: (y: Year) => yearPath(y, '/members'),
  joinMember: (y: Year) => yearPath(y, '/members/join'),
  plan: (y: Year) => yearPath(y, '/plan'),
  charter: (y: Year) => yearPath(y, '/plan/charter'),
  charterDifferences: (y: Year, other?: number) =>
    yearPath(y, `/plan/charter/differences${other === undefined ? '' : `?with=${other}`}`),
  criteria: (y: Year) => yearPath(y, '/plan/criteria'),
  /** The lines of one group of a draft, or one line of it; `line` is empty for a new one. */
  criteriaGroup: (y: Year, group: string, line?: string) =>
    yearPath(
      y,
      `/plan/criteria/${encodeURIComponent(group)}${line === undefined ? '' : `?line=${encodeURIComponent(line)}`}`,
    ),
  criteriaExtras: (y: Year) => yearPath(y, '/plan/criteria/extras'),
  criteriaImport: (y: Year) => yearPath(y, '/plan/criteria/import'),
  criteriaDifferences: (y: Year, other?: string) => yearPath(y, `/plan/criteria/differences${query({ with: other })}`),
  criteriaTrial: (y: Year) => yearPath(y, '/plan/criteria/trial'),
  calendar: (y: Year) => yearPath(y, '/calendar'),
  /** The calendar with one date in hand: what a move to a day would do, once a day is named. */
  calendarMove: (y: Year, key: string, to?: string) =>
    yearPath(y, `/calendar?move=${key}${to ? `&to=${to}` : ''}#move`),
  /** The same with the deadline it would hang on, or none. */
  calendarHang: (y: Year, key: string, hangs: { on: string; afterDays: number } | null) =>
    yearPath(y, `/calendar?move=${key}&on=${hangs ? `${hangs.on}&after=${hangs.afterDays}` : ''}#move`),
  covenant: (y: Year) => yearPath(y, '/covenant'),
  /** The annexes of a covenant, one of them by its number, and what one being written changes: `task:3`, `agency:TCT`. */
  annexes: (y: Year, change?: string) => yearPath(y, `/covenant/annexes${query({ change })}`),
  annex: (y: Year, number: number) => yearPath(y, `/covenant/annexes/${number}`),
  /** The covenant as it holds with its annexes. */
  effective: (y: Year) => yearPath(y, '/covenant/effective'),
  covenantRehearsal: (y: Year) => yearPath(y, '/covenant/rehearsal'),
  ceremony: (y: Year, rehearsal = false) => yearPath(y, `/covenant/${rehearsal ? 'rehearsal/' : ''}ceremony`),
  /** The draft with what the members say to it; `part` is a paragraph of it. */
  covenantDraft: (y: Year, part?: string) => yearPath(y, `/covenant/draft${part === undefined ? '' : `#${part}`}`),
  /** Where its keepers write what stands before and after the tasks. */
  covenantClauses: (y: Year) => yearPath(y, '/covenant/clauses'),
  /** Two texts of the covenant side by side: a version by its number, `draft`, or `before` for last year's. */
  covenantDifferences: (y: Year, texts: { from?: string; to?: string } = {}) =>
    yearPath(y, `/covenant/differences${query(texts)}`),
  registration: (y: Year, agency: string) => yearPath(y, `/covenant/registrations/${agency}`),
  progress: (y: Year) => yearPath(y, '/progress'),
  /** One common task of the year by its number. */
  planTask: (y: Year, number: number) => yearPath(y, `/progress/tasks/${number}`),
  activities: (y: Year) => yearPath(y, '/activities'),
  activity: (y: Year, number: number) => yearPath(y, `/activities/${number}`),
  results: (y: Year) => yearPath(y, '/results'),
  sheet: (y: Year, agency: string) => yearPath(y, `/results/${agency}`),
  /** One group of a sheet, or its bonus. */
  sheetPart: (y: Year, agency: string, part: string) => yearPath(y, `/results/${agency}/${encodeURIComponent(part)}`),
  appraisal: (y: Year, agency: string, part?: string, only?: string, round?: string) =>
    yearPath(y, `/results/${agency}/appraisal${query({ part, only, round })}`),
  cross: (y: Year) => yearPath(y, '/results/cross'),
  crossSheet: (y: Year, scorer: string, agency: string) => yearPath(y, `/results/cross/${scorer}/${agency}`),
  differences: (y: Year, filter: { agency?: string; group?: string } = {}) =>
    yearPath(y, `/results/differences${query(filter)}`),
  analysis: (y: Year, agency?: string) => yearPath(y, `/results/analysis${query({ agency })}`),
  earlier: (y: Year, checked?: string, of?: string) => yearPath(y, `/results/earlier${query({ check: checked, of })}`),
  resultsImport: (y: Year) => yearPath(y, '/results/import'),
  ranking: (y: Year) => yearPath(y, '/ranking'),
  whatIf: (y: Year) => yearPath(y, '/ranking/what-if'),
  nominations: (y: Year) => yearPath(y, '/nominations'),
  /** A new nomination; `subject` is whom it is for, as `subjectValue` writes it. */
  newNomination: (y: Year, subject?: string) => yearPath(y, `/nominations/new${query({ subject })}`),
  nomination: (y: Year, number: number) => yearPath(y, `/nominations/${number}`),
  /** What would pass: every member against every form; `show` and `form` narrow it. */
  eligibility: (y: Year, filter: { show?: string; form?: string } = {}) =>
    yearPath(y, `/nominations/eligibility${query(filter)}`),
  /** One agency against every form; `basis` is the form and ground read in full: `PROV_CERT.twoYears`. */
  agencyEligibility: (y: Year, agency: string, basis?: string) =>
    yearPath(y, `/nominations/eligibility/${agency}${query({ basis })}`),
  wholeEligibility: (year?: number) => at(`/register/eligibility${query({ year: year?.toString() })}`),
  /** The achievement report of a nomination as it is being written, and as it is printed. */
  nominationReport: (y: Year, number: number, section?: string) =>
    yearPath(y, `/nominations/${number}/report${section === undefined ? '' : `#${section}`}`),
  printedReport: (y: Year, number: number) => yearPath(y, `/nominations/${number}/report/print`),
  /** The texts of a nomination that were sent, two of them side by side. */
  nominationVersions: (y: Year, number: number, texts: { from?: string; to?: string } = {}) =>
    yearPath(y, `/nominations/${number}/versions${query(texts)}`),
  /** Whom an agency can propose beside itself. */
  nominees: (y: Year) => yearPath(y, '/nominations/nominees'),
  nomineesImport: (y: Year, checked?: string) =>
    yearPath(y, `/nominations/nominees/import${query({ check: checked })}`),
  /** What is on the table of whoever gives opinions; after stepping back from one, with the word that it was noted. */
  reviewQueue: (y: Year, said: { declared?: number; uncounted?: boolean } = {}) =>
    yearPath(
      y,
      `/nominations/review${query({ declared: said.declared?.toString(), uncounted: said.uncounted ? 'yes' : undefined })}`,
    ),
  nominationComparison: (y: Year) => yearPath(y, '/nominations/comparison'),
  /** Several nominations of one form to the ballot at once. */
  ballotGroups: (y: Year) => yearPath(y, '/nominations/ballot'),
  /** Objections and complaints of the year; one of them by its number. */
  objections: (y: Year, number?: number) =>
    yearPath(y, `/nominations/objections${number === undefined ? '' : `#objection-${number}`}`),
  /** What is on record of the members; of one of them, and there of one kind of facts. */
  records: (y: Year) => yearPath(y, '/nominations/records'),
  agencyRecords: (y: Year, agency: string, part?: string) =>
    yearPath(y, `/nominations/records/${agency}${part === undefined ? '' : `#${part}`}`),
  recordsImport: (y: Year, checked?: string) => yearPath(y, `/nominations/records/import${query({ check: checked })}`),
  fairness: (y: Year) => yearPath(y, '/nominations/fairness'),
  awardCatalogue: (y: Year, on?: string) => yearPath(y, `/nominations/catalogue${query({ on })}`),
  conference: (y: Year) => yearPath(y, '/conference'),
  /** What the pages of the year's ballots lie under; itself no page. */
  ballots: (y: Year) => yearPath(y, '/ballots'),
  ballot: (y: Year, number: number) => yearPath(y, `/ballots/${number}`),
  leadership: (y: Year) => yearPath(y, '/leadership'),
  handoverMinutes: (y: Year) => yearPath(y, '/leadership/minutes'),
  documents: (y: Year) => yearPath(y, '/documents'),
  adminAgencies: at('/admin/agencies'),
  newAgency: at('/admin/agencies/new'),
  mergeAgencies: at('/admin/agencies/merge'),
  /** What an event that was typed would do; all of it in the query. */
  agencyPreview: at('/admin/agencies/preview'),
  agencyImport: at('/admin/agencies/import'),
  keepAgency: (slug: string) => at(`/admin/agencies/${slug}`),
  agencyEvent: (slug: string, event: 'rename' | 'split' | 'move' | 'dissolve') =>
    at(`/admin/agencies/${slug}/${event}`),
  agenciesFile: '/api/exports/agencies',
  agencyTemplate: '/api/exports/agency-template',
  nomineeTemplate: ({ bloc, year }: Year) => `/api/exports/nominee-template${query({ bloc, year: String(year) })}`,
  adminBlocs: at('/admin/blocs'),
  adminBloc: (slug: string) => at(`/admin/blocs/${slug}`),
  composition: ({ bloc, year }: Year) => at(`/admin/blocs/${bloc}/${year}`),
  outsideBlocs: (on?: string) => at(on ? `/admin/blocs/outside?on=${on}` : '/admin/blocs/outside'),
  adminPeople: at('/admin/people'),
  adminPerson: (personId: string) => at(`/admin/people/${personId}`),
  adminAudit: at('/admin/audit'),
  adminRegulations: (show?: string) => at(`/admin/regulations${query({ show })}`),
  /** One version of a regulation, a form of award, a ground or a rule. */
  adminVersion: (noun: string, id: string) => at(`/admin/regulations/${noun}/${id}`),
  /** A new one; filled in from the version it follows, where there is one. */
  adminNewVersion: (noun: string, after?: string) => at(`/admin/regulations/${noun}/new${query({ after })}`),
  signatures: (covenantVersionId: string) => `/api/covenants/${covenantVersionId}/signatures`,
  covenantReadings: (covenantVersionId: string) => `/api/covenants/${covenantVersionId}/readings`,
  covenantChallenges: (covenantVersionId: string) => `/api/covenants/${covenantVersionId}/challenges`,
  bundle: (covenantVersionId: string) => `/api/covenants/${covenantVersionId}/bundle`,
  /** Where a file is judged against a paper, and where the certificate of its seal is fetched. */
  verifiedFile: (code: string) => `/api/verify/${code}`,
  passkeys: '/api/passkeys',
  passkeyChallenges: '/api/passkeys/challenges',
  covenantEvents: (y: Year, rehearsal = false) =>
    `/api/blocs/${y.bloc}/${y.year}/covenant-events${rehearsal ? '?rehearsal' : ''}`,
  /** The same of an annex, by its number. */
  annexEvents: (y: Year, number: number) => `/api/blocs/${y.bloc}/${y.year}/covenant-events?annex=${number}`,
  signingSheet: ({ bloc, year }: Year, rehearsal = false) =>
    `/api/exports/signing-sheet${query({ bloc, year: String(year) })}${rehearsal ? '&rehearsal' : ''}`,
  calendarFeed: (token: string) => `/api/calendar/${token}.ics`,
  wearHat: '/api/hats',
  selfScores: '/api/scores/self',
  halfYearResults: '/api/half-year-results',
  appraisalScores: '/api/scores/appraisal',
  crossScores: '/api/scores/cross',
  olderTable: (tableId: string) => `/api/older-tables/${tableId}`,
  uploads: '/api/uploads',
  /** Opened at a page, where the file has pages. */
  file: (fileId: string, page: number | null = null) => `/api/files/${fileId}${page === null ? '' : `#page=${page}`}`,
  export: (kind: string, y: Year, agency?: string, sort?: string) =>
    `/api/exports/${kind}${query({ bloc: y.bloc, year: String(y.year), agency, sort })}`,
};

/** The address part of a scope. */
export const placeOf = (scope: { bloc: { slug: string }; year: number }): Year => ({
  bloc: scope.bloc.slug,
  year: scope.year,
});
