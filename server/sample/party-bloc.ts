import { membersOf2022 } from '@/db/sample/agencies';
import { conferenceOn, tasksOf2022 } from '@/db/sample/article';
import { charter, criteria } from '@/db/sample/rules';
import type { DeadlineKind } from '@/domain/plan/deadline';
import type { IsoDate } from '@/domain/shared/dates';
import { freshTasks } from '@/domain/plan/write';
import { foundBloc, composeYear } from '../bloc/found';
import { adoptCharter } from '../charter/adopt';
import { systemActor } from '../context';
import { adoptCriteria } from '../criteria/adopt';
import { openPlan } from '../plan/open';
import { setDeadlines } from '../plan/set-deadlines';
import { writeTasks } from '../plan/write-tasks';
import type { Ground } from './ground';
import { markIllustrative } from './mark-illustrative';
import { at, type Run } from './run';

export type PartyBloc = { readonly blocId: string; readonly review: string; readonly plan: string };

export type PartyBlocFacts = {
  slug: string;
  name: string;
  kind?: 'khoi' | 'cum';
  rehearsalOn?: string;
  standby?: boolean;
  /** Neither year has a charter or a scale yet. */
  unruled?: boolean;
};

/**
 * The Party bloc as it stands on the morning of 10 January 2022: members, charter, criteria set and deadlines of 2021, the open plan
 * of 2022; nothing scored, nominated, voted or signed. The sample, the rehearsal and the tests all begin here.
 */
export async function foundPartyBloc(
  run: Run,
  ground: Ground,
  { unruled = false, ...facts }: PartyBlocFacts,
): Promise<PartyBloc> {
  const founded = at('2021-01-15');
  const { blocId } = await run(
    foundBloc,
    systemActor,
    {
      kind: 'khoi',
      body: 'party',
      superior: 'Tỉnh ủy Điện Biên',
      province: 'Điện Biên',
      foundedOn: '2011-07-01',
      ...facts,
    },
    founded,
  );
  const agencyIds = membersOf2022.map(ground.agencyId);
  const { blocYearId: review } = await run(
    composeYear,
    systemActor,
    {
      blocId,
      year: 2021,
      namesOn: '2021-01-15',
      agencyIds,
      leadership: [{ agencyId: ground.agencyId('UBKT'), role: 'leader', basis: 'Hội nghị tổng kết năm 2020' }],
    },
    founded,
  );
  const { blocYearId: plan } = await run(
    composeYear,
    systemActor,
    { blocId, year: 2022, namesOn: conferenceOn, agencyIds, leadership: [] },
    at('2022-01-04'),
  );
  const keeper = ground.secretary('UBKT');
  for (const blocYearId of unruled ? [] : [review, plan]) {
    const day = blocYearId === review ? at('2021-03-12') : at('2022-01-05');
    await run(adoptCharter, keeper, { blocYearId, ...charter, tieBreaks: [...charter.tieBreaks] }, day);
    await run(adoptCriteria, keeper, { blocYearId, ...criteria }, day);
  }
  await run(setDeadlines, keeper, { blocYearId: review, deadlines: deadlinesOf(2021) }, at('2021-03-12'));
  await run(setDeadlines, keeper, { blocYearId: plan, deadlines: deadlinesOf(2022) }, at('2022-01-05'));
  await run(openPlan, keeper, { blocYearId: plan }, at('2022-01-05'));
  await run(writeTasks, keeper, { blocYearId: plan, tasks: freshTasks(tasksOf2022) }, at('2022-01-05'));
  const rules = unruled
    ? (['members', 'deadlines'] as const)
    : (['members', 'charter', 'criteria', 'deadlines'] as const);
  for (const blocYearId of [review, plan])
    await run(markIllustrative, systemActor, { blocYearId, facts: rules }, at('2022-01-05'));
  return { blocId, review, plan };
}

/** The deadlines of a year in the sample; no source tells them. The conference of 2021 is the article's. */
function deadlinesOf(year: number): { kind: DeadlineKind; dueOn: IsoDate }[] {
  const next = year + 1;
  return [
    { kind: 'registration', dueOn: `${year}-02-28` },
    { kind: 'covenant', dueOn: `${year}-03-15` },
    { kind: 'midYear', dueOn: `${year}-07-15` },
    { kind: 'selfScore', dueOn: year === 2021 ? '2022-01-10' : `${year}-11-27` },
    { kind: 'appraisal', dueOn: year === 2021 ? '2022-01-10' : `${year}-11-28` },
    { kind: 'nomination', dueOn: year === 2021 ? '2022-01-10' : `${year}-12-05` },
    { kind: 'dossier', dueOn: year === 2021 ? '2022-02-28' : `${year}-12-10` },
    { kind: 'conference', dueOn: year === 2021 ? conferenceOn : `${next}-01-08` },
  ];
}
