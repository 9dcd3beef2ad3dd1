import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { TextLink } from '@/components/ui/text-link';
import { paths, placeOf } from '@/lib/paths';
import { endRehearsalAction, rehearseCovenantAction } from '@/server/covenant/actions';
import type { CovenantShown } from './covenant-view';

/** For the one who keeps the bloc: practising the signing on a copy, before it counts. */
export async function RehearsalPanel({ shown: { scope, signing, rehearsing } }: { shown: CovenantShown }) {
  const t = await getTranslations('covenant.rehearsal');
  const place = placeOf(scope);
  if (signing?.version.completedAt && !rehearsing) return null;
  return (
    <div className="print:hidden">
      <Section heading={t('heading')} intro={t('intro')}>
        {rehearsing ? (
          <>
            <p className="mb-4 flex flex-wrap gap-x-6 gap-y-1">
              <TextLink href={paths.ceremony(place, true)} className="py-1">
                {t('toCeremony')}
              </TextLink>
              <TextLink href={paths.covenantRehearsal(place)} className="py-1">
                {t('toCopy')}
              </TextLink>
            </p>
            <Form action={endRehearsalAction} id="end-rehearsal">
              <input type="hidden" name="blocYearId" value={scope.id} />
              <FormActions>
                <SubmitButton kind="secondary">{t('end')}</SubmitButton>
              </FormActions>
            </Form>
          </>
        ) : (
          <Form action={rehearseCovenantAction} id="rehearse">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <FormActions>
              <SubmitButton kind="secondary">{t('begin')}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </Section>
    </div>
  );
}
