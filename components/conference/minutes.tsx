import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import type { BlocYearShown } from '@/components/bloc/shown';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { PrintButton } from '@/components/ui/print-button';
import { SealMark } from '@/components/ui/seal-mark';
import { Tag } from '@/components/ui/tag';
import { groupCode } from '@/lib/format';
import { signMinutesAction } from '@/server/conference/actions';
import type { HeldConference } from '@/server/conference/loaders';
import { MinutesPaper } from './minutes-paper';
import { momentOf } from './moment';
import { PaperSection } from './paper-section';

type MinutesProps = { scope: BlocYearShown & { readonly id: string }; minutes: NonNullable<HeldConference['minutes']> };

/** The minutes with who has signed them, the button for who still has to, and the paper itself. */
export async function Minutes({ scope, minutes }: MinutesProps) {
  const t = await getTranslations('conference.minutes');
  const { content, sha256, signatures, signable } = minutes;
  const code = groupCode(sha256.slice(0, 12));
  const complete = signatures.length === 2;
  return (
    <PaperSection
      heading={t('heading')}
      beside={
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center gap-3">
            {complete ? <SealMark kind="check" className="size-7" /> : null}
            <p className="max-w-[75ch] max-sm:min-w-48 max-sm:flex-1">
              {content.closedAt ? t(complete ? 'complete' : 'unsigned', { code }) : t('draft')}{' '}
              {signatures.map(({ capacity, signedOn, signedAt }) => (
                <span key={capacity}>{t('signedBy', { capacity, moment: momentOf(signedAt, signedOn) })} </span>
              ))}
            </p>
            {content.closedAt ? null : <Tag kind="waiting">{t('draftTag')}</Tag>}
            <IllustrativeTag
              show={scope.illustrative.includes('tally') || scope.illustrative.includes('leadershipVotes')}
            />
          </div>
          {signable.map(({ capacity, post }) => (
            <Form key={capacity} action={signMinutesAction} id={`sign-${capacity}`}>
              <input type="hidden" name="blocYearId" value={scope.id} />
              <input type="hidden" name="capacity" value={capacity} />
              <input type="hidden" name="sha256" value={sha256} />
              <p className="max-w-[65ch]">{t('sentence', { post, capacity, code })}</p>
              <FormActions>
                <SubmitButton>{t('button')}</SubmitButton>
              </FormActions>
            </Form>
          ))}
          <div>
            <PrintButton>{t('print')}</PrintButton>
          </div>
        </div>
      }
    >
      <MinutesPaper minutes={minutes} code={code} />
    </PaperSection>
  );
}
