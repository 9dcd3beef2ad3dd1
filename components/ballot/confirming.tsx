import { getTranslations } from 'next-intl/server';
import { Gated } from '@/components/conference/gated';
import { momentOf } from '@/components/conference/moment';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { BallotPage } from '@/server/ballot/loaders';
import { ConfirmForm } from './confirm-form';
import { TallyForm } from './tally-form';
import { TallyWords } from './tally-words';
import { tellerName } from './teller-name';

/** A counted tally on its way to become final: in words, for its tellers with the button, for who counted with a way to correct it. */
export async function Confirming(page: BallotPage) {
  const { ballot, result, teller, counting, confirming } = page;
  const t = await getTranslations('ballot');
  if (!result) return <p className="text-soft">{t('confirm.rule')}</p>;
  return (
    <>
      <Section heading={t('confirm.heading')} intro={t('confirm.rule')}>
        <TallyWords ballot={ballot} result={result} />
        {teller ? (
          <div className="mt-6">
            {teller.confirmedAt && teller.confirmedOn ? (
              <Notice kind="done">
                {t('confirm.done', { moment: momentOf(teller.confirmedAt, teller.confirmedOn) })}
              </Notice>
            ) : (
              <Gated gate={confirming} label={t('confirm.button')} lead={t('confirm.lead')}>
                <ConfirmForm
                  blocYearId={ballot.blocYearId}
                  number={ballot.number}
                  tallySha256={ballot.tallySha256 ?? ''}
                  teller={tellerName({ ...teller, post: teller.postAtTime })}
                />
              </Gated>
            )}
          </div>
        ) : null}
      </Section>
      {counting.right.ok && counting.rule.ok ? (
        <div className="mt-4">
          <Disclosure summary={t('tally.correct')}>
            <TallyForm {...page} />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
