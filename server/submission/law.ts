import type { Reader } from '@/db/client';
import { regimeFor } from '@/domain/regulation/transition';
import { ruleOn } from '@/domain/rule/rule';
import type { IsoDate } from '@/domain/shared/dates';
import type { Finding } from '@/domain/shared/finding';
import { yearEndFinding } from '@/domain/submission/year-end';
import type { BlocYearScope } from '../bloc/queries';
import { listDeadlines } from '../plan/queries';
import { listRegulations } from '../regulation/queries';
import { rulesOf } from '../rule/queries';
import type { Submission } from './queries';

/**
 * How the letter stands to the law: until it is decided on, its day (or the bloc's own deadline while there is none) beside the
 * province's year-end deadline; once it is received, by which rules it is judged on the official day, or was on that of the decision.
 */
export async function readLawFindings(
  reader: Reader,
  scope: BlocYearScope,
  submission: Submission | null,
  decidedOn: IsoDate | null,
): Promise<Finding[]> {
  const { province, kind } = scope.bloc;
  const own = (await listDeadlines(reader, scope)).find((deadline) => deadline.kind === 'dossier');
  const dueOn = submission?.datedOn ?? own?.dueOn ?? null;
  const rules = await rulesOf(reader, ['dossier.yearEnd'], scope.on);
  const yearEnd = ruleOn(rules, 'dossier.yearEnd', scope.on, { province, blocKind: kind });
  const received = submission?.receivedOn ?? null;
  const regime = received && regimeFor(await listRegulations(reader), received, decidedOn ?? scope.on, province);
  return [
    ...(dueOn && !decidedOn ? [yearEndFinding(yearEnd, scope.year, dueOn)] : []),
    ...(regime && regime.ok ? [regime.value.finding] : []),
  ];
}
