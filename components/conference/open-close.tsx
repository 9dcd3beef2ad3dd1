import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { Notice } from '@/components/ui/notice';
import { acts as actNames } from '@/domain/conference/acts';
import { conferenceState } from '@/domain/conference/state';
import { closeConferenceAction, openConferenceAction } from '@/server/conference/actions';
import type { HeldConference } from '@/server/conference/loaders';
import { Gated } from './gated';

type OpenCloseProps = { blocYearId: string; year: number; held: HeldConference };

/** Opens the conference, once the quorum sits in the hall. */
export async function OpenConference({ blocYearId, year, held: { conference, quorum, beginning } }: OpenCloseProps) {
  const t = await getTranslations('conference.opening');
  if (conferenceState(conference) !== 'convened' || !beginning) return null;
  return (
    <div className="mt-6">
      <Gated gate={beginning} label={t('button')} lead={t('lead')}>
        <Form action={openConferenceAction} id="open">
          <input type="hidden" name="blocYearId" value={blocYearId} />
          <FormActions>
            <SubmitButton>{t('button')}</SubmitButton>
            <p className="text-soft">
              {t('sentence', { year: String(year), present: quorum?.inHall ?? 0, members: quorum?.members ?? 0 })}
            </p>
          </FormActions>
        </Form>
      </Gated>
    </div>
  );
}

/** Closes the conference, once every ballot is final. */
export async function CloseConference({ blocYearId, year, held: { conference, acts, ending } }: OpenCloseProps) {
  const t = await getTranslations('conference.closing');
  if (conferenceState(conference) !== 'open' || !ending.right.ok) return null;
  const names = await getTranslations('conference.acts.names');
  const years = { year: String(year), next: String(year + 1) };
  const unfinished = actNames.filter((act) => acts[act] !== 'done').map((act) => names(act, years));
  return (
    <Section heading={t('heading')}>
      <Gated gate={ending} label={t('button')} lead={t('lead')} href="#ballots">
        <Form action={closeConferenceAction} id="close">
          <input type="hidden" name="blocYearId" value={blocYearId} />
          {unfinished.length > 0 ? (
            <Notice kind="late">{t('unfinished', { acts: unfinished.join('; ') })}</Notice>
          ) : null}
          <p className="max-w-[65ch] text-soft">{t('sentence')}</p>
          <FormActions>
            <SubmitButton kind={unfinished.length === 0 ? 'primary' : 'secondary'}>{t('button')}</SubmitButton>
          </FormActions>
        </Form>
      </Gated>
    </Section>
  );
}
