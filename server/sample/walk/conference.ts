import { confirmTally } from '../../ballot/confirm-tally';
import { enterTally } from '../../ballot/enter-tally';
import { prepareBallot } from '../../ballot/prepare';
import { getBallot } from '../../ballot/queries';
import { formsInForce } from '../../award/queries';
import { closeConference } from '../../conference/close';
import { conveneConference } from '../../conference/convene';
import { getMinutes, minutesHash } from '../../conference/minutes';
import { openConference } from '../../conference/open';
import { getConference } from '../../conference/queries';
import { recordAttendance } from '../../conference/record-attendance';
import { signMinutes } from '../../conference/sign-minutes';
import { nomineesOf } from './nominations';
import { keeperAfter, keeperBefore, scopeOf, timeOf, type Stage } from './stage';

export type Invitation = {
  readonly place: string;
  readonly session: 'morning' | 'afternoon' | 'fullDay';
  readonly review: string;
};

/** Convened, every member present, opened. */
export async function openMeeting(stage: Stage, invitation: Invitation): Promise<void> {
  const { run, ground, review: blocYearId, members } = stage;
  const keeper = keeperBefore(stage);
  await run(conveneConference, keeper, { blocYearId, heldOn: stage.on, ...invitation }, timeOf(stage, '08:45'));
  const attendance = Object.fromEntries(members.map((code) => [ground.agencyId(code), 'present' as const]));
  await run(recordAttendance, keeper, { blocYearId, attendance }, timeOf(stage, '13:50'));
  await run(openConference, keeper, { blocYearId }, timeOf(stage, '14:00'));
}

/** The ballot on the certificates with its three tellers; answers its number. */
export async function prepareCertificates(stage: Stage): Promise<number> {
  const { run, ground, store, review: blocYearId } = stage;
  const form = (await formsInForce(store.read, stage.on)).find(({ code }) => code === 'PROV_CERT');
  const [first, second, third] = ground.tellers.map(({ personId }) => personId ?? '');
  if (!form || !first || !second || !third) throw new Error('The sample has no certificate or not three tellers');
  const tellers: [string, string, string] = [first, second, third];
  const prepared = { blocYearId, formId: form.id, tellers };
  return (await run(prepareBallot, keeperBefore(stage), prepared, timeOf(stage, '14:15'))).number;
}

/** The secret ballot on the certificates: every member present, every paper issued, returned and valid; three tellers confirm. */
export async function voteOnCertificates(stage: Stage): Promise<void> {
  const { run, ground, store, review: blocYearId } = stage;
  const keeper = keeperBefore(stage);
  const number = await prepareCertificates(stage);
  const ballot = await getBallot(store.read, await scopeOf(stage, blocYearId, timeOf(stage, '14:15')), number);
  const votes = new Map(nomineesOf(stage).map(({ code, yes }) => [ground.agencyId(code), yes]));
  const yes = Object.fromEntries(ballot.nominees.map(({ id, agencyId }) => [id, votes.get(agencyId) ?? 0]));
  const all = stage.members.length;
  const turnout = { present: all, writtenOpinions: 0, issued: all, returned: all, valid: all, invalid: 0 };
  const { tallySha256 } = await run(
    enterTally,
    keeper,
    { blocYearId, number, ...turnout, yes, writtenYes: {} },
    timeOf(stage, '14:35'),
  );
  for (const teller of ground.tellers)
    await run(confirmTally, teller, { blocYearId, number, tallySha256 }, timeOf(stage, '14:40'));
}

/** Closed by the new keeper; the outgoing agency signs the minutes of the year it led. */
export async function closeMeeting(stage: Stage): Promise<void> {
  const { run, ground, store, review: blocYearId, outgoing } = stage;
  await run(closeConference, keeperAfter(stage), { blocYearId }, timeOf(stage, '16:00'));
  const scope = await scopeOf(stage, blocYearId, timeOf(stage, '16:05'));
  const sha256 = minutesHash(await getMinutes(store.read, scope, await getConference(store.read, scope)));
  await run(signMinutes, ground.head(outgoing), { blocYearId, capacity: 'chair', sha256 }, timeOf(stage, '16:10'));
  await run(
    signMinutes,
    ground.secretary(outgoing),
    { blocYearId, capacity: 'secretary', sha256 },
    timeOf(stage, '16:12'),
  );
}
