import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { paths, placeOf } from '@/lib/paths';
import type { ObjectionsShown } from '@/server/objection/loaders';
import { FileObjection } from './file-objection';
import { ObjectionItem } from './objection-item';

/** Objections and complaints of the year that concern the reader, with answers and deadlines; and the form to file one. */
export async function ObjectionsView(shown: ObjectionsShown) {
  const { scope, rows, mayFileFor } = shown;
  const [t, nomination] = [await getTranslations('objection'), await getTranslations('nomination')];
  const open = rows.filter(({ state }) => state === 'open' || state === 'late').length;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: nomination('title'), href: paths.nominations(placeOf(scope)) })}
        standing={rows.length > 0 ? t('standing', { count: rows.length, open }) : null}
      />
      {rows.length === 0 ? (
        <EmptyState purpose={t('purpose')} why={t('none')} />
      ) : (
        <ul className="hairlines">
          {rows.map((one) => (
            <ObjectionItem key={one.id} scope={scope} one={one} />
          ))}
        </ul>
      )}
      {mayFileFor ? (
        <div className="print:hidden">
          <Section heading={t('file.title')}>
            <FileObjection key={rows.length} {...shown} agencyId={mayFileFor} />
          </Section>
        </div>
      ) : null}
    </>
  );
}
