import { getTranslations } from 'next-intl/server';
import type { BlocYearShown } from '@/components/bloc/shown';
import { Section } from '@/components/layout/section';
import { TextLink } from '@/components/ui/text-link';
import type { Standing } from '@/domain/bloc/standing';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';

const atMost = 3;

/** The next joint activities of the year, and the way to all of them. */
export async function ComingActivities({ scope, standing }: { scope: BlocYearShown; standing: Standing }) {
  const t = await getTranslations('overview');
  const place = placeOf(scope);
  const coming = standing.activities
    .filter(({ cancelled, settled, heldOn }) => !cancelled && !settled && heldOn >= scope.on)
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
    .slice(0, atMost);
  return (
    <Section heading={t('activities')} level={2}>
      <ul className="hairlines">
        {coming.map(({ number, title, heldOn }) => (
          <li key={number} className="flex gap-3 py-2">
            <span className="tabular min-w-[6.25rem] shrink-0 font-semibold">{formatDay(heldOn)}</span>
            <TextLink href={paths.activity(place, number)} className="min-w-0 wrap-anywhere">
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
      <TextLink href={paths.activities(place)} className="inline-flex min-h-11 items-center print:hidden">
        {t('allActivities')}
      </TextLink>
    </Section>
  );
}
