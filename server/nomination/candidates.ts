import type { Reader } from '@/db/client';
import type { Candidate } from '@/domain/nomination/registered';
import type { AwardForm, AwardGround } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import { listRegisteredTitles } from '../covenant/registered-titles';
import { publishedRanking } from '../result/queries';
import { readJudge } from './findings';
import type { Nomination } from './queries';

type Asked = { readonly form: AwardForm; readonly ground: AwardGround | null };

/**
 * Reads once who registered for what in the covenant of the year, and answers how each member that registered for a form stands, in the
 * order of the members; `all` are the nominations of the year.
 */
export async function readCandidates(
  reader: Reader,
  scope: BlocYearScope,
  all: readonly Nomination[],
): Promise<(asked: Asked) => readonly Candidate[]> {
  const titles = (await listRegisteredTitles(reader, scope)) ?? [];
  const ranking = (await publishedRanking(reader, scope)) ?? [];
  const judge = await readJudge(reader, scope, all);
  return ({ form, ground }) =>
    scope.memberAgencyIds
      .filter((agencyId) => titles.some((one) => one.agencyId === agencyId && one.formCode === form.code))
      .map((agencyId) => ({
        agencyId,
        ranked: ranking.some((one) => one.agencyId === agencyId),
        findings: judge({ agencyId, formCode: form.code, formKind: form.kind, ground }),
        number: all.find((one) => one.agencyId === agencyId && one.formCode === form.code)?.number ?? null,
      }));
}
