import type { Candidate, RegisteredTitle } from '@/domain/nomination/registered';
import type { Ranking } from '@/domain/scoring/rank';
import type { AwardForm, AwardGround } from '../award/queries';
import type { BlocYearScope } from '../bloc/queries';
import type { Judge } from './findings';
import type { Nomination } from './queries';

type Known = {
  /** What was registered in the covenant of the year; null while none is frozen. */
  readonly titles: readonly RegisteredTitle[] | null;
  readonly ranking: Ranking | null;
  readonly judge: Judge;
  /** The nominations of the year. */
  readonly all: readonly Nomination[];
};

type Asked = { readonly form: AwardForm; readonly ground: AwardGround | null };

/** How each member that registered for a form in the covenant of the year stands, in the order of the members. */
export function candidatesFor(
  { memberAgencyIds }: BlocYearScope,
  { titles, ranking, judge, all }: Known,
  { form, ground }: Asked,
): readonly Candidate[] {
  return memberAgencyIds
    .filter((agencyId) => titles?.some((one) => one.agencyId === agencyId && one.formCode === form.code))
    .map((agencyId) => ({
      agencyId,
      ranked: ranking?.some((one) => one.agencyId === agencyId) ?? false,
      findings: judge({ agencyId, formCode: form.code, formKind: form.kind, ground }),
      number:
        all.find((one) => one.agencyId === agencyId && one.subjectKind === 'agency' && one.formCode === form.code)
          ?.number ?? null,
    }));
}
