import { pastAwards } from '@/db/schema/history';
import { awardDoubles, familyIds, type AwardDouble } from '@/domain/history/doubles';
import { otherForm, type RecordPastAwardInput } from '@/domain/history/input';
import { mayRecordAward } from '@/domain/history/past-award';
import { covers } from '@/domain/shared/dates';
import { refuse } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import { listSuccessions } from '../agency/successions';
import { listForms } from '../award/queries';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { demandFactGround, keptBy } from '../history/ground';
import { readHistory } from '../history/queries';
import { listSubjects } from '../history/subjects';
import { demand } from '../refused';

export type RecordPastAward = RecordPastAwardInput & { readonly file: Accepted | null };

/**
 * Writes down an award from before these records or from elsewhere, by its decision. Where no name is given it bears the one the catalogue
 * had on the day of the decision. Answers the likely doubles in the family of the agency, also among what was decided here: pointed out,
 * not refused. Refusals: those of `demandFactGround` and `mayRecordAward`, `award.unknownForm` at `formCode`, `history.notOfAgency` at
 * `subject`. Source: domain G-01, G-02, 12.2.
 */
export async function recordPastAward(
  context: Context,
  { blocYearId, agencyId, subject, file, ...award }: RecordPastAward,
): Promise<{ awardId: string; doubles: readonly AwardDouble[] }> {
  const { tx, record } = context;
  const { scope, key, lifetime } = await demandFactGround(context, 'pastAward.recorded', { blocYearId, agencyId });
  const subjectKey = subject.unitId ?? subject.individualId ?? 'agency';
  if (subjectKey !== 'agency') {
    const { units, individuals } = await listSubjects(tx, agencyId);
    const known = subject.unitId === null ? individuals : units;
    if (!known.some(({ id }) => id === subjectKey)) demand(refuse('history.notOfAgency', undefined, 'subject'));
  }
  const versions = (await listForms(tx)).filter(({ code }) => code === award.formCode);
  const form = versions.find((one) => covers(one, award.decidedOn)) ?? versions[0];
  if (!form && award.formCode !== otherForm) demand(refuse('award.unknownForm', { code: award.formCode }, 'formCode'));
  const formName = award.formName || (form?.name ?? '');

  const family = familyIds(agencyId, await listSuccessions(tx));
  const { pastAwards: known } = await readHistory(tx, family, scope.blocId);
  const named = { ...award, formName, subjectKind: subject.subjectKind, reasonFold: fold(award.reason) };
  const ofAgency = known.filter((one) => one.agencyId === agencyId);
  demand(mayRecordAward({ ...named, subjectKey }, ofAgency, lifetime, scope.on));
  const kept = await keptBy(context, agencyId, file);
  await tx.insert(pastAwards).values({ ...kept, ...named, ...subject });
  await record({
    action: 'pastAward.recorded',
    subjectId: kept.id,
    scope: key,
    details: { agencyId, ...award, ...subject, formName, fileId: kept.fileId },
  });
  return { awardId: kept.id, doubles: awardDoubles({ ...named, id: kept.id, agencyId, subjectKey }, known) };
}
