import { getTranslations } from 'next-intl/server';
import { Gated } from '@/components/conference/gated';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { Tag } from '@/components/ui/tag';
import { formatMoment, nonBreaking } from '@/lib/format';
import { confirmHandoverAction } from '@/server/leadership/actions';
import type { HandoverShown } from '@/server/leadership/loaders';

type ConfirmationsProps = { blocYearId: string; year: number; handover: HandoverShown };

/** Both heads' confirmations: who has confirmed, and for the one whose turn it is the sentence with its button. */
export async function Confirmations({ blocYearId, year, handover }: ConfirmationsProps) {
  const t = await getTranslations('leadership');
  return (
    <Section heading={t('confirmations')} intro={t('confirmationsIntro')}>
      <ul className="hairlines border-t border-line">
        {handover.sides.map(({ side, agency, offer, confirmation }) => (
          <li key={side} className="py-4">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
              <p className="min-w-0 flex-1 basis-72">
                {t(`sides.${side}`)}: <strong>{nonBreaking(agency)}</strong>
              </p>
              <Tag kind={confirmation ? 'done' : 'waiting'}>{t(confirmation ? 'confirmed' : 'unconfirmed')}</Tag>
            </div>
            {confirmation ? (
              <p className="mt-1 text-sm text-soft">
                {t('confirmedBy', { post: confirmation.postAtTime, moment: formatMoment(confirmation.confirmedAt) })}
              </p>
            ) : (
              <div className="mt-3">
                <Gated gate={offer} label={t(`confirm.${side}`)} lead={t('notYet')}>
                  <p className="mb-3 max-w-[65ch]">
                    {t(`sentence.${side}`, {
                      post: offer.right.ok ? offer.right.value.post : '',
                      agency,
                      other: handover.names[side === 'from' ? 'to' : 'from'],
                      year: String(year),
                      count: handover.items.length,
                    })}
                  </p>
                  <Form action={confirmHandoverAction} id={`confirm-${side}`}>
                    <input type="hidden" name="blocYearId" value={blocYearId} />
                    <input type="hidden" name="side" value={side} />
                    <FormActions>
                      <SubmitButton>{t(`confirm.${side}`)}</SubmitButton>
                    </FormActions>
                  </Form>
                </Gated>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
