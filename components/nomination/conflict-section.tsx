import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import { conflictKinds } from '@/domain/nomination/conflict-kind';
import { nonBreaking } from '@/lib/format';
import { declareConflictAction, withdrawConflictAction } from '@/server/conflict/actions';
import type { NominationShown } from '@/server/nomination/loaders';

type OfCase = { scope: { id: string }; nominationId: string };

/** Stepping back from a nomination: in what way one is concerned, and what follows from saying so. */
export async function ConflictDisclosure({ scope, nominationId }: OfCase) {
  const t = await getTranslations('review.conflict');
  return (
    <div className="mt-4">
      <Disclosure summary={t('open')}>
        <Form action={declareConflictAction} id="conflict">
          <input type="hidden" name="blocYearId" value={scope.id} />
          <input type="hidden" name="nominationId" value={nominationId} />
          <p className="mb-3 text-sm">{t('sentence')}</p>
          <RadioGroup
            name="kind"
            label={t('kind')}
            choices={conflictKinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
          />
          <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} limit={1000} />
          <FormActions>
            <SubmitButton kind="danger">{t('declare')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </div>
  );
}

/** Taking back what was declared; `seat` where a new head does, for the agency. */
export async function ConflictWithdrawal({
  scope,
  nominationId,
  conflictId,
  seat,
}: OfCase & { conflictId: string; seat: boolean }) {
  const t = await getTranslations('review.conflict');
  return (
    <Disclosure summary={t(seat ? 'seatOpen' : 'withdrawOpen')}>
      <Form action={withdrawConflictAction} id={`withdraw-${conflictId}`}>
        <input type="hidden" name="blocYearId" value={scope.id} />
        <input type="hidden" name="nominationId" value={nominationId} />
        <input type="hidden" name="conflictId" value={conflictId} />
        <p className="mb-3 text-sm">{t(seat ? 'seatSentence' : 'withdrawSentence')}</p>
        <TextArea name="reason" label={t('withdrawReason')} rows={2} limit={1000} />
        <FormActions>
          <SubmitButton kind="secondary">{t(seat ? 'seat' : 'withdraw')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}

/** Who said to be concerned, for those who may know: it explains the denominators. */
export async function SteppedBack({ steppedBack }: NominationShown) {
  if (steppedBack.length === 0) return null;
  const t = await getTranslations('review.conflict');
  return (
    <>
      <h2 className="mt-8 mb-2">{t('who')}</h2>
      <ul className="hairlines">
        {steppedBack.map(({ id, agencyName, kind, reason, holdsSeat }) => (
          <li key={id} className="py-2 text-sm">
            {t('one', { agency: nonBreaking(agencyName), kind: t(`kindsSaid.${kind}`), reason })}
            {holdsSeat ? null : <span className="block text-soft">{t('personal')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
