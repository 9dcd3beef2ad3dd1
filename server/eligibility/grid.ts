import { inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { charters } from '@/db/schema/charter';
import { holds } from '@/db/schema/nomination';
import { resultPublications } from '@/db/schema/result';
import type { EligibilityCase, Law } from '@/domain/eligibility/facts';
import { eligibilityOf, generalFindings, standingBy, type Standing } from '@/domain/eligibility/judge';
import { partRecords } from '@/domain/eligibility/records';
import { withDecisions, type DecidedFinding } from '@/domain/eligibility/decided';
import { holds as stops } from '@/domain/nomination/hold';
import type { IsoDate } from '@/domain/shared/dates';
import type { AwardGround, ProposableForm } from '../award/queries';
import { proposableForms } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { citationOf } from '../charter/queries';
import { rulesInForce } from '../rule/queries';
import { findingHash, listDecisionsOf } from './decisions';
import { lawOf } from './law';
import { readRecords } from './records';

/** One thing an agency may be proposed for: a form on a ground. */
export type GridColumn = { readonly form: ProposableForm; readonly ground: AwardGround };

export type GridCell = { readonly standing: Standing; readonly findings: readonly DecidedFinding[] };

/** One agency with a cell for each column. */
export type GridRow = {
  readonly scope: BlocYearScope;
  readonly agencyId: string;
  readonly name: string;
  readonly slug: string;
  readonly cells: readonly GridCell[];
};

export type Grid = { readonly columns: readonly GridColumn[]; readonly rows: readonly GridRow[] };

const collectives = (form: ProposableForm) => form.subject === 'collective';

/**
 * What would pass: each member of some bloc years of one calendar year against each form on each ground a collective may be proposed on by the
 * law of its official day, with findings. A fixed number of queries, however many blocs, agencies and years of history. Columns are those of the
 * latest official day among them. Source: issue 6 (eligibility as a grid); domain 4.1, 5.
 */
export async function readGrid(reader: Reader, scopes: readonly BlocYearScope[]): Promise<Grid> {
  const [first] = scopes;
  if (!first) return { columns: [], rows: [] };
  const ids = scopes.map(({ id }) => id);
  const days = [...new Set(scopes.map(({ on }) => on))].toSorted();
  const members = [...new Set(scopes.flatMap(({ memberAgencyIds }) => memberAgencyIds))];
  const [published, adopted, stopped, records, decided] = await Promise.all([
    reader
      .select({ blocYearId: resultPublications.blocYearId, ranking: resultPublications.ranking })
      .from(resultPublications)
      .where(inArray(resultPublications.blocYearId, ids)),
    reader
      .select({
        blocYearId: charters.blocYearId,
        number: charters.number,
        scoreFloorCenti: charters.scoreFloorCenti,
      })
      .from(charters)
      .where(inArray(charters.blocYearId, ids)),
    reader.select().from(holds).where(inArray(holds.blocYearId, ids)),
    readRecords(
      reader,
      members,
      first.year,
      scopes.map(({ blocId }) => blocId),
    ),
    listDecisionsOf(reader, ids),
  ]);
  const rulesOn = new Map<IsoDate, Awaited<ReturnType<typeof rulesInForce>>>();
  const formsOn = new Map<IsoDate, ProposableForm[]>();
  for (const on of days) {
    rulesOn.set(on, await rulesInForce(reader, on));
    formsOn.set(on, (await proposableForms(reader, on)).filter(collectives));
  }
  const columns = columnsOf(formsOn.get(days.at(-1) ?? first.on) ?? []);
  const recordsOf = partRecords(records);
  const rankings = new Map(published.map(({ blocYearId, ranking }) => [blocYearId, ranking]));
  const floors = new Map(adopted.map((charter) => [charter.blocYearId, charter]));
  const laws = new Map<string, Law>();
  const lawFor = ({ on, bloc: { province, kind } }: BlocYearScope): Law => {
    const key = `${on} ${kind} ${province}`;
    const known = laws.get(key) ?? lawOf(rulesOn.get(on) ?? [], on, { province, blocKind: kind });
    laws.set(key, known);
    return known;
  };
  const rows = scopes.flatMap((scope) => {
    const law = lawFor(scope);
    const ranking = rankings.get(scope.id) ?? [];
    const charter = floors.get(scope.id);
    const floor = charter ? { scoreFloorCenti: charter.scoreFloorCenti, citation: citationOf(charter) } : null;
    const inForce = columnsOf(formsOn.get(scope.on) ?? []);
    return scope.members.map(({ agencyId, name, slug }): GridRow => {
      const place = ranking.find((one) => one.agencyId === agencyId);
      const one: EligibilityCase = {
        agencyId,
        subjectKey: 'agency',
        year: scope.year,
        on: scope.on,
        records: recordsOf(agencyId, scope.on),
        person: null,
        place: place ? { ...place, ranked: ranking.length } : null,
        floor,
        hold:
          stopped.find((hold) => hold.blocYearId === scope.id && hold.agencyId === agencyId && stops(hold, scope.on)) ??
          null,
        targets: null,
        named: null,
      };
      const general = generalFindings(one, law);
      const own = decided.get(`${scope.id} ${agencyId}`) ?? [];
      const cells = columns.map(({ form: { code }, ground: { code: on } }): GridCell => {
        const column = inForce.find(({ form, ground }) => form.code === code && ground.code === on);
        if (!column) return { standing: 'needsHuman', findings: [] };
        const found = [...general, ...eligibilityOf(one, column.form, column.ground, law)];
        const decisions = own.filter(({ formCode, groundCode }) => formCode === code && groundCode === on);
        const findings = withDecisions(found, decisions, findingHash);
        return { standing: standingBy(findings), findings };
      });
      return { scope, agencyId, name, slug, cells };
    });
  });
  return { columns, rows };
}

function columnsOf(forms: readonly ProposableForm[]): GridColumn[] {
  return forms.flatMap((form) => form.grounds.map((ground) => ({ form, ground })));
}
