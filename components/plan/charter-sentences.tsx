import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { CharterText } from '@/components/charter/charter-text';
import { Section } from '@/components/layout/section';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { PlanShown } from './plan-view';

/** How the charter lets the bloc meet, vote and propose, in sentences, with the way to its whole text. */
export async function CharterSentences({ shown: { scope, charter, criteria, formNames } }: { shown: PlanShown }) {
  const t = await getTranslations('plan.charter');
  const forms = Object.entries(formNames).map(([code, name]) => ({ code, name }));
  const href = paths.charter(placeOf(scope));
  return (
    <Section
      heading={t('heading')}
      intro={
        charter ? t('adopted', { number: charter.number ?? 'none', day: formatDay(charter.adoptedOn) }) : t('none')
      }
    >
      {charter ? (
        <>
          <CharterText
            rules={charter}
            words={{ forms, groups: criteria?.groups ?? [] }}
            themes={['conference', 'awards', 'scoring']}
          />
          <IllustrativeTag under show={scope.illustrative.includes('charter')} />
        </>
      ) : null}
      <p className="mt-3 print:hidden">
        <TextLink href={href}>{t(charter ? 'whole' : 'write', { year: String(scope.year) })}</TextLink>
      </p>
    </Section>
  );
}
