import { z } from 'zod';
import { achievementKinds } from '../history/kinds';
import { day, id, line, optionalDay, optionalLine, paragraph } from '../shared/input';

/** Refusal beside those of the pieces: `achievement.chooseKind`. */
export const RecordAchievementInput = z.object({
  blocYearId: id(),
  agencyId: id(),
  title: line(300),
  kind: z.enum(achievementKinds, { error: 'achievement.chooseKind' }),
  from: day(),
  to: day(),
  /** In which field of the province it had an effect. */
  field: line(300),
  /** The paper that confirms it, where there is one. */
  paperNumber: optionalLine(60),
  paperOn: optionalDay(),
  paperIssuer: optionalLine(200),
});
export type RecordAchievementInput = z.output<typeof RecordAchievementInput>;

export const WithdrawAchievementInput = z.object({
  blocYearId: id(),
  agencyId: id(),
  achievementId: id(),
  reason: paragraph(500),
});
export type WithdrawAchievementInput = z.output<typeof WithdrawAchievementInput>;
