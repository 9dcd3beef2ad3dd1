import type { Standing } from '../bloc/standing';
import { isBound, joinsLater } from '../covenant/bound';
import { reportersOf } from '../plan-task/state';
import type { IsoDate } from '../shared/dates';

/** What an agency can be reminded of, in the order of the year. */
export const reminderAbouts = ['registration', 'signature', 'planTask', 'midYear', 'selfScore'] as const;
export type ReminderAbout = (typeof reminderAbouts)[number];

/** What an agency still has to do, and by which day; null where none is set. */
export type Owed = { readonly about: ReminderAbout; readonly agencyId: string; readonly dueOn: IsoDate | null };

type Year = { readonly memberAgencyIds: readonly string[] };

/**
 * Everything the members of a year owe it now. What can no longer be given is not owed: a registration once the text is frozen but by who
 * joined since, a signature on an annex once the year is ranked, a half-year report once scoring is open, a task once the conference is over. Who refused to sign has answered. Source: charter (deadlines of the year).
 */
export function owedIn(standing: Standing, year: Year): Owed[] {
  return reminderAbouts.flatMap((about) =>
    owed[about](standing, year.memberAgencyIds).map((one) => ({ about, ...one })),
  );
}

type Owing = readonly Omit<Owed, 'about'>[];

const until = (agencyIds: readonly string[], dueOn: IsoDate | undefined): Owing =>
  agencyIds.map((agencyId) => ({ agencyId, dueOn: dueOn ?? null }));

const owed: Record<ReminderAbout, (standing: Standing, members: readonly string[]) => Owing> = {
  registration: (standing, members) => {
    const { plan, covenant, registrations, deadlines } = standing;
    if (!plan) return [];
    return members.flatMap((agencyId) => {
      const own = registrations.find((one) => one.agencyId === agencyId);
      if (own?.sentAt || (covenant && !joinsLater(agencyId, standing))) return [];
      // What was returned is waited for until the day by which to answer; for who joined later the day of the others is none.
      const dueOn = own?.returned?.answerBy ?? (covenant ? null : (deadlines.registration ?? null));
      return [{ agencyId, dueOn }];
    });
  },
  signature: ({ covenant, publishedOn, deadlines }, members) => {
    // An annex is signed once the covenant is, and no day is set for it.
    const text = covenant?.completedAt ? (publishedOn ? null : covenant.annex) : covenant;
    if (!text) return [];
    const { partyAgencyIds, signedAgencyIds, refusals } = text;
    const refused = refusals.map(({ agencyId }) => agencyId);
    return until(
      members.filter((id) => partyAgencyIds.includes(id) && !signedAgencyIds.includes(id) && !refused.includes(id)),
      text === covenant ? deadlines.covenant : undefined,
    );
  },
  planTask: ({ plan, planTasks, conference, decidedOn }, members) => {
    if (!plan?.adoptedOn || conference?.closedAt || decidedOn) return [];
    const due = planTasks.flatMap((task) =>
      task.dueOn === null ? [] : reportersOf(task, members).map((agencyId) => ({ agencyId, dueOn: task.dueOn })),
    );
    // One for each agency, with the day of its most pressing task.
    return members.flatMap((id) =>
      due
        .filter(({ agencyId }) => agencyId === id)
        .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
        .slice(0, 1),
    );
  },
  midYear: ({ covenant, progressAgencyIds, scoringOpenedAt, publishedOn, deadlines }, members) => {
    if (!covenant?.completedAt || !deadlines.midYear || scoringOpenedAt || publishedOn) return [];
    return until(
      members.filter((id) => isBound(id, covenant) && !progressAgencyIds.includes(id)),
      deadlines.midYear,
    );
  },
  selfScore: ({ scoringOpenedAt, publishedOn, selfAssessments, appraisals, deadlines }, members) => {
    if (!scoringOpenedAt || publishedOn) return [];
    return members.flatMap((agencyId) => {
      const sheet = selfAssessments.find((one) => one.agencyId === agencyId);
      // Once its appraisal was sent a sheet is closed.
      if (sheet?.status === 'submitted' || appraisals.some((one) => one.agencyId === agencyId)) return [];
      const answerBy = sheet?.status === 'returned' ? sheet.answerBy : null;
      return [{ agencyId, dueOn: answerBy ?? deadlines.selfScore ?? null }];
    });
  },
};

/** What is late on a day, of everything that is owed. */
export function lateOf(owing: readonly Owed[], on: IsoDate): Owed[] {
  return owing.filter(({ dueOn }) => dueOn !== null && dueOn < on);
}
