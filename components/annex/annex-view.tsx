import { getTranslations } from 'next-intl/server';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { SigningRoom } from '@/components/covenant/signing-room';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { RemindForm } from '@/components/reminder/remind-form';
import { PaperPanel } from '@/components/ceremony/paper-panel';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { voidAnnexAction } from '@/server/annex/actions';
import type { AnnexShown } from '@/server/annex/loaders';
import type { Arrival } from '@/server/covenant/arrival-loaders';

/** One annex: the same room to read and sign in as the covenant has. */
export async function AnnexView({ shown, arrival }: { shown: AnnexShown; arrival: Arrival }) {
  const { scope, signing, unsigned, voided, voids, approval, paper } = shown;
  const [t, covenant] = [await getTranslations('annex'), await getTranslations('covenant')];
  const ceremony = await getTranslations('ceremony.paper');
  const year = String(scope.year);
  const place = placeOf(scope);
  const { version, parties, content } = signing;
  const signed = parties.filter(({ signature }) => signature).length;
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={content.title}
          crumbs={[
            ...(await yearCrumbs(scope)),
            { text: covenant('title', { year }), href: paths.covenant(place) },
            { text: t('title', { year }), href: paths.annexes(place) },
          ]}
          standing={
            version.completedAt
              ? t('row.complete', { count: parties.length, moment: formatMoment(version.completedAt) })
              : t('row.signing', { signed, count: parties.length })
          }
          notice={
            voided ? (
              <Notice kind="late" lead={t('voided.lead')}>
                {t('voided.note', { moment: formatMoment(voided.at), reason: voided.reason })}
              </Notice>
            ) : undefined
          }
        />
        <p className="-mt-3 mb-6 flex flex-wrap gap-x-6 gap-y-1">
          <a href="#sign" className="py-1 xl:hidden">
            {covenant('toSigning')}
          </a>
          <TextLink href={paths.covenant(place)} className="py-1">
            {t('toCovenant')}
          </TextLink>
          {version.completedAt && !voided ? (
            <TextLink href={paths.effective(place)} className="py-1">
              {t('toEffective')}
            </TextLink>
          ) : null}
        </p>
      </div>
      <SigningRoom
        scope={scope}
        signing={signing}
        arrival={arrival}
        page={paths.annex(place, version.version)}
        sampleTasks={[]}
        underList={unsigned ? <RemindForm scope={scope} about="signature" {...unsigned} /> : undefined}
        after={
          <>
            {paper ? (
              <Section heading={ceremony('heading')} intro={ceremony('intro')}>
                <PaperPanel
                  versionId={version.id}
                  sha256={version.sha256}
                  signers={paper.signers}
                  nameOf={new Map(paper.missing.map(({ agencyId, name }) => [agencyId, name]))}
                />
              </Section>
            ) : null}
            {voids?.ok ? (
              <div className="mt-6 print:hidden">
                <Disclosure summary={t('void.open')} open={approval !== null && approval.stage !== 'notAsked'}>
                  {approval ? <ApprovalPanel approval={approval} /> : null}
                  {approval && approval.stage !== 'given' ? null : (
                    <Form action={voidAnnexAction} id="void">
                      <input type="hidden" name="versionId" value={version.id} />
                      <p>{t('void.sentence', { signed })}</p>
                      <TextArea name="reason" label={t('void.reason')} rows={3} limit={1000} />
                      <FormActions>
                        <SubmitButton kind="danger">{t('void.button')}</SubmitButton>
                      </FormActions>
                    </Form>
                  )}
                </Disclosure>
              </div>
            ) : approval?.gives ? (
              <div className="mt-6 print:hidden">
                <ApprovalPanel approval={approval} />
              </div>
            ) : null}
          </>
        }
      />
    </>
  );
}
