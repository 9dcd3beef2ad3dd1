import { getTranslations } from 'next-intl/server';
import { QrPicture } from '@/components/ui/qr-picture';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadHall } from '@/server/covenant/loaders';
import { HallWall } from './hall-wall';

/** From so many agencies on the tiles stand in four columns, under short names. */
const manyTiles = 10;

type HallShown = Awaited<ReturnType<typeof loadHall>>;

/** The screen on the wall of the conference hall while heads sign. */
export async function HallView({ shown: { scope, heldOn, parties, live, rehearsal, picture } }: { shown: HallShown }) {
  const t = await getTranslations('hall');
  const many = parties.length >= manyTiles;
  return (
    <main id="content" className="hall" data-ground="dark">
      <header>
        <p className="hall-of">
          {heldOn ? t('conference', { bloc: scope.bloc.name, day: formatDay(heldOn) }) : scope.bloc.name}
        </p>
        <h1>
          {rehearsal ? <span className="hall-rehearsal">{t('rehearsal')}</span> : null}
          {t('title', { year: String(scope.year) })}
        </h1>
      </header>
      <HallWall
        address={paths.covenantEvents(placeOf(scope), rehearsal)}
        tiles={parties.map(({ agencyId, name, shortName }) => ({
          agencyId,
          name: nonBreaking(many ? shortName : name),
        }))}
        many={many}
        start={live}
        code={<QrPicture rows={picture} label={t('picture')} className="hall-picture" />}
        words={{
          signed: t('signed'),
          waiting: t('waiting'),
          notFrozen: t('notFrozen'),
          code: t('code', { code: '{code}' }),
          complete: t('complete'),
          lost: t('lost'),
          over: t('over'),
          scan: t('scan'),
          stages: {
            notBegun: t('stages.notBegun'),
            open: t('stages.open'),
            paused: t('stages.paused'),
            ended: t('stages.ended'),
          },
          called: t('called'),
          said: t('said', { signed: '{signed}', count: '{count}' }),
        }}
      />
    </main>
  );
}
