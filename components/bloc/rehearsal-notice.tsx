import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { ActorFacts } from '@/domain/person/actor';
import { formatDay } from '@/lib/format';
import { resetRehearsalAction } from '@/server/sample/actions';

/** Over every page of a rehearsal: which day it is there, and the button that begins anew. */
export async function RehearsalNotice({ bloc, on, reader }: { bloc: string; on: string; reader: ActorFacts }) {
  const t = await getTranslations('rehearsal');
  return (
    <div className="mb-4 print:hidden">
      <Notice
        kind="info"
        lead={t('lead', { day: formatDay(on) })}
        after={
          reader.personId ? (
            <Disclosure summary={t('reset')}>
              <Form action={resetRehearsalAction} id="reset-rehearsal">
                <input type="hidden" name="slug" value={bloc} />
                <p>{t('resetSentence')}</p>
                <FormActions>
                  <SubmitButton kind="danger">{t('resetButton')}</SubmitButton>
                </FormActions>
              </Form>
            </Disclosure>
          ) : null
        }
      >
        {t('words')}
      </Notice>
    </div>
  );
}
