import 'server-only';
import { getStore } from '@/db/client';
import { predecessorsOf } from '@/domain/award/across-mergers';
import { mostOf } from '@/domain/charter/quota';
import { awardsWithin, fairRows, parityOf, proposedShare, sharesByKind } from '@/domain/nomination/fairness';
import { mayOpen } from '@/domain/nomination/visibility';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import { listSuccessions } from '../agency/successions';
import { formsInForce } from '../award/queries';
import { loadBlocYear } from '../bloc/loaders';
import { findCharter } from '../charter/queries';
import { readHistory } from '../history/queries';
import { listPersons } from '../history/subjects';
import { listNominations } from '../nomination/queries';
import { ownAgencies } from '../nomination/reader';

const live: readonly NominationStatus[] = liveStatuses;

/** The fewest years the picture shows. */
const fewestYears = 6;

/**
 * How the awards fell on the members through the years up to this one, and whom the year proposes. Of nominations only those count here
 * that the reader may open.
 */
export async function loadFairness(bloc: string, year: string, asked: string | undefined) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const successions = await listSuccessions(read);
  const whose = scope.memberAgencyIds.flatMap((agencyId) => [agencyId, ...predecessorsOf(agencyId, successions)]);
  const history = await readHistory(read, [...new Set(whose)], scope.blocId);
  const everyForm = { year: scope.year, on: scope.on, formCode: null };
  const members = scope.members.map(({ agencyId, kind }) => ({ agencyId, kind }));
  const persons = await listPersons(read, scope.memberAgencyIds);
  const counted = awardsWithin(history.pastAwards, everyForm);
  const held = new Map(counted.map(({ formCode, formName }) => [formCode, formName]));
  const formCode = asked !== undefined && held.has(asked) ? asked : null;
  const span = { ...everyForm, formCode };
  const rows = fairRows(members, history.pastAwards, successions, span);
  const own = ownAgencies(actor, scope);
  const charter = await findCharter(read, scope);
  const proposed = (await listNominations(read, scope)).filter(
    (one) => live.includes(one.status) && mayOpen(actor, scope, one).ok,
  );
  // The share is one of members as a whole: a unit or a person is no member.
  const agencies = new Set(
    proposed.filter(({ subjectKind }) => subjectKind === 'agency').map(({ agencyId }) => agencyId),
  ).size;
  const warningBps = charter?.nominatedShareWarningBps ?? null;
  const forms = await formsInForce(read, scope.on);
  const proposedForms = [...Map.groupBy(proposed, (one) => one.formCode)].map(([code, those]) => {
    const quota = charter?.quotas[code];
    const most = quota ? mostOf(quota, scope.members.length) : null;
    return { code, name: those[0]?.formName ?? '', count: those.length, most };
  });
  const unproposed = forms
    .filter(({ code }) => charter?.quotas[code] && !proposedForms.some((one) => one.code === code))
    .map(({ code, name }) => {
      const quota = charter?.quotas[code];
      return { code, name, count: 0, most: quota ? mostOf(quota, scope.members.length) : null };
    });
  const firstYear = Math.min(
    scope.year - fewestYears + 1,
    ...rows.flatMap(({ years, beforeYears }) => [...years, ...beforeYears]),
  );
  return {
    scope,
    forms: [...held],
    formCode,
    firstYear,
    rows: scope.members.flatMap((member) => {
      const row = rows.find(({ agencyId }) => agencyId === member.agencyId);
      return row
        ? [
            {
              ...row,
              name: member.name,
              slug: member.slug,
              isOwn: own.includes(member.agencyId),
              proposed: proposed.filter(({ agencyId }) => agencyId === member.agencyId).length,
            },
          ]
        : [];
    }),
    kinds: sharesByKind(members, rows),
    parity: parityOf(persons, history.pastAwards, span),
    share: { proposed: agencies, warningBps, ...proposedShare(agencies, scope.members.length, warningBps) },
    quotas: [...proposedForms, ...unproposed],
  };
}
export type FairnessShown = Awaited<ReturnType<typeof loadFairness>>;
