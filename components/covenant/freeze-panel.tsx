import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { freezeCovenantAction } from '@/server/covenant/actions';
import type { CovenantShown } from './covenant-view';
import { RuleFields } from './rule-fields';

/** The freeze: its sentence and button, or what is still missing, each a link. Others read how it will go on. */
export async function FreezePanel({
  shown: { scope, board, tasks, hurdles, openRemarks, freezes },
}: {
  shown: CovenantShown;
}) {
  const [t, say] = [await getTranslations('covenant.freeze'), await refusalWords()];
  const year = String(scope.year);
  const place = placeOf(scope);
  if (!freezes)
    return (
      <Section heading={t('heading')}>
        <p className="max-w-[75ch] text-soft">{t('others')}</p>
      </Section>
    );
  const registrations = (waits: boolean) =>
    board
      .filter(({ status }) => status !== 'agreed' && (status === 'sent') === waits)
      .map(({ status, member: { name, slug } }) => ({
        text: t(waits ? 'waiting' : status === 'returned' ? 'returned' : 'missing', { agency: nonBreaking(name) }),
        href: paths.registration(place, slug),
      }));
  const reasons = hurdles.flatMap((hurdle) => {
    switch (hurdle.code) {
      case 'covenant.planNotAdopted':
        return [{ text: t('planNotAdopted', { year }), href: paths.plan(place) }];
      case 'covenant.registrationsMissing':
        return registrations(false);
      case 'covenant.registrationsWaiting':
        return registrations(true);
      case 'covenant.remarksOpen':
        return openRemarks.map(({ number, agency }) => ({
          text: t('remarks', { number, agency: nonBreaking(agency) }),
          href: paths.covenantDraft(place, `remark-${number}`),
        }));
      default:
        return [{ text: say(hurdle), href: paths.plan(place) }];
    }
  });
  return (
    <Section heading={t('heading')}>
      <p className="mb-4 max-w-[75ch]">{t('sentence', { year, tasks: tasks.length, count: board.length })}</p>
      {reasons.length > 0 ? (
        <ClosedButton lead={t('closed')} reasons={reasons}>
          {t('button')}
        </ClosedButton>
      ) : (
        <Form action={freezeCovenantAction} id="freeze">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <RuleFields />
          <Checkbox name="atCeremony" label={t('atCeremony')} hint={t('atCeremonyHint')} />
          <FormActions>
            <SubmitButton>{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}
