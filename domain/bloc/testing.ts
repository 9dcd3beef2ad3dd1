import type { Standing } from './standing';

/** A bloc year of which the system holds nothing yet. */
export const nothing: Standing = {
  charterOn: null,
  deputies: 1,
  criteriaOn: null,
  deadlines: {},
  plan: null,
  registrations: [],
  covenant: null,
  progressAgencyIds: [],
  scoringOpenedAt: null,
  selfAssessments: [],
  resultAgencyIds: [],
  publishedOn: null,
  publishedAt: null,
  nominations: [],
  conference: null,
  ballots: [],
  approvals: [],
  proposed: false,
  acclaimed: [],
  recognition: 'notAsked',
  handover: null,
  submission: null,
  decidedOn: null,
  bulletinOn: null,
};
