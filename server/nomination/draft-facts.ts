import { and, eq, inArray, isNull, notInArray, or } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { agencyVersions } from '@/db/schema/agency';
import { awardForms } from '@/db/schema/award';
import { blocs, blocYears } from '@/db/schema/bloc';
import { nominations } from '@/db/schema/nomination';
import { predecessorsOf } from '@/domain/award/across-mergers';
import type { AwardSubject, GroundCode } from '@/domain/award/catalogue';
import type { DraftFacts, Kin } from '@/domain/nomination/draft';
import { subjectKeyOf, type SubjectRef } from '@/domain/nominee/subject';
import { listAchievements, usesOfAchievements } from '../achievement/queries';
import { listSuccessions } from '../agency/successions';
import type { BlocYearScope } from '../bloc/queries';
import { listIndividuals } from '../individual/queries';
import { listUnits } from '../unit/queries';
import { pickableInitiatives, usesOfInitiatives } from './initiatives';
import type { Nomination } from './queries';

/** What somebody wants to keep as a nomination; `nominationId` is null while it is new. */
export type Drafted = {
  readonly nominationId: string | null;
  readonly agencyId: string;
  readonly subject: SubjectRef;
  readonly form: { readonly code: string; readonly subject: AwardSubject };
  readonly ground: GroundCode;
  readonly achievementId: string | null;
  readonly initiativeIds: readonly string[];
};

/** Reads what a draft is judged by: whose the nominee is, what the year already proposes, and what its grounds were used for. */
export async function readDraftFacts(
  reader: Reader,
  scope: BlocYearScope,
  all: readonly Nomination[],
  { nominationId, agencyId, subject, form, ground, achievementId, initiativeIds }: Drafted,
): Promise<DraftFacts> {
  const key = subjectKeyOf(subject);
  const same = all.find(
    (one) =>
      one.agencyId === agencyId && one.subjectKey === key && one.formCode === form.code && one.id !== nominationId,
  );
  const achievement = achievementId
    ? (await listAchievements(reader, [agencyId])).find(({ id }) => id === achievementId)
    : null;
  const used = await usesOfAchievements(reader, achievementId ? [achievementId] : [], nominationId, scope.blocId);
  const known = new Map(
    (initiativeIds.length > 0 ? await pickableInitiatives(reader, agencyId) : []).map((one) => [one.id, one]),
  );
  const initiativeUses = await usesOfInitiatives(reader, initiativeIds, nominationId, scope.blocId);
  return {
    on: scope.on,
    subject: { kind: subject.kind, ...(await readNominee(reader, scope, agencyId, subject)) },
    form,
    ground,
    sameForm: same?.number ?? null,
    kin: subject.kind === 'agency' ? await findKin(reader, scope, agencyId, form.code) : null,
    achievement: achievementId
      ? {
          isOwn: achievement !== undefined,
          title: achievement?.title ?? '',
          used: used.get(achievementId) ?? null,
        }
      : null,
    initiatives: initiativeIds.map((id) => ({
      isOwn: known.has(id),
      title: known.get(id)?.title ?? '',
      used: initiativeUses.get(id) ?? null,
    })),
  };
}

async function readNominee(
  reader: Reader,
  scope: BlocYearScope,
  agencyId: string,
  subject: SubjectRef,
): Promise<Omit<DraftFacts['subject'], 'kind'>> {
  if (subject.kind === 'agency') {
    const name = scope.everybody.find((one) => one.agencyId === agencyId)?.name ?? '';
    return { isOwn: true, name, endedOn: null };
  }
  const one =
    subject.kind === 'unit'
      ? (await listUnits(reader, agencyId)).find(({ id }) => id === subject.unitId)
      : (await listIndividuals(reader, agencyId)).find(({ id }) => id === subject.individualId);
  return { isOwn: one !== undefined, name: one?.name ?? '', endedOn: one?.endedOn ?? null };
}

/**
 * A body that came from the agency, or that it came from, and was sent as a whole for a form in the same year, in whatever bloc, a rehearsal of
 * another apart: two names of one body do not get one award twice. Null where there is none. Source: domain 12.2; issue 6 (bad input).
 */
export async function findKin(
  reader: Reader,
  scope: BlocYearScope,
  agencyId: string,
  formCode: string,
): Promise<Kin | null> {
  const successions = await listSuccessions(reader);
  const heirs = successions.flatMap(({ toAgencyId }) =>
    toAgencyId && predecessorsOf(toAgencyId, successions).includes(agencyId) ? [toAgencyId] : [],
  );
  const kin = [...new Set([...predecessorsOf(agencyId, successions), ...heirs])];
  if (kin.length === 0) return null;
  const [found] = await reader
    .select({ name: agencyVersions.name })
    .from(nominations)
    .innerJoin(agencyVersions, eq(agencyVersions.id, nominations.agencyVersionId))
    .innerJoin(awardForms, eq(awardForms.id, nominations.formId))
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .innerJoin(blocs, eq(blocs.id, nominations.blocId))
    .where(
      and(
        inArray(nominations.agencyId, kin),
        eq(nominations.subjectKind, 'agency'),
        notInArray(nominations.status, ['draft', 'withdrawn']),
        eq(awardForms.code, formCode),
        eq(blocYears.year, scope.year),
        isNull(blocs.replacedAt),
        or(isNull(blocs.rehearsalOn), eq(blocs.id, scope.blocId)),
      ),
    )
    .limit(1);
  return found ?? null;
}
