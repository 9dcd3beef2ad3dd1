import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { paths, placeOf } from '@/lib/paths';
import type { Arrival } from '@/server/covenant/arrival-loaders';
import type { loadRehearsal } from '@/server/covenant/loaders';
import { SigningRoom } from './signing-room';

type RehearsalShown = Awaited<ReturnType<typeof loadRehearsal>>;

/** The copy on which a bloc rehearses its signing: the same room, and words that say it counts for nothing. */
export async function RehearsalView({ shown, arrival }: { shown: RehearsalShown; arrival: Arrival }) {
  const t = await getTranslations('covenant');
  const { scope, signing } = shown;
  const place = placeOf(scope);
  const signed = signing.parties.filter(({ signature }) => signature).length;
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('rehearsal.title', { year: String(scope.year) })}
          crumbs={[
            ...(await yearCrumbs(scope)),
            { text: t('title', { year: String(scope.year) }), href: paths.covenant(place) },
          ]}
          standing={t('standing.signing', { signed, count: signing.parties.length })}
          notice={
            <Notice kind="late" lead={t('rehearsal.lead')}>
              {t('rehearsal.note')}
            </Notice>
          }
        />
      </div>
      <p className="-mt-3 mb-6 flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        <TextLink href={paths.hall(place, true)} className="py-1">
          {t('toHall')}
        </TextLink>
      </p>
      <SigningRoom
        scope={scope}
        signing={signing}
        arrival={arrival}
        page={paths.covenantRehearsal(place)}
        sampleTasks={[]}
      />
    </>
  );
}
