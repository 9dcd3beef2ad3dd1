import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { BeginDraft } from '@/components/plan/begin-draft';
import { Section } from '@/components/layout/section';
import { CriteriaTable } from '@/components/plan/criteria-table';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { totalOfScale } from '@/domain/criteria/check';
import { formatDay, formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { adoptCriteriaDraftAction, draftCriteriaAction, dropCriteriaAction } from '@/server/criteria/actions';
import type { CriteriaShown } from '@/server/criteria/loaders';
import { CriteriaForm } from './criteria-form';

/** The scale of a year: adopted and locked, written, or begun here. */
export async function CriteriaView({ shown }: { shown: CriteriaShown }) {
  const { scope, adopted, draft, keeps } = shown;
  const t = await getTranslations('criteria');
  const [year, place] = [String(scope.year), placeOf(scope)];
  const scale = adopted ?? draft?.rules;
  const plan = await getTranslations('charter');
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: plan('plan', { year }), href: paths.plan(place) })}
        standing={t(`standing.${adopted ? 'adopted' : draft ? 'draft' : 'none'}`, {
          year,
          groups: scale?.groups.length ?? 0,
          total: formatPoints(scale ? totalOfScale(scale) : 0),
        })}
        notice={adopted ? <Notice kind="seal">{t('adopted', { day: formatDay(adopted.adoptedOn) })}</Notice> : null}
      />
      {draft ? (
        keeps ? (
          <>
            <CriteriaForm blocYearId={scope.id} rules={draft.rules} />
            <Adopt shown={shown} />
          </>
        ) : (
          <p className="text-soft">{t('beingWritten')}</p>
        )
      ) : adopted ? (
        <CriteriaTable criteria={adopted} illustrative={scope.illustrative.includes('criteria')} />
      ) : (
        <BeginDraft
          what="criteria"
          blocYear={scope}
          action={draftCriteriaAction}
          fresh="blank"
          before={shown.before !== null}
          keeps={shown.keeps}
        />
      )}
    </>
  );
}

async function Adopt({ shown: { scope, draft, adopts, hurdles } }: { shown: CriteriaShown }) {
  const [t, say] = [await getTranslations('criteria.adopt'), await refusalWords()];
  const year = String(scope.year);
  if (!draft) return null;
  return (
    <Section heading={t('heading')} intro={t('sentence', { total: formatPoints(totalOfScale(draft.rules)), year })}>
      {!adopts ? null : hurdles.length > 0 ? (
        <ClosedButton lead={t('closed')} reasons={hurdles.map((hurdle) => ({ text: say(hurdle) }))}>
          {t('button', { year })}
        </ClosedButton>
      ) : (
        <Form action={adoptCriteriaDraftAction} id="adopt" after="criteria">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <FormActions>
            <SubmitButton>{t('button', { year })}</SubmitButton>
          </FormActions>
        </Form>
      )}
      <div className="mt-6">
        <Disclosure summary={t('drop')}>
          <Form action={dropCriteriaAction} id="drop">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <FormActions>
              <SubmitButton kind="danger">{t('dropButton')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      </div>
    </Section>
  );
}
