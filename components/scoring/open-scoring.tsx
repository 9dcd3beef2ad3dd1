import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/format';
import { openScoringAction } from '@/server/result/actions';
import type { Permission, ScoringShown } from './shown';

type OpenScoringProps = Pick<ScoringShown, 'scope' | 'dueOn'> & { mayOpen: Permission; scaleInDraft: boolean };

/** Opens self-scoring for every member, with the sentence of what that means. */
export async function OpenScoring({ scope, dueOn, mayOpen, scaleInDraft }: OpenScoringProps) {
  const t = await getTranslations('results.open');
  const words = await refusalWords();
  if (!mayOpen.ok) {
    return (
      <ClosedButton lead={t('closed')} reasons={[{ text: words(mayOpen.refusal) }]}>
        {t('button')}
      </ClosedButton>
    );
  }
  return (
    <Form action={openScoringAction} id="open-scoring">
      <input type="hidden" name="blocYearId" value={scope.id} />
      <p className="max-w-[65ch]">
        {t('sentence', {
          members: scope.members.length,
          year: String(scope.year),
          due: dueOn ? t('due', { day: formatDay(dueOn) }) : t('noDue'),
        })}
      </p>
      {scaleInDraft ? <Notice kind="late">{t('scaleInDraft')}</Notice> : null}
      <FormActions>
        <SubmitButton>{t('button')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
