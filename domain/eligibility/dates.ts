import { offDay } from '../calendar/off-days';
import type { RuleAnswer } from '../rule/rule';
import { addDays, daysBetween, type IsoDate } from '../shared/dates';
import type { Finding } from '../shared/finding';
import { judged, type Found } from './cited';
import type { Law } from './facts';

/** Forms the State gives, before which the people are asked (domain G-12). */
const stateForms: readonly string[] = ['GOV_FLAG', 'PM_CERT', 'EMU_FIGHTER_NATION'];

/** Whether a form is given by the State: Government or Prime Minister. Source: domain 4, G-12. */
export function isOfState(formCode: string): boolean {
  return stateForms.includes(formCode);
}

/** The day so many working days after a day; Saturdays, Sundays and the fixed holidays do not count. Source: Labour Code 2019 Art 112. */
export function workingDaysLater(on: IsoDate, days: number): IsoDate {
  let day = on;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (offDay(day) === null) left -= 1;
  }
  return day;
}

const yearlyDay = (value: number, year: number): IsoDate =>
  `${year}-${String(Math.floor(value / 100)).padStart(2, '0')}-${String(value % 100).padStart(2, '0')}`;

/** By which dated rules the dossier of a form is due, and whether their day falls in the year after the one reviewed. */
const dueBy: Readonly<Record<string, { key: Parameters<Law>[0]; nextYear: boolean }>> = {
  GOV_FLAG: { key: 'dossier.governmentFlag', nextYear: true },
  EMU_FIGHTER_NATION: { key: 'dossier.nationalFighter', nextYear: true },
};

function due(answer: RuleAnswer, year: number, on: IsoDate): Finding | null {
  return judged(answer, ({ value }): Found | null => {
    if (value === null) return null;
    const dueOn = yearlyDay(value, year);
    return on < dueOn
      ? { verdict: 'pass', code: 'dossierInTime', params: { on, dueOn } }
      : { verdict: 'fail', code: 'dossierLate', params: { on, dueOn } };
  });
}

/**
 * How the day a dossier is sent stands to the days the State sets for its form: the Government's flag and national fighters are due at the
 * ministry. Nothing is found for a form no such day is known of. Late is said, and stops nothing here: the ministry decides.
 * Source: Decree 98/2023 Art 32 (rule D-05).
 */
export function stateDossierDue(formCode: string, year: number, on: IsoDate, law: Law): Finding | null {
  const known = dueBy[formCode];
  return known ? due(law(known.key), known.nextYear ? year + 1 : year, on) : null;
}

/** The province's own day for fighter titles, in the year after the one reviewed. Source: Quảng Nam 2015 (rule D-04). */
export function fightersDue(year: number, on: IsoDate, law: Law): Finding | null {
  return due(law('dossier.fighters'), year + 1, on);
}

/** The day of the education sector, in the year itself; asked for schools alone. Source: Bắc Ninh 86/2025 Art 6 (rule D-02). */
export function educationDue(isSchool: boolean, year: number, on: IsoDate, law: Law): Finding | null {
  return isSchool ? due(law('dossier.education'), year, on) : null;
}

/** Themed and conference awards are proposed so many days before the meeting. Source: Bắc Ninh 86/2025 Art 6(1) (rule D-03). */
export function themedDue(meetingOn: IsoDate | null, on: IsoDate, law: Law): Finding | null {
  return judged(law('dossier.themed'), ({ value }): Found => {
    if (meetingOn === null) return { verdict: 'needsHuman', code: 'meetingUnknown', params: { days: value ?? 0 } };
    const params = { days: value ?? 0, meetingOn };
    return daysBetween(on, meetingOn) >= (value ?? 0)
      ? { verdict: 'pass', code: 'themedInTime', params }
      : { verdict: 'fail', code: 'themedLate', params };
  });
}

type Within = 'state.returnDays' | 'decision.forwardDays';

/**
 * Whether what has to follow within so many working days did: a file that falls short is returned (G-13), a decision is sent on (G-14). While
 * it has not followed, a human sees the last day. Sources: ministry procedures 2025, Decree 98/2023 (rules G-13, G-14).
 */
export function followedInTime(key: Within, from: IsoDate, followedOn: IsoDate | null, law: Law): Finding | null {
  return judged(law(key), ({ value }): Found => {
    const lastOn = workingDaysLater(from, value ?? 0);
    if (followedOn === null) return { verdict: 'needsHuman', code: 'followsBy', params: { lastOn } };
    return followedOn <= lastOn
      ? { verdict: 'pass', code: 'followedInTime', params: { followedOn, lastOn } }
      : { verdict: 'fail', code: 'followedLate', params: { followedOn, lastOn } };
  });
}

/**
 * The breaches and discipline of the year are reported before a day of it. Without a report a human says whether there was anything to report.
 * Source: Bắc Ninh 86/2025 Art 10(2) (rule G-19).
 */
export function breachesReported(year: number, reportedOn: IsoDate | null, law: Law): Finding | null {
  return judged(law('breach.reportBy'), ({ value }): Found | null => {
    if (value === null) return null;
    const dueOn = yearlyDay(value, year);
    if (reportedOn === null) return { verdict: 'needsHuman', code: 'breachesUnreported', params: { dueOn } };
    return reportedOn < dueOn
      ? { verdict: 'pass', code: 'breachesReportedInTime', params: { reportedOn, dueOn } }
      : { verdict: 'fail', code: 'breachesReportedLate', params: { reportedOn, dueOn } };
  });
}

/** How many originals a State-level dossier has, with its Word and PDF files. Source: ministry procedures 2025 (rule G-15). */
export function stateOriginals(isOfState: boolean, originals: number | null, law: Law): Finding | null {
  if (!isOfState) return null;
  return judged(law('state.originals'), ({ value }): Found => {
    const params = { asked: value ?? 0 };
    if (originals === null) return { verdict: 'needsHuman', code: 'originalsUncounted', params };
    return originals >= (value ?? 0)
      ? { verdict: 'pass', code: 'originalsThere', params }
      : { verdict: 'fail', code: 'originalsMissing', params };
  });
}
