import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { FindingList } from '@/components/nomination/finding-list';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { AgencyEligibilityShown } from '@/server/eligibility/loaders';
import { basisOf, columnWords } from './column-words';
import { DecideFinding } from './decide-finding';
import { StandingMark } from './standing-mark';

type AgencyEligibilityViewProps = AgencyEligibilityShown & { basis: string | undefined };

/** One agency against every form in a list, and one of them in full: each condition with fact and clause, and what people decided. */
export async function AgencyEligibilityView({ scope, member, forms, mayDecide, basis }: AgencyEligibilityViewProps) {
  const [t, nomination] = [await getTranslations('eligibility'), await getTranslations('nomination')];
  const words = await columnWords(forms);
  const place = placeOf(scope);
  const chosen = forms.find((form) => basisOf(form) === basis) ?? forms[0];
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={member.name}
        crumbs={await yearCrumbs(
          scope,
          { text: nomination('title'), href: paths.nominations(place) },
          { text: t('title'), href: paths.eligibility(place) },
        )}
        standing={t('agencyLine', { year: String(scope.year), day: formatDay(scope.on) })}
      />
      <ul className="hairlines">
        {forms.map((form) => {
          const now = form === chosen;
          return (
            <li key={basisOf(form)} className="flex flex-wrap items-center justify-between gap-x-6 max-sm:py-1">
              {now ? (
                <span aria-current="true" className="inline-flex min-h-11 items-center font-semibold">
                  {nonBreaking(words(form))}
                </span>
              ) : (
                <TextLink
                  href={`${paths.agencyEligibility(place, member.slug, basisOf(form))}#conditions`}
                  className="inline-flex min-h-11 items-center"
                >
                  {nonBreaking(words(form))}
                </TextLink>
              )}
              <StandingMark standing={form.standing} findings={form.findings} inOneLine />
            </li>
          );
        })}
      </ul>
      {chosen ? (
        <Section heading={chosen.form.name} intro={chosen.ground.label} anchor="conditions">
          {chosen.form.condition ? <p className="mb-3 max-w-[75ch] text-soft">{chosen.form.condition}</p> : null}
          <FindingList
            findings={chosen.findings}
            act={(finding) => (
              <DecideFinding
                blocYearId={scope.id}
                agencyId={member.agencyId}
                formCode={chosen.form.code}
                groundCode={chosen.ground.code}
                finding={finding}
                mayDecide={mayDecide.ok}
              />
            )}
          />
        </Section>
      ) : null}
    </>
  );
}
