import { daysBetween, type IsoDate } from '../shared/dates';
import type { Standing } from './standing';

/** The ten stations of a bloc year, in the order people live it (look: the spine). */
export const stationKeys = [
  'members',
  'plan',
  'covenant',
  'progress',
  'results',
  'ranking',
  'nominations',
  'conference',
  'leadership',
  'documents',
] as const;
export type StationKey = (typeof stationKeys)[number];

/** A sentence under `stations` in the messages with its parameters. */
export type Figure = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };

export type Station = {
  readonly key: StationKey;
  readonly state: 'past' | 'present' | 'future';
  readonly figure: Figure | null;
};

type Reading = { done: boolean; begun: boolean; figure: Figure | null };

/**
 * Where the year stands: the present station is the last one begun and not done, else the one after the last done. Stations
 * before it are past even where the system holds nothing of them.
 */
export function stations(standing: Standing, memberCount: number, on: IsoDate): Station[] {
  const readings = stationKeys.map((key) => read[key](standing, memberCount, on));
  const lastDone = readings.findLastIndex(({ done }) => done);
  const lastBegun = readings.findLastIndex(({ begun, done }) => begun && !done);
  const present = Math.min(Math.max(lastDone + 1, lastBegun), stationKeys.length - 1);
  const finished = lastDone === stationKeys.length - 1;
  return stationKeys.map((key, i) => ({
    key,
    state: finished || i < present ? 'past' : i === present ? 'present' : 'future',
    figure: readings[i]?.figure ?? null,
  }));
}

const figure = (code: string, params?: Figure['params']): Figure => ({ code, ...(params ? { params } : {}) });
const left = (due: IsoDate | undefined, on: IsoDate): number | null => (due && due >= on ? daysBetween(on, due) : null);

const read: Record<StationKey, (s: Standing, members: number, on: IsoDate) => Reading> = {
  members: (_s, count) => ({ done: count > 0, begun: count > 0, figure: figure('members', { count }) }),
  plan: (s) => {
    const day = s.plan ? s.plan.adoptedOn : s.charterOn;
    return {
      done: s.criteriaOn !== null && day !== null,
      begun: s.plan !== null,
      figure: day ? figure('planAdopted', { day }) : s.plan ? figure('planOpen') : null,
    };
  },
  covenant: (s, count) => {
    const signed = s.covenant?.signedAgencyIds.length ?? 0;
    // An annex is signed once the covenant is; the step itself is done by then.
    const annex = s.covenant?.completedAt && !s.publishedOn ? s.covenant.annex : null;
    const sent = s.registrations.filter(({ sentAt }) => sentAt !== null).length;
    return {
      done: s.covenant?.completedAt != null,
      begun: s.covenant !== null || sent > 0,
      figure: annex
        ? figure('annexSigning', {
            number: annex.number,
            signed: annex.signedAgencyIds.length,
            count: annex.partyAgencyIds.length,
          })
        : s.covenant
          ? figure(s.covenant.completedAt ? 'covenantComplete' : 'covenantSigning', {
              signed,
              count: s.covenant.partyAgencyIds.length,
            })
          : s.registrations.length > 0
            ? figure('covenantDrafting', { sent, count })
            : null,
    };
  },
  progress: (s, count) => {
    const reported = s.progressAgencyIds.length;
    return {
      done: count > 0 && reported === count,
      begun: reported > 0,
      figure: reported > 0 ? figure('progress', { reported, count }) : null,
    };
  },
  results: (s, count, on) => {
    const sent = s.selfAssessments.filter(({ status }) => status === 'submitted').length;
    const days = left(s.deadlines.selfScore, on);
    return {
      done: s.publishedOn !== null || (count > 0 && sent === count),
      begun: s.scoringOpenedAt !== null,
      figure: s.scoringOpenedAt
        ? figure(days === null || sent === count ? 'selfScores' : 'selfScoresLeft', { sent, count, days: days ?? 0 })
        : due(s.deadlines.selfScore),
    };
  },
  ranking: (s, count) => ({
    done: s.publishedOn !== null,
    begun: s.resultAgencyIds.length > 0,
    figure: s.publishedOn
      ? figure('published', { day: s.publishedOn })
      : s.resultAgencyIds.length > 0
        ? figure('resultsRecorded', { recorded: s.resultAgencyIds.length, count })
        : due(s.deadlines.appraisal),
  }),
  nominations: (s) => {
    const live = s.nominations.filter(({ status }) => status !== 'withdrawn' && status !== 'draft');
    const approved = live.filter(({ status }) => status === 'approved').length;
    const settled = live.length > 0 && live.every(({ status }) => status === 'approved' || status === 'notApproved');
    return {
      done: settled,
      begun: live.length > 0,
      figure:
        live.length > 0
          ? figure(settled ? 'nominationsSettled' : 'nominations', { count: live.length, approved })
          : due(s.deadlines.nomination),
    };
  },
  conference: (s) => ({
    done: s.conference?.closedAt != null,
    begun: s.conference !== null,
    figure: s.conference
      ? figure(
          s.conference.closedAt ? 'conferenceClosed' : s.conference.openedAt ? 'conferenceOpen' : 'conferenceConvened',
          {
            day: s.conference.heldOn,
          },
        )
      : due(s.deadlines.conference),
  }),
  leadership: (s) => ({
    done: s.handover?.completedAt != null,
    begun: s.handover !== null || s.acclaimed.length > 0,
    figure: s.handover?.completedOn
      ? figure('handedOver', { day: s.handover.completedOn })
      : s.handover
        ? figure('handoverPrepared', { unchecked: s.handover.unchecked })
        : s.acclaimed.length > 0
          ? figure('acclaimed')
          : null,
  }),
  documents: (s) => ({
    done: s.decidedOn !== null,
    begun: s.submission !== null,
    figure: s.decidedOn
      ? figure('decided', { day: s.decidedOn })
      : s.submission
        ? figure(`submission.${s.submission.status}`)
        : due(s.deadlines.dossier),
  }),
};

function due(day: IsoDate | undefined): Figure | null {
  return day ? figure('due', { day }) : null;
}
