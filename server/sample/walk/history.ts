import {
  awardsBefore2021,
  initiativesOf2021,
  peopleOf2021,
  ratingsUpTo2021,
  revokedAward,
  type YearOfRatings,
} from '@/db/sample/history';
import { recordInitiative } from '../../initiative/record';
import { recordPastAward } from '../../past-award/record';
import { revokePastAward } from '../../past-award/revoke';
import { recordWorkforce } from '../../workforce/record';
import { recordYearRating } from '../../year-rating/record';
import type { Ground } from '../ground';
import type { Run } from '../run';

const issuer = 'Ban Thường vụ Tỉnh ủy';
const noPaper = { paperNumber: '', paperOn: null, paperIssuer: '' };
const notTold = { tasks: null, tasksOnTime: null, tasksAboveRequired: null, defects: null, defectsCured: null };

/** The province writes down what one decision rated the agencies of a bloc year. */
export async function recordRatings(
  run: Run,
  ground: Ground,
  blocYearId: string,
  { year, scheme, paperNumber, paperOn, of, without }: YearOfRatings,
  when: Date,
): Promise<void> {
  const paper = { paperNumber, paperOn, paperIssuer: issuer };
  for (const [code, rating] of Object.entries(of)) {
    const bare = without.some((one) => one === code);
    const told = { year, rating, scheme, pointsCenti: null, ...notTold, ...(bare ? noPaper : paper) };
    const agencyId = ground.agencyId(code);
    await run(recordYearRating, ground.provincial, { blocYearId, agencyId, ...told, file: null }, when);
  }
}

/** What was on record of the nine agencies on the eve of the article's conference. */
export async function recordHistory(run: Run, ground: Ground, blocYearId: string, when: Date): Promise<void> {
  for (const ratings of ratingsUpTo2021) await recordRatings(run, ground, blocYearId, ratings, when);
  const of = (code: string) => ({ blocYearId, agencyId: ground.agencyId(code), file: null });
  for (const [code, people, completedTasks, advancedWorkers, baseFighters, women] of peopleOf2021) {
    const counts = { year: 2021, people, completedTasks, advancedWorkers, baseFighters, women };
    await run(recordWorkforce, ground.officer(code), { ...of(code), ...counts, ...noPaper }, when);
  }
  for (const { code, paperNumber, ...initiative } of initiativesOf2021) {
    const paper = { paperNumber, paperOn: initiative.recognisedOn, paperIssuer: 'Hội đồng sáng kiến cơ quan' };
    const told = { ...initiative, ...paper, individualId: null, scope: 'base' as const };
    await run(recordInitiative, ground.officer(code), { ...of(code), ...told }, when);
  }
  const subject = { subjectKind: 'agency', unitId: null, individualId: null } as const;
  for (const { code, ...award } of awardsBefore2021) {
    const told = { ...of(code), ...award, subject, formName: '', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' };
    const { awardId } = await run(recordPastAward, ground.officer(code), told, when);
    const { decisionNumber, ...revoked } = revokedAward;
    if (award.decisionNumber === decisionNumber)
      await run(
        revokePastAward,
        ground.provincial,
        { blocYearId, agencyId: ground.agencyId(code), factId: awardId, ...revoked },
        when,
      );
  }
}
