import type { Reader } from '@/db/client';
import type { GroundInForce, PersonRecords } from '@/domain/eligibility/facts';
import { withDecisions, type DecidedFinding } from '@/domain/eligibility/decided';
import { partRecords, recordsWithin } from '@/domain/eligibility/records';
import { mostOf } from '@/domain/charter/quota';
import type { Quota } from '@/domain/charter/rules';
import { findingsOf } from '@/domain/nomination/findings';
import { isRegistered } from '@/domain/nomination/registered';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import { formsInForce, type AwardForm } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { citationOf, findCharter } from '../charter/queries';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { findingHash, listDecisionsOf } from '../eligibility/decisions';
import { readLaw } from '../eligibility/law';
import { readNamed, readRecords } from '../eligibility/records';
import { listPersons } from '../history/subjects';
import { listIndividualRatings } from '../individual-rating/queries';
import { holdsInForce } from '../hold/queries';
import { publishedRanking } from '../result/queries';
import type { Nomination } from './queries';

/** What is judged: a nomination, or one that is about to be drafted. */
export type Subject = {
  /** Of a nomination that is kept. */
  readonly nominationId?: string;
  readonly agencyId: string;
  /** Left out where it is the agency as a whole. */
  readonly subjectKey?: string;
  readonly formCode: string;
  /** A title or a form of commendation; null while none is chosen. */
  readonly formKind: AwardForm['kind'] | null;
  readonly ground: GroundInForce | null;
};

/** Finds what the rules say about a subject. */
export type Judge = (subject: Subject) => readonly DecidedFinding[];

const live: readonly NominationStatus[] = liveStatuses;

/**
 * Reads once what the rules look at on the official day, and answers who judges by it. `all` are the nominations of the year, among which
 * the share of members nominated as a whole for the same form is counted, the judged one included.
 */
export async function readJudge(reader: Reader, scope: BlocYearScope, all: readonly Nomination[]): Promise<Judge> {
  const ranking = (await publishedRanking(reader, scope)) ?? [];
  const charter = await findCharter(reader, scope);
  const citation = charter && citationOf(charter);
  const holds = await holdsInForce(reader, scope);
  const mostFor = (quota: Quota | undefined) => (quota ? mostOf(quota, scope.members.length) : null);
  const law = await readLaw(reader, scope.on, { province: scope.bloc.province, blocKind: scope.bloc.kind });
  const forms = await formsInForce(reader, scope.on);
  const subjects = [...new Set([...scope.memberAgencyIds, ...all.map(({ agencyId }) => agencyId)])];
  const records = await readRecords(reader, subjects, scope.year, [scope.blocId]);
  const recordsOf = partRecords(records);
  const namedBy = await readNamed(reader, scope, records.achievements);
  const titles = await listRegisteredTitles(reader, scope);
  const people = new Map((await listPersons(reader, subjects)).map((one) => [one.id, one]));
  const rated = people.size > 0 ? await listIndividualRatings(reader, subjects) : [];
  const recordsFor = (agencyId: string, subjectKey: string) => {
    const whole = recordsOf(agencyId, scope.on);
    if (subjectKey === 'agency') return whole;
    return recordsWithin(whole, people.has(subjectKey) ? 'individual' : 'unit');
  };
  const personOf = (agencyId: string, subjectKey: string): PersonRecords | null => {
    const person = people.get(subjectKey);
    if (!person) return null;
    const held = recordsOf(agencyId, scope.on).awards.filter((one) => one.subjectKey === subjectKey && !one.revoked);
    const ratings = rated.filter(
      ({ individualId, paperOn }) => individualId === subjectKey && (paperOn === null || paperOn <= scope.on),
    );
    return { titles: held, ratings, leads: person.leads };
  };
  const decided = await listDecisionsOf(reader, [scope.id]);
  return ({ nominationId, agencyId, subjectKey = 'agency', formCode, formKind, ground }) => {
    const place = ranking.find((one) => one.agencyId === agencyId);
    const form = forms.find(({ code }) => code === formCode);
    const proposed = [
      ...all.filter((one) => one.formCode === formCode && live.includes(one.status)),
      { agencyId, subjectKey },
    ];
    const others = all.filter(
      (one) =>
        nomineeKey(one) === nomineeKey({ agencyId, subjectKey }) &&
        one.formCode !== formCode &&
        live.includes(one.status),
    );
    const found = findingsOf({
      one: {
        agencyId,
        subjectKey,
        year: scope.year,
        on: scope.on,
        records: recordsFor(agencyId, subjectKey),
        person: personOf(agencyId, subjectKey),
        place: place ? { ...place, ranked: ranking.length } : null,
        floor: charter && citation ? { scoreFloorCenti: charter.scoreFloorCenti, citation } : null,
        hold: holds.find((one) => one.agencyId === agencyId) ?? null,
        targets: null,
        named: nominationId === undefined ? null : namedBy(nominationId),
      },
      chosen: ground && form ? { form, ground } : null,
      law,
      charter: charter && citation ? { ...charter, citation, most: mostFor(charter.quotas[formCode]) } : null,
      registered: formKind === null ? null : isRegistered(titles, { agencyId, formCode }),
      isTitle: formKind === 'title',
      otherForms: new Set(others.map((one) => one.formCode)).size,
      nominated: countNominees(proposed),
      membersNominated: countNominees(proposed.filter((one) => one.subjectKey === 'agency')),
      members: scope.members.length,
    });
    const decisions = (decided.get(`${scope.id} ${agencyId}`) ?? []).filter(
      (one) => one.subjectKey === subjectKey && one.formCode === formCode && one.groundCode === ground?.code,
    );
    return withDecisions(found, decisions, findingHash);
  };
}

/** Tells nominees apart: the agency, and the unit or person of it. */
function nomineeKey({ agencyId, subjectKey }: Pick<Nomination, 'agencyId' | 'subjectKey'>): string {
  return `${agencyId} ${subjectKey}`;
}

function countNominees(those: readonly Pick<Nomination, 'agencyId' | 'subjectKey'>[]): number {
  return new Set(those.map(nomineeKey)).size;
}

/** What the rules find about a nomination: what was kept when it was put to the ballot, else what they find now. */
export function findingsOn(nomination: Nomination, judge: Judge): readonly DecidedFinding[] {
  return nomination.findings ?? judge(subjectOf(nomination));
}

/** What the rules need to know of a nomination that is kept. */
export function subjectOf(nomination: Nomination): Subject {
  const { id, agencyId, subjectKey, formCode, formKind, groundCode, groundCitation, groundVerified, groundFrom } =
    nomination;
  return {
    nominationId: id,
    agencyId,
    subjectKey,
    formCode,
    formKind,
    ground: { code: groundCode, citation: groundCitation, verified: groundVerified, from: groundFrom },
  };
}
