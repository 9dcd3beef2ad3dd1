import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { NominationClosed } from '@/server/nomination/loaders';

/** What stands at the address of a case that concerns its reader: whose it is, and the sentence that it is closed to them. */
export async function ClosedCaseView({ scope, nomination }: NominationClosed) {
  const [t, list] = [await getTranslations('review.closed'), await getTranslations('nomination')];
  const place = placeOf(scope);
  return (
    <PageHeader
      title={nomination.nominee}
      crumbs={await yearCrumbs(scope, { text: list('title'), href: paths.nominations(place) })}
      standing={nonBreaking(nomination.formName)}
      notice={
        <Notice kind="late" after={<TextLink href={paths.reviewQueue(place)}>{t('back')}</TextLink>}>
          {t('sentence')}
        </Notice>
      }
    />
  );
}
