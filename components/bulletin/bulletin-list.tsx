import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { IsoDate } from '@/domain/shared/dates';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';

type BulletinListed = {
  bloc: string;
  slug: string;
  year: number;
  heldOn: IsoDate;
  publishedOn: IsoDate;
  rehearsalOn: IsoDate | null;
};

/** The conferences told to the public, the latest first. */
export async function BulletinList({ bulletins }: { bulletins: readonly BulletinListed[] }) {
  const t = await getTranslations('home');
  if (bulletins.length === 0) return <EmptyState purpose={t('nonePurpose')} why={t('noneWhy')} />;
  return (
    <ul className="hairlines border-t border-line">
      {bulletins.map(({ bloc, slug, year, heldOn, publishedOn, rehearsalOn }) => (
        <li key={`${slug}-${year}`} className="py-3">
          <TextLink href={paths.bulletin({ bloc: slug, year })} className="font-medium">
            {t('bulletin', { bloc: nonBreaking(bloc), year: String(year) })}
          </TextLink>{' '}
          {rehearsalOn ? <Tag>{t('rehearsal')}</Tag> : null}
          <p className="mt-1 text-sm text-soft">
            {t('held', { heldOn: formatDay(heldOn), publishedOn: formatDay(publishedOn) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
