import { BeginDraft } from '@/components/plan/begin-draft';
import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { SealMark } from '@/components/ui/seal-mark';
import { TextLink } from '@/components/ui/text-link';
import { charterThemes, type CharterTheme } from '@/domain/charter/rules';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { applyDeadlinesAction, draftCharterAction } from '@/server/charter/actions';
import type { CharterShown } from '@/server/charter/loaders';
import { AdoptSection } from './adopt-section';
import { CharterForm } from './charter-form';
import { CharterText } from './charter-text';

const themes = Object.keys(charterThemes) as CharterTheme[];

/** The charter of a year: adopted and locked, written beside last year's, or begun here. */
export async function CharterView({ shown }: { shown: CharterShown }) {
  const { scope, adopted, draft, rules, differences, keeps } = shown;
  const t = await getTranslations('charter');
  const [year, place] = [String(scope.year), placeOf(scope)];
  const state = adopted ? 'adopted' : draft ? 'draft' : 'none';
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: t('plan', { year }), href: paths.plan(place) })}
        standing={t(`standing.${state}`, {
          year,
          before: String(scope.year - 1),
          count: differences ?? 0,
          compared: String(differences !== null),
        })}
        notice={
          adopted ? (
            <Notice kind="seal">
              <span className="inline-flex items-center gap-2">
                <SealMark kind="check" className="size-7" />
                {t('adopted', {
                  number: adopted.number ?? 'none',
                  day: formatDay(adopted.adoptedOn),
                  meeting: adopted.meeting ?? 'none',
                })}
              </span>
            </Notice>
          ) : null
        }
      />
      {rules ? (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          {shown.otherYears.length > 0 ? (
            <TextLink href={paths.charterDifferences(place)}>{t('toDifferences')}</TextLink>
          ) : null}
          <TextLink href={paths.criteria(place)}>{t('toCriteria')}</TextLink>
          <PrintButton>{t('print')}</PrintButton>
        </div>
      ) : (
        <BeginDraft
          what="charter"
          blocYear={scope}
          action={draftCharterAction}
          fresh="defaults"
          before={shown.before !== null}
          keeps={shown.keeps}
        />
      )}
      {draft && keeps ? (
        <div className="mt-6 print:hidden">
          <CharterForm shown={shown} rules={draft.rules} />
        </div>
      ) : null}
      {rules ? (
        <div className={draft && keeps ? 'hidden print:block' : undefined}>
          <CharterText rules={rules} words={shown.words} themes={themes} />
          <IllustrativeTag under show={scope.illustrative.includes('charter')} />
        </div>
      ) : null}
      {adopted && shown.dates && Object.keys(adopted.deadlines).length > 0 ? (
        <div className="mt-6 print:hidden">
          <Form action={applyDeadlinesAction} id="deadlines">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <FormActions>
              <SubmitButton kind="secondary">{t('applyDeadlines', { year })}</SubmitButton>
              <TextLink href={paths.calendar(place)}>{t('toCalendar')}</TextLink>
            </FormActions>
          </Form>
        </div>
      ) : null}
      {draft ? <AdoptSection shown={shown} /> : null}
    </>
  );
}
