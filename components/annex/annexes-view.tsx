import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { refusalWords } from '@/components/form/refusal-words';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { AnnexesShown } from '@/server/annex/loaders';
import { AnnexDraft } from './annex-draft';
import { Joining } from './joining';

/** The annexes of a year's covenant, and for its keepers the one being written. */
export async function AnnexesView({ shown }: { shown: AnnexesShown }) {
  const { scope, annexes, joining, complete, drafts, closed, draft } = shown;
  const [t, covenant, say] = [await getTranslations('annex'), await getTranslations('covenant'), await refusalWords()];
  const year = String(scope.year);
  const place = placeOf(scope);
  const holding = annexes.filter(({ completedAt, voided }) => completedAt && !voided).length;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: covenant('title', { year }), href: paths.covenant(place) })}
        standing={complete ? t('standing', { holding, count: annexes.length }) : t('notYet')}
        notice={closed ? <Notice kind="info">{say(closed)}</Notice> : undefined}
      />
      {holding > 0 ? (
        <p className="-mt-3 mb-6 print:hidden">
          <TextLink href={paths.effective(place)} className="py-1">
            {t('toEffective')}
          </TextLink>
        </p>
      ) : null}
      {annexes.length > 0 ? (
        <ul className="hairlines">
          {annexes.map(({ number, title, code, parties, signed, completedAt, voided }) => (
            <li key={number} className="py-3">
              <TextLink href={paths.annex(place, number)} className="font-semibold">
                {title}
              </TextLink>
              <span className="block text-sm text-soft">
                {voided
                  ? t('row.voided', { moment: formatMoment(voided.at), reason: voided.reason })
                  : completedAt
                    ? t('row.complete', { count: parties, moment: formatMoment(completedAt) })
                    : t('row.signing', { signed, count: parties })}{' '}
                <span className="tabular whitespace-nowrap">{covenant('code', { code })}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : draft ? null : (
        <EmptyState purpose={t('purpose')} why={t(drafts ? 'noneYet' : 'none')} />
      )}
      {draft ? (
        <AnnexDraft scope={scope} draft={draft} joining={joining} />
      ) : (
        <Joining scope={scope} joining={joining} />
      )}
    </>
  );
}
