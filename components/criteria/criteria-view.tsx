import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { BeginDraft } from '@/components/plan/begin-draft';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { totalOfScale } from '@/domain/criteria/scale';
import { formatDay, formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { adoptCriteriaDraftAction, draftCriteriaAction, dropCriteriaAction } from '@/server/criteria/actions';
import type { CriteriaShown } from '@/server/criteria/loaders';
import { CriteriaForm } from './criteria-form';
import { GroupsTable } from './groups-table';
import { ScaleTable } from './scale-table';

/** The scale of a year: adopted and locked once scoring opens, written, or begun here. */
export async function CriteriaView({ shown }: { shown: CriteriaShown }) {
  const { scope, adopted, draft, keeps, stage } = shown;
  const t = await getTranslations('criteria');
  const [year, place] = [String(scope.year), placeOf(scope)];
  const writes = draft !== null && keeps && !stage.scoring;
  const scale = writes ? draft.rules : adopted;
  const plan = await getTranslations('charter');
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: plan('plan', { year }), href: paths.plan(place) })}
        standing={t(`standing.${writes || !adopted ? (draft ? 'draft' : 'none') : 'adopted'}`, {
          year,
          groups: scale?.groups.length ?? 0,
          total: formatPoints(scale ? totalOfScale(scale) : 0),
        })}
        notice={
          adopted ? (
            <Notice kind="seal">
              {t(stage.scoring ? 'adoptedLocked' : 'adopted', {
                day: formatDay(adopted.adoptedOn),
                version: adopted.version,
              })}
            </Notice>
          ) : null
        }
      />
      {writes ? (
        <>
          <GroupsTable blocYear={scope} rules={draft.rules} />
          <Section heading={t('frame')} anchor="frame">
            <CriteriaForm blocYearId={scope.id} rules={draft.rules} />
          </Section>
          <Adopt shown={shown} />
        </>
      ) : scale ? (
        <>
          <ScaleTable rules={scale} />
          <IllustrativeTag under show={scope.illustrative.includes('criteria')} />
          {keeps && stage.scoring && draft ? (
            <Section heading={t('left.heading')} intro={t('left.intro')}>
              <DropForm blocYearId={scope.id} />
            </Section>
          ) : null}
          {keeps && !stage.scoring ? (
            <Section heading={t('again.heading')} intro={t('again.intro')}>
              <Form action={draftCriteriaAction} id="again">
                <input type="hidden" name="blocYearId" value={scope.id} />
                <input type="hidden" name="from" value="adopted" />
                <FormActions>
                  <SubmitButton kind="secondary">{t('again.button')}</SubmitButton>
                </FormActions>
              </Form>
            </Section>
          ) : null}
        </>
      ) : draft ? (
        <p className="text-soft">{t('beingWritten')}</p>
      ) : (
        <BeginDraft
          what="criteria"
          blocYear={scope}
          action={draftCriteriaAction}
          fresh="blank"
          usual={{ from: 'usual', text: t('begin.usual') }}
          before={shown.before !== null}
          keeps={keeps}
        />
      )}
      {scale ? (
        <div className="mt-6 flex flex-wrap gap-3 print:hidden">
          <LinkButton href={paths.export('criteria', place)} kind="secondary" download>
            {t('export')}
          </LinkButton>
          <LinkButton href={paths.criteriaDifferences(place)} kind="quiet">
            {t('differences.link')}
          </LinkButton>
        </div>
      ) : null}
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
          <DropForm blocYearId={scope.id} />
        </Disclosure>
      </div>
    </Section>
  );
}

async function DropForm({ blocYearId }: { blocYearId: string }) {
  const t = await getTranslations('criteria.adopt');
  return (
    <Form action={dropCriteriaAction} id="drop">
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <FormActions>
        <SubmitButton kind="danger">{t('dropButton')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
