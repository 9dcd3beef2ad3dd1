import type { Standing } from '../bloc/standing';
import type { DeadlineKind } from '../plan/deadline';
import { allow, refuse, type Decision } from '../shared/refusal';

/** How many have already done what a deadline asks for, and how many of them were recorded late. */
export type Met = { readonly done: number; readonly late: number };

/**
 * Who has met a deadline before it moves. Lateness that was recorded stays as it was judged, whatever the new day: the paper is
 * marked by the day as it stood when it was sent. Source: domain 10.3.
 */
export function metBy(kind: DeadlineKind, standing: Standing): Met {
  const counts: Record<DeadlineKind, number> = {
    registration: standing.registrations.filter(({ sentAt }) => sentAt !== null).length,
    covenant: standing.covenant?.signedAgencyIds.length ?? 0,
    midYear: standing.progressAgencyIds.length,
    selfScore: standing.selfAssessments.filter(({ status }) => status === 'submitted').length,
    appraisal: standing.resultAgencyIds.length,
    nomination: new Set(standing.nominations.filter(({ sentAt }) => sentAt !== null).map(({ agencyId }) => agencyId))
      .size,
    dossier: standing.submission?.sentAt ? 1 : 0,
    conference: standing.conference ? 1 : 0,
  };
  return {
    done: counts[kind],
    late: kind === 'selfScore' ? standing.selfAssessments.filter(({ late }) => late).length : 0,
  };
}

/** Whether a year runs, so that moving one of its dates needs a reason: its plan is adopted, its covenant frozen or its scoring open. */
export function runs({ plan, covenant, scoringOpenedAt }: Standing): boolean {
  return Boolean(plan?.adoptedOn) || covenant !== null || scoringOpenedAt !== null;
}

/** Whether a date of the year may be moved with these words. Refusal: `deadline.reasonMissing` at `reason`, once the year runs. */
export function mayMoveFor(reason: string, standing: Standing): Decision {
  return reason === '' && runs(standing) ? refuse('deadline.reasonMissing', {}, 'reason') : allow();
}

/** Whether the dates of a year may still change. Refusal: `deadline.yearOver`, once the province has decided. Source: domain 10.1. */
export function mayDate({ decidedOn }: Standing): Decision {
  return decidedOn === null ? allow() : refuse('deadline.yearOver', { day: decidedOn });
}
