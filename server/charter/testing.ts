import { SaveCharterInput } from '@/domain/charter/input';
import { getBlocYear } from '../bloc/queries';
import { fromForm } from '../form';
import { at } from '../sample/run';
import type { World } from '../testing/world';
import { adoptDraft } from './adopt-draft';
import { draftCharter } from './draft';
import { charterHash, findCharterDraft } from './queries';
import { saveCharter } from './save';

/**
 * A charter unlike the sample's, as its form sends it: 1000 points, two deputies, two thirds of those present, a second paper for who
 * did not reach the threshold.
 */
export const charterForm: Readonly<Record<string, string>> = {
  blocYearId: 'year',
  leaderChoice: 'twoDeputies',
  deputies: '2',
  notTwiceInARow: 'yes',
  notUnderDiscipline: 'yes',
  oncePerRound: 'no',
  joinersLast: 'yes',
  'leadershipThreshold.operator': 'atLeast',
  'leadershipThreshold.num': '2',
  'leadershipThreshold.den': '3',
  'quorum.operator': 'atLeast',
  'quorum.num': '2',
  'quorum.den': '3',
  secret: 'yes',
  denominator: 'present',
  ownAgencyVote: 'barred',
  countWrittenOpinions: 'no',
  maxRounds: '2',
  secondRound: 'undecidedAgain',
  rankVersusBallot: 'conference',
  'awardThresholds.PROV_CERT.operator': 'atLeast',
  'awardThresholds.PROV_CERT.num': '2',
  'awardThresholds.PROV_CERT.den': '3',
  'awardThresholds.PROV_FLAG.operator': 'atLeast',
  'awardThresholds.PROV_FLAG.num': '',
  'awardThresholds.PROV_FLAG.den': '',
  'quotas.PROV_CERT.kind': 'count',
  'quotas.PROV_CERT.most': '4',
  'quotas.PROV_CERT.den': '',
  'quotas.PROV_FLAG.kind': 'share',
  'quotas.PROV_FLAG.most': '1',
  'quotas.PROV_FLAG.den': '3',
  scoreFloorCenti: '700',
  nominatedShareWarningBps: '50',
  'tieBreaks.0.step': 'group:A',
  'tieBreaks.1.step': '',
  'tieBreaks.2.step': 'flags',
  'tieBreaks.3.step': 'lot',
  womenFromBps: '',
  flagYears: '3',
  'lateness.perDays': '3',
  'lateness.stepCenti': '5',
  'lateness.capCenti': '30',
  'lateness.missingCenti': '50',
  'lateness.absenceCenti': '10',
  'appraisal.lockAfterDays': '5',
  'appraisal.explainDays': '3',
  'appraisal.recheckDays': '5',
  'appraisal.crossScorers': '1',
  'ratingBands.excellent': '90',
  'ratingBands.good': '75',
  'ratingBands.completed': '',
  'deadlines.selfScore.on': '15/11',
  'deadlines.selfScore.nextYear': 'no',
  'deadlines.midYear.on': '',
  'deadlines.midYear.nextYear': 'no',
  'deadlines.conference.on': '10/01',
  'deadlines.conference.nextYear': 'yes',
  secondApprovers: 'no',
};

/** A scale of a thousand points in four groups, in hundredths. */
export const thousandPoints = {
  name: 'Bảng tiêu chí, thang điểm 1000',
  bonusCapCenti: 100_00,
  stepCenti: 50,
  groups: [
    { code: 'A', name: 'Nhiệm vụ chính trị, chuyên môn', maxCenti: 500_00, was: '' },
    { code: 'B', name: 'Xây dựng Đảng, đoàn thể, kỷ luật', maxCenti: 200_00, was: '' },
    { code: 'C', name: 'Công tác thi đua, khen thưởng', maxCenti: 200_00, was: '' },
    { code: 'D', name: 'Cải cách, chuyển đổi số, tiết kiệm, an sinh', maxCenti: 100_00, was: '' },
  ],
};

/** A charter adopted by the secretary for the year under review: the one above with other answers. */
export async function adoptCharter(world: World, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  const blocYearId = world.review;
  const keeper = world.secretary('UBKT');
  await world.do(draftCharter, keeper, { blocYearId, from: 'defaults' });
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...charterForm, ...answers, blocYearId })) form.set(name, value);
  await world.do(saveCharter, keeper, SaveCharterInput.parse(fromForm(form)));
  const scope = await getBlocYear(world.store.read, blocYearId, at('2022-01-10', '14:00'));
  const draft = await findCharterDraft(world.store.read, scope);
  if (!draft) throw new Error('The charter was drafted');
  const paper = { number: '07-QC/KTĐ', adoptedOn: '2022-01-10', meeting: 'Hội nghị khối' };
  await world.do(adoptDraft, keeper, { blocYearId, ...paper, seen: charterHash(draft.rules) });
}
