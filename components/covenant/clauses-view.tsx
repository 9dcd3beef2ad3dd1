import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { WithAside } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { clauseKinds } from '@/domain/covenant/clause';
import { formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { ClausesShown } from '@/server/covenant/draft-loaders';
import { BasisSuggestions } from './basis-suggestions';
import { ClauseForm } from './clause-form';
import { CopyPanel } from './copy-panel';
import { CovenantPaper } from './covenant-paper';
import { DraftLinks } from './draft-links';
import { Marked } from './marked';

/** Where the keepers write what stands before and after the tasks: outline, boxes, suggestions, last year's, and the paper it makes. */
export async function ClausesView({ shown }: { shown: ClausesShown }) {
  const { scope, frozen, writes, content, sampleTasks, copy } = shown;
  const [t, covenant] = [await getTranslations('covenant.clauses'), await getTranslations('covenant')];
  const year = String(scope.year);
  const place = placeOf(scope);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: covenant('title', { year }), href: paths.covenant(place) })}
        standing={writes && !frozen ? t('standing') : undefined}
        notice={frozen ? <Notice kind="seal">{t('frozen')}</Notice> : undefined}
      />
      <DraftLinks place={place} current="clauses" />
      {writes && !frozen ? (
        <WithAside
          label={t('outline')}
          aside={
            <nav aria-label={t('outline')}>
              <ul className="hairlines">
                {clauseKinds.slice(0, 2).map((kind) => (
                  <OutlineLink key={kind} href={`#${kind}`} text={t(`${kind}.heading`)} />
                ))}
                <li className="flex min-h-11 items-center">
                  <TextLink href={paths.plan(place)}>{t('toTasks')}</TextLink>
                </li>
                <OutlineLink href="#closing" text={t('closing.heading')} />
                <li className="flex min-h-11 items-center">
                  <TextLink href={paths.covenantDraft(place)}>{t('toDraft')}</TextLink>
                </li>
              </ul>
            </nav>
          }
        >
          {copy ? (
            <Notice kind="info" lead={t('copied.lead', { from: String(copy.fromYear) })}>
              {t('copied.text', {
                moment: formatMoment(copy.copiedAt),
                version: copy.fromVersion ?? 'none',
                count: copy.shifted.length,
              })}
              <ul className="list-disc pl-5">
                {copy.shifted.map(({ was, is }) => (
                  <li key={was} className="py-0.5">
                    <Marked before={was} after={is} />
                  </li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <CopyPanel shown={shown} />
          <BasisSuggestions shown={shown} />
          <ClauseForm shown={shown} />
        </WithAside>
      ) : writes ? null : (
        <EmptyState
          purpose={t('others.purpose')}
          why={t('others.why')}
          action={<TextLink href={paths.covenantDraft(place)}>{t('toDraft')}</TextLink>}
        />
      )}
      <Section heading={covenant('preview')} intro={frozen ? undefined : covenant('previewNote')}>
        <Disclosure summary={covenant('previewOpen')}>
          <CovenantPaper content={content} sampleTasks={sampleTasks} />
        </Disclosure>
      </Section>
    </>
  );
}

function OutlineLink({ href, text }: { href: string; text: string }) {
  return (
    <li className="flex min-h-11 items-center">
      <a href={href}>{text}</a>
    </li>
  );
}
