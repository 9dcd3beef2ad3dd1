import { describe, expect, test } from 'vitest';
import type { Finding } from '../shared/finding';
import {
  breachesReported,
  educationDue,
  fightersDue,
  followedInTime,
  stateDossierDue,
  stateOriginals,
  themedDue,
  workingDaysLater,
} from './dates';
import { lawWith, ruleFor } from './testing';

const said = (finding: Finding | null) => (finding ? `${finding.verdict} ${finding.code}` : 'nothing');
const law = lawWith(
  ruleFor('dossier.governmentFlag', 630),
  ruleFor('dossier.nationalFighter', 1231),
  ruleFor('dossier.fighters', 228),
  ruleFor('dossier.education', 710),
  ruleFor('dossier.themed', 10),
  ruleFor('state.returnDays', 5),
  ruleFor('decision.forwardDays', 10),
  ruleFor('breach.reportBy', 1210),
  ruleFor('state.originals', 1),
);
const unchecked = lawWith(ruleFor('dossier.governmentFlag', 630, false));
const none = lawWith();

describe('the days of dossiers (D-02 to D-05; D-01 is `yearEndFinding`)', () => {
  test.each<[string, Finding | null, string]>([
    [
      'the Government’s flag a day before 30 June of the next year',
      stateDossierDue('GOV_FLAG', 2025, '2026-06-29', law),
      'pass dossierInTime',
    ],
    ['on that day it is late', stateDossierDue('GOV_FLAG', 2025, '2026-06-30', law), 'fail dossierLate'],
    [
      'a national fighter before the last day of the next year',
      stateDossierDue('EMU_FIGHTER_NATION', 2025, '2026-12-30', law),
      'pass dossierInTime',
    ],
    ['on the last day it is late', stateDossierDue('EMU_FIGHTER_NATION', 2025, '2026-12-31', law), 'fail dossierLate'],
    ['a certificate has no day of the State', stateDossierDue('PROV_CERT', 2025, '2030-01-01', law), 'nothing'],
    [
      'unchecked, a human says it',
      stateDossierDue('GOV_FLAG', 2025, '2026-06-29', unchecked),
      'needsHuman ruleUnverified',
    ],
    ['fighters of the province before 28 February', fightersDue(2025, '2026-02-27', law), 'pass dossierInTime'],
    ['on that day they are late', fightersDue(2025, '2026-02-28', law), 'fail dossierLate'],
    ['elsewhere there is no such day', fightersDue(2025, '2026-02-28', none), 'nothing'],
    ['a school before 10 July', educationDue(true, 2025, '2025-07-09', law), 'pass dossierInTime'],
    ['on that day it is late', educationDue(true, 2025, '2025-07-10', law), 'fail dossierLate'],
    ['others are not asked', educationDue(false, 2025, '2025-07-10', law), 'nothing'],
    ['ten days before the meeting', themedDue('2025-06-20', '2025-06-10', law), 'pass themedInTime'],
    ['nine days before it is late', themedDue('2025-06-20', '2025-06-11', law), 'fail themedLate'],
    ['without a meeting a human says it', themedDue(null, '2025-06-11', law), 'needsHuman meetingUnknown'],
  ])('%s', (_title, finding, expected) => {
    expect(said(finding)).toBe(expected);
  });
});

describe('within so many working days (G-13, G-14)', () => {
  test('Saturdays, Sundays and holidays do not count', () => {
    expect(workingDaysLater('2025-11-28', 1)).toBe('2025-12-01');
    expect(workingDaysLater('2025-12-31', 1)).toBe('2026-01-02');
    expect(workingDaysLater('2025-04-29', 1)).toBe('2025-05-02');
    expect(workingDaysLater('2025-12-01', 0)).toBe('2025-12-01');
  });

  test.each<[string, Finding | null, string]>([
    [
      'a file returned on the fifth working day',
      followedInTime('state.returnDays', '2025-12-01', '2025-12-08', law),
      'pass followedInTime',
    ],
    [
      'on the sixth it is late',
      followedInTime('state.returnDays', '2025-12-01', '2025-12-09', law),
      'fail followedLate',
    ],
    [
      'not yet, a human sees the last day',
      followedInTime('state.returnDays', '2025-12-01', null, law),
      'needsHuman followsBy',
    ],
    [
      'a decision sent on within ten working days',
      followedInTime('decision.forwardDays', '2025-12-01', '2025-12-15', law),
      'pass followedInTime',
    ],
    [
      'on the eleventh it is late',
      followedInTime('decision.forwardDays', '2025-12-01', '2025-12-16', law),
      'fail followedLate',
    ],
    ['without the rule nothing is found', followedInTime('decision.forwardDays', '2025-12-01', null, none), 'nothing'],
  ])('%s', (_title, finding, expected) => {
    expect(said(finding)).toBe(expected);
  });
});

describe('G-15 and G-19', () => {
  test.each<[string, Finding | null, string]>([
    ['breaches reported before 10 December', breachesReported(2025, '2025-12-09', law), 'pass breachesReportedInTime'],
    ['on that day it is late', breachesReported(2025, '2025-12-10', law), 'fail breachesReportedLate'],
    [
      'not reported, a human says whether there was anything',
      breachesReported(2025, null, law),
      'needsHuman breachesUnreported',
    ],
    ['elsewhere nothing is asked', breachesReported(2025, null, none), 'nothing'],
    ['one original of a State-level dossier', stateOriginals(true, 1, law), 'pass originalsThere'],
    ['none', stateOriginals(true, 0, law), 'fail originalsMissing'],
    ['not counted', stateOriginals(true, null, law), 'needsHuman originalsUncounted'],
    ['a certificate needs none', stateOriginals(false, 0, law), 'nothing'],
  ])('%s', (_title, finding, expected) => {
    expect(said(finding)).toBe(expected);
  });
});
