import { inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { readsAsSent } from '@/domain/nomination/version';
import type { ActorFacts } from '@/domain/person/actor';
import type { BlocYearScope } from '../bloc/queries';
import { listFound } from './keep-findings';
import { formColumns, groundColumns, listNominations, type Nomination } from './queries';
import { ownAgencies } from './reader';
import { lastSentOf } from './versions';

/**
 * All nominations of a bloc year as one reader reads them: one that was returned stands for others as it was last sent, with what was found of
 * it on that day, whatever its agency writes since. What the reader sees of each is told by `sightsOf`. Source: issue 6 (return and resubmission).
 */
export async function listAsRead(reader: Reader, scope: BlocYearScope, actor: ActorFacts): Promise<Nomination[]> {
  const all = await listNominations(reader, scope);
  const own = ownAgencies(actor, scope);
  const behind = (one: Nomination) => readsAsSent(one.status, own.includes(one.agencyId));
  if (!all.some((one) => behind(one))) return all;
  const sent = await lastSentOf(reader, scope);
  const refs = [...sent.values()].map((content) => content.refs);
  const forms = await reader
    .select(formColumns)
    .from(awardForms)
    .where(
      inArray(
        awardForms.id,
        refs.map(({ formId }) => formId),
      ),
    );
  const grounds = await reader
    .select(groundColumns)
    .from(awardGrounds)
    .where(
      inArray(
        awardGrounds.id,
        refs.map(({ groundId }) => groundId),
      ),
    );
  const found = new Map((await listFound(reader, scope)).map((check) => [check.nominationId, check.findings]));
  return all.map((one): Nomination => {
    const content = behind(one) ? sent.get(one.id) : undefined;
    if (!content) return one;
    const { initiativeIds: _, ...of } = content.refs;
    return {
      ...one,
      ...of,
      ...forms.find(({ formId }) => formId === of.formId),
      ...grounds.find(({ groundId }) => groundId === of.groundId),
      nominee: content.nominee,
      achievement: content.achievement,
      findings: [...(found.get(one.id) ?? [])],
      sent: content,
    };
  });
}
