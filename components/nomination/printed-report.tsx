import { getTranslations } from 'next-intl/server';
import { PaperDesk, PaperSheet } from '@/components/layout/paper-sheet';
import { PageHeader } from '@/components/layout/page-header';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PrintButton } from '@/components/ui/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { ReportShown } from '@/server/nomination/report-loaders';
import { AwardsTable, IndicatorTable } from './report-tables';

/** The achievement report as it is printed: the customary head, the sections of its form, who confirms on the left and who signs on the right. */
export async function PrintedReport({ scope, nomination, report, form, sections, facts, head, mayWrite }: ReportShown) {
  const [t, dossier, title] = [
    await getTranslations('dossier.report'),
    await getTranslations('dossier'),
    await getTranslations('nomination'),
  ];
  const place = placeOf(scope);
  const isPerson = nomination.subjectKind === 'individual';
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={t('title')}
          crumbs={await yearCrumbs(
            scope,
            { text: title('title'), href: paths.nominations(place) },
            { text: nomination.nominee, href: paths.nomination(place, nomination.number) },
          )}
        />
      </div>
      {!report || !form ? (
        <EmptyState
          purpose={t('purpose')}
          why={t('notBegun')}
          action={
            mayWrite ? (
              <TextLink href={paths.nominationReport(place, nomination.number)}>{dossier('begin')}</TextLink>
            ) : null
          }
        />
      ) : (
        <>
          <div className="mb-4 print:hidden">
            <PrintButton>{t('printAct')}</PrintButton>
          </div>
          <PaperDesk>
            <PaperSheet
              superior={head.superior}
              issuer={head.issuer}
              under={head.under}
              motto={head.motto}
              placeAndDay={head.placeAndDay}
              title={t('paperTitle')}
              subtitle={t('paperSubtitle', { form: nomination.formName })}
            >
              <p className="indent-0 text-center font-bold">{nonBreaking(nomination.nominee)}</p>
              {sections.map(({ code, title: heading, asks, text }) => (
                <section key={code} className="mt-4">
                  <h3 className="font-bold">{heading}</h3>
                  {asks === 'indicators' && facts.places.length + facts.targets.length > 0 ? (
                    <IndicatorTable facts={facts} />
                  ) : null}
                  {asks === 'awards' && facts.awards.length > 0 ? <AwardsTable facts={facts} /> : null}
                  <p className="whitespace-pre-line">{text || '…'}</p>
                </section>
              ))}
              <div className="mt-8 grid break-before-avoid break-inside-avoid grid-cols-2 gap-6">
                <div>
                  <p className="indent-0 text-center font-bold uppercase">
                    {t(isPerson ? 'confirmedByHead' : 'confirmed')}
                  </p>
                  <p className="indent-0 text-center italic">{t('signHere')}</p>
                </div>
                <div>
                  <p className="indent-0 text-center font-bold uppercase">{t(isPerson ? 'reporter' : 'head')}</p>
                  <p className="indent-0 text-center italic">{t(isPerson ? 'signWithName' : 'signHere')}</p>
                </div>
              </div>
            </PaperSheet>
          </PaperDesk>
        </>
      )}
    </>
  );
}
