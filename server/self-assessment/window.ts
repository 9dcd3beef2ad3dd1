import { desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { sheetReopenings } from '@/db/schema/result';
import { sheetWindow, type SheetWindow } from '@/domain/scoring/self-assess';
import type { IsoDate } from '@/domain/shared/dates';
import { listSentRounds } from '../appraisal/queries';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { listDeadlines } from '../plan/queries';
import type { SelfAssessment } from './queries';

/** A sheet that was opened again after its time, for everybody in the bloc to see. */
export type Reopening = {
  readonly agencyId: string;
  readonly reason: string;
  readonly untilOn: IsoDate;
  readonly reopenedOn: IsoDate;
};

/** The reopenings of a year, latest first. */
export async function listReopenings(reader: Reader, scope: BlocYearScope): Promise<Reopening[]> {
  return reader
    .select({
      agencyId: sheetReopenings.agencyId,
      reason: sheetReopenings.reason,
      untilOn: sheetReopenings.untilOn,
      reopenedOn: sheetReopenings.reopenedOn,
    })
    .from(sheetReopenings)
    .where(eq(sheetReopenings.blocYearId, scope.id))
    .orderBy(desc(sheetReopenings.reopenedAt));
}

/** Reads once what the days of a year's sheets hang on, and answers those of each agency. */
export async function readWindows(
  reader: Reader,
  scope: BlocYearScope,
): Promise<(agencyId: string, sheet: Pick<SelfAssessment, 'lastReturn'> | null) => SheetWindow> {
  const deadline = (await listDeadlines(reader, scope)).find(({ kind }) => kind === 'selfScore');
  const charter = await findCharter(reader, scope);
  const reopenings = await listReopenings(reader, scope);
  const appraised = new Set((await listSentRounds(reader, scope)).map((one) => one.agencyId));
  return (agencyId, sheet) =>
    sheetWindow({
      on: scope.on,
      deadlineOn: deadline?.dueOn ?? null,
      answerBy: sheet?.lastReturn?.answerBy ?? null,
      lockAfterDays: charter?.appraisal.lockAfterDays ?? null,
      appraised: appraised.has(agencyId),
      reopenedUntil:
        reopenings
          .filter((one) => one.agencyId === agencyId)
          .map(({ untilOn }) => untilOn)
          .toSorted()
          .at(-1) ?? null,
    });
}
