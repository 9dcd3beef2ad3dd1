import { departmentAgencies } from '@/db/sample/agencies';
import { charter, criteria } from '@/db/sample/rules';
import { illustrativeFacts } from '@/domain/bloc/illustrative';
import { addDays, dayOf } from '@/domain/shared/dates';
import { freshTasks } from '@/domain/plan/write';
import { composeYear, foundBloc } from '../bloc/found';
import { adoptCharter } from '../charter/adopt';
import { systemActor } from '../context';
import { adoptCriteria } from '../criteria/adopt';
import { openPlan } from '../plan/open';
import { setDeadlines } from '../plan/set-deadlines';
import { writeTasks } from '../plan/write-tasks';
import { openScoring } from '../result/open-scoring';
import type { Ground } from './ground';
import { markIllustrative } from './mark-illustrative';
import { at, type Run } from './run';

/** A second bloc, of six departments, whose people see nothing of the first. Made up throughout. */
export async function foundDepartments(run: Run, ground: Ground, now: Date): Promise<void> {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  const founded = at(`${year}-01-10`);
  const facts = {
    slug: 'khoi-so-nganh-tong-hop',
    name: 'Khối thi đua các sở, ngành tổng hợp',
    kind: 'khoi',
    body: 'state',
    superior: 'Ủy ban nhân dân tỉnh Điện Biên',
    province: 'Điện Biên',
    foundedOn: '2018-03-01',
    decisionRef: '128/QĐ-UBND',
    decidedOn: '2018-02-12',
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
    managedBy: 'Thường trực Hội đồng Thi đua - Khen thưởng tỉnh',
  } as const;
  const { blocId } = await run(foundBloc, systemActor, facts, founded);
  const leader = {
    agencyId: ground.agencyId('STC'),
    role: 'leader' as const,
    basis: `Hội nghị tổng kết năm ${year - 1}`,
  };
  const deputy = { agencyId: ground.agencyId('STP'), role: 'deputy' as const, basis: leader.basis };
  const agencyIds = departmentAgencies.map(({ code }) => ground.agencyId(code));
  const composed = { blocId, year, namesOn: `${year}-01-10`, agencyIds, leadership: [leader, deputy] };
  const { blocYearId } = await run(composeYear, systemActor, composed, founded);
  const keeper = ground.secretary('STC');
  await run(
    adoptCharter,
    keeper,
    { blocYearId, ...charter, number: '01/QC-KTĐ', tieBreaks: [...charter.tieBreaks] },
    founded,
  );
  await run(adoptCriteria, keeper, { blocYearId, ...criteria }, founded);
  await run(openPlan, keeper, { blocYearId }, founded);
  const tasks = [{ number: 1, text: 'Hoàn thành chỉ tiêu, nhiệm vụ Ủy ban nhân dân tỉnh giao.', illustrative: true }];
  await run(writeTasks, keeper, { blocYearId, tasks: freshTasks(tasks) }, founded);
  await run(
    setDeadlines,
    keeper,
    { blocYearId, deadlines: [{ kind: 'selfScore', dueOn: addDays(today, 9) }] },
    founded,
  );
  await run(openScoring, keeper, { blocYearId }, at(addDays(today, -3)));
  await run(markIllustrative, systemActor, { blocYearId, facts: illustrativeFacts }, now);
}
