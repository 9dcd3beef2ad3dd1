import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Marked } from '@/components/covenant/marked';
import { PageHeader } from '@/components/layout/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { TextLink } from '@/components/ui/text-link';
import { formatMoment, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { EffectiveShown } from '@/server/annex/loaders';

/** The covenant as it holds: what was signed, with what its annexes struck out and put in. */
export async function EffectiveView({ shown }: { shown: EffectiveShown }) {
  const { scope, paragraphs, annexes } = shown;
  const [t, covenant] = [await getTranslations('annex.effective'), await getTranslations('covenant')];
  const year = String(scope.year);
  const place = placeOf(scope);
  const changed = paragraphs.filter(({ before, after }) => before !== after).length;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: covenant('title', { year }), href: paths.covenant(place) })}
        standing={t('standing', { annexes: annexes.length, changed })}
      />
      <p className="mb-4 max-w-[75ch] text-soft">{t('note')}</p>
      {annexes.length > 0 ? (
        <ul className="hairlines mb-6">
          {annexes.map(({ number, title, code, completedAt }) => (
            <li key={number} className="py-2">
              <TextLink href={paths.annex(place, number)}>{title}</TextLink>{' '}
              <span className="tabular text-sm text-soft">
                {t('annex', { code, moment: completedAt ? formatMoment(completedAt) : '' })}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="mb-6 print:hidden">
        <PrintButton>{t('print')}</PrintButton>
      </div>
      <div className="max-w-[75ch]">
        {paragraphs.map(({ key, kind, mark, before, after }) => {
          const words = before === after ? nonBreaking(after) : <Marked before={before} after={after} />;
          if (kind === 'heading')
            return (
              <h2 key={key} className="mt-6 mb-2">
                {words}
              </h2>
            );
          return (
            <p key={key} className={kind === 'agency' ? 'mt-4 font-semibold' : 'mt-2'}>
              {mark ? <strong>{mark} </strong> : null}
              {words}
            </p>
          );
        })}
      </div>
    </>
  );
}
