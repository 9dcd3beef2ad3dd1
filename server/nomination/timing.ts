import type { Reader } from '@/db/client';
import {
  breachesReported,
  educationDue,
  fightersDue,
  followedInTime,
  isOfState,
  stateDossierDue,
  stateOriginals,
  themedDue,
} from '@/domain/eligibility/dates';
import type { Finding } from '@/domain/shared/finding';
import type { BlocYearScope } from '../bloc/queries';
import { findConference } from '../conference/queries';
import { readLaw } from '../eligibility/law';
import { findDecision, findSubmission, listReturns } from '../submission/queries';
import type { Nomination } from './queries';

const fighters: readonly string[] = ['EMU_FIGHTER_BASE', 'EMU_FIGHTER_PROV', 'EMU_FIGHTER_NATION'];

/**
 * The days and papers a nomination's dossier is bound to by the law of the day: told, and stopping nothing here, for who receives it decides.
 * `achievementKind` is that of the achievement it rests on. Source: domain 5, rules D-02 to D-05, G-13, G-14, G-15, G-19.
 */
export async function timingOf(
  reader: Reader,
  scope: BlocYearScope,
  { agencyId, formCode, sentOn }: Nomination,
  achievementKind: string | null,
): Promise<Finding[]> {
  const law = await readLaw(reader, scope.on, { province: scope.bloc.province, blocKind: scope.bloc.kind });
  const submission = await findSubmission(reader, scope);
  const decision = submission && (await findDecision(reader, submission));
  const [returned] = submission ? await listReturns(reader, submission) : [];
  const on = submission?.sentOn ?? sentOn ?? scope.on;
  const state = isOfState(formCode);
  const school = scope.members.find((member) => member.agencyId === agencyId)?.kind === 'school';
  const meeting = achievementKind === 'thematic' ? await findConference(reader, scope) : null;
  return [
    stateDossierDue(formCode, scope.year, on, law),
    fighters.includes(formCode) ? fightersDue(scope.year, on, law) : null,
    educationDue(school, scope.year, on, law),
    achievementKind === 'thematic' ? themedDue(meeting?.heldOn ?? null, on, law) : null,
    stateOriginals(state, null, law),
    state && submission?.receivedOn
      ? followedInTime('state.returnDays', submission.receivedOn, returned?.returnedOn ?? null, law)
      : null,
    decision ? followedInTime('decision.forwardDays', decision.decidedOn, null, law) : null,
    breachesReported(scope.year, null, law),
  ].filter((finding) => finding !== null);
}
