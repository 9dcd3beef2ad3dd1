import type { Reader } from '@/db/client';
import { mayReadPaper } from '@/domain/mandate/read';
import { sees } from '@/domain/nomination/visibility';
import { appointmentsOn } from '@/domain/person/actor';
import { mayRead } from '@/domain/rights/may';
import { seesSheet } from '@/domain/scoring/see';
import { dayOf } from '@/domain/shared/dates';
import { listBlocsOf, listYearsWith } from '../bloc/of-agency';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { yearsOfCovenantFile } from '../covenant/queries';
import { sheetsOfFile } from '../evidence/queries';
import { agenciesOfScan } from '../history/files';
import { nominationsOfFile, readsPaper } from '../nomination/papers';
import { listNominations } from '../nomination/queries';
import { yearsOfTableFile } from '../older-years/queries';
import { findMandateOfFile } from '../mandate/queries';
import { findSelfAssessment } from '../self-assessment/queries';

/** Whether a file belongs to something of one noun that the actor may read. */
type Knows = (reader: Reader, actor: Actor, fileId: string, now: Date) => Promise<boolean>;

const asPaperOfMandate: Knows = async (reader, actor, fileId, now) => {
  const mandate = await findMandateOfFile(reader, fileId);
  if (!mandate) return false;
  const years = await listBlocsOf(reader, mandate.agencyId, now);
  return mayReadPaper(actor, mandate.agencyId, years, dayOf(now)).ok;
};

/** Evidence is read by its agency, and once the sheet was sent by everybody who may open the year. */
const asEvidence: Knows = async (reader, actor, fileId, now) => {
  for (const { blocYearId, agencyId } of await sheetsOfFile(reader, fileId)) {
    const scope = await getBlocYear(reader, blocYearId, now);
    if (!mayRead(actor, scope).ok) continue;
    const isOwn = appointmentsOn(actor, scope.on).some((held) => held.agencyId === agencyId);
    const status = (await findSelfAssessment(reader, scope, agencyId))?.status ?? null;
    if (seesSheet(status, isOwn)) return true;
  }
  return false;
};

/** A table of older years is read by everybody who may open the year it was brought in. */
const asOlderTable: Knows = async (reader, actor, fileId, now) => {
  for (const blocYearId of await yearsOfTableFile(reader, fileId))
    if (mayRead(actor, await getBlocYear(reader, blocYearId, now)).ok) return true;
  return false;
};

/** The papers of a covenant, and the scans and copies it was signed on, are read by everybody who may open the year. */
const asCovenant: Knows = async (reader, actor, fileId, now) => {
  for (const blocYearId of await yearsOfCovenantFile(reader, fileId))
    if (mayRead(actor, await getBlocYear(reader, blocYearId, now)).ok) return true;
  return false;
};

/** The papers on record of an agency are read by everybody who may open a year it belonged to. */
const asRecord: Knows = async (reader, actor, fileId, now) => {
  for (const agencyId of await agenciesOfScan(reader, fileId))
    for (const year of await listYearsWith(reader, agencyId, now)) if (mayRead(actor, year).ok) return true;
  return false;
};

/** A paper of a nomination is read by whoever the table of visibility shows the papers; one that was taken back, by its agency only. */
const asNominationPaper: Knows = async (reader, actor, fileId, now) => {
  for (const { blocYearId, nominationId, ...paper } of await nominationsOfFile(reader, fileId)) {
    const scope = await getBlocYear(reader, blocYearId, now);
    const nomination = (await listNominations(reader, scope)).find(({ id }) => id === nominationId);
    if (!nomination || !mayRead(actor, scope).ok || !sees(actor, scope, nomination, 'papers')) continue;
    const isOwn = appointmentsOn(actor, scope.on).some((held) => held.agencyId === nomination.agencyId);
    if (isOwn || readsPaper(nomination, isOwn, paper)) return true;
  }
  return false;
};

/** All that files are attached to. */
const knowing: readonly Knows[] = [asPaperOfMandate, asEvidence, asOlderTable, asCovenant, asRecord, asNominationPaper];

/** Whether an actor may read a file, by what it is attached to; what is attached to nothing nobody reads. */
export async function readsFile(reader: Reader, actor: Actor, fileId: string, now: Date): Promise<boolean> {
  for (const knows of knowing) if (await knows(reader, actor, fileId, now)) return true;
  return false;
}
