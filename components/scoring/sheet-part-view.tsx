import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { LinkButton } from '@/components/ui/link-button';
import { Tabs } from '@/components/ui/tabs';
import { ownLines } from '@/domain/scoring/lines';
import type { SheetPart } from '@/domain/scoring/parts';
import { formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { EvidenceSection } from './evidence-section';
import { RescaledNote } from './rescaled-note';
import { SelfPartForm } from './self-part-form';
import { SheetNotice, SheetStanding } from './sheet-standing';
import { PartTable } from './sheet-table';

type SheetPartViewProps = {
  sheet: SheetShown;
  parts: readonly SheetPart[];
  part: SheetPart;
  next: SheetPart | null;
  personId: string;
};

/** One group of an agency's sheet: filled in by who may, read by the others. */
export async function SheetPartView({ sheet, parts, part, next, personId }: SheetPartViewProps) {
  const [t, results] = [await getTranslations('selfAssessment'), await getTranslations('results')];
  const { scope, member, maySave, marks } = sheet;
  const place = placeOf(scope);
  const done = ({ lines }: SheetPart) =>
    ownLines(lines).filter(({ code }) => (marks.self[code]?.pointsCenti ?? null) !== null).length;
  const title = part.code === null ? t('parts.bonus') : t('parts.group', { code: part.code, name: part.name });
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={title}
        crumbs={await yearCrumbs(
          scope,
          { text: results('crumb'), href: paths.results(place) },
          { text: member.name, href: paths.sheet(place, member.slug) },
        )}
        standing={
          <>
            <SheetStanding sheet={sheet} />
            {part.code === null ? null : ` · ${t('parts.maxOf', { max: formatPoints(part.maxCenti) })}`}
          </>
        }
        notice={<SheetNotice sheet={sheet} />}
      />
      <div className="mb-6 print:hidden">
        <Tabs
          label={t('parts.caption')}
          tabs={parts.map((one) => ({
            text: one.code === null ? t('parts.bonus') : one.code,
            href: paths.sheetPart(place, member.slug, one.slug),
            current: one.slug === part.slug,
            ...(one.code === null ? {} : { count: `${done(one)}/${ownLines(one.lines).length}` }),
          }))}
        />
      </div>
      {maySave.ok ? (
        <>
          <SelfPartForm sheet={sheet} lines={part.lines} personId={personId} part={part.slug} />
          <RescaledNote sheet={sheet} part={part} />
          <EvidenceSection sheet={sheet} lines={part.lines} />
        </>
      ) : sheet.sheet ? (
        <PartTable sheet={sheet} part={part} />
      ) : (
        <p className="text-soft">{t('empty.notSent')}</p>
      )}
      <div className="mt-8 flex flex-wrap gap-3 print:hidden">
        {next ? (
          <LinkButton href={paths.sheetPart(place, member.slug, next.slug)}>
            {t('parts.next', { name: next.code ?? t('parts.bonus') })}
          </LinkButton>
        ) : null}
        <LinkButton href={paths.sheet(place, member.slug)} kind={next ? 'secondary' : 'primary'}>
          {t('parts.toSheet')}
        </LinkButton>
      </div>
    </>
  );
}
