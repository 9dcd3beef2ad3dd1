import { nominations } from '@/db/schema/nomination';
import type { TakeOverInput } from '@/domain/nomination/input';
import { decideTakeOver, firstWords } from '@/domain/nomination/registered';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { formatPoints } from '@/lib/format';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { proposableForms } from '../award/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { demand, demandRight } from '../refused';
import { publishedRanking } from '../result/queries';
import { candidatesFor } from './candidates';
import { readJudge } from './findings';
import { listNominations } from './queries';

/**
 * Those who keep the bloc begin the nominations of a form with the agencies that registered for it in the covenant of the year and meet what
 * the rules ask: a draft each, which its agency completes and sends, or leaves. Refusals: `nomination.groundNotInForce`, those of
 * `decideTakeOver`. Source: issue 5, "registered titles flow into nominations"; domain 8.5, 10.4.
 */
export async function takeOverRegistered(
  { tx, actor, now, record }: Context,
  { blocYearId, formCode, groundCode }: TakeOverInput,
): Promise<{ agencies: readonly string[] }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'nomination.takenOver', scope), key);
  await tx.alone(`nomination:${scope.id}`);
  const form = (await proposableForms(tx, scope.on, 'collective')).find(({ code }) => code === formCode);
  const ground = form?.grounds.find(({ code }) => code === groundCode);
  if (!form || !ground) return demand(refuse('nomination.groundNotInForce', { on: scope.on }, 'basis'));

  const all = await listNominations(tx, scope);
  const ranking = await publishedRanking(tx, scope);
  const titles = await listRegisteredTitles(tx, scope);
  const judge = await readJudge(tx, scope, all);
  const candidates = candidatesFor(scope, { titles, ranking, judge, all }, { form, ground });
  const taken = demand(decideTakeOver(candidates, { published: ranking !== null }));
  const first = Math.max(0, ...all.map(({ number }) => number)) + 1;
  const createdBy = actingPerson(actor);
  const members = scope.members.filter(({ agencyId }) => taken.includes(agencyId));
  const rows = members.map(({ agencyId, versionId }, i) => {
    const place = ranking?.find((one) => one.agencyId === agencyId);
    const result = {
      rank: place?.rank ?? 0,
      ranked: ranking?.length ?? 0,
      points: formatPoints(place?.totalCenti ?? 0),
    };
    return {
      id: newId(),
      ...key,
      number: first + i,
      agencyId,
      agencyVersionId: versionId,
      formId: form.id,
      groundId: ground.id,
      achievement: firstWords({ year: scope.year, form: form.name, ...result }),
      status: 'draft' as const,
      createdAt: now,
      createdBy,
    };
  });
  await tx.insert(nominations).values(rows);
  const drafts = rows.map(({ number, agencyId }) => ({ number, agencyId }));
  await record({
    action: 'nomination.takenOver',
    subjectId: scope.id,
    scope: key,
    details: { formCode, groundCode, drafts },
  });
  return { agencies: members.map(({ shortName }) => shortName) };
}
