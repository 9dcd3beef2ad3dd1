import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { ClosedButton } from '@/components/ui/closed-button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { formatMoment, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Arrival } from '@/server/covenant/arrival-loaders';
import type { SigningShown } from './covenant-view';
import { PdfPanel } from './pdf-panel';
import { RefusePanel } from './refuse-panel';
import { SignForm } from './sign-form';
import { SignedNote } from './signed-note';

type SignDeskProps = { signing: SigningShown; arrival: Arrival; page: string };

/** Where a head signs for the own agency; for everybody else the closed button says why. */
export async function SignDesk({ signing, arrival, page }: SignDeskProps) {
  const [t, done] = [await getTranslations('covenant.sign'), await getTranslations('covenant.signed')];
  const say = await refusalWords();
  const { desks, version, parties } = signing;
  const button = t(version.kind === 'annex' ? 'buttonAnnex' : 'button');
  const problem = arrival.refusal ? say(arrival.refusal) : '';
  return (
    <section id="sign" tabIndex={-1} aria-labelledby="sign-heading" className="outline-none print:hidden">
      <h2 id="sign-heading" className="mb-3">
        {t('heading')}
      </h2>
      {problem ? (
        <div role="alert" className="mb-4">
          <Notice kind="late" lead={t('refused')}>
            {problem}
          </Notice>
        </div>
      ) : null}
      {desks.length > 0 ? null : version.voidedAt ? (
        <p>{done('voided')}</p>
      ) : version.completedAt ? (
        <p>
          {done(version.kind === 'annex' ? 'completeAnnex' : 'complete', { moment: formatMoment(version.completedAt) })}
        </p>
      ) : (
        <SignClosed lead={t('closed')} reason={t('onlyHeads')} button={button} />
      )}
      {desks.map((desk) => {
        const { agencyId, agency, code, decision, answers, statement, key, asksCode, passkeys, copy } = desk;
        const party = parties.find((one) => one.code === code);
        if (party?.signature)
          return <SignedNote key={agencyId} signing={signing} party={party} arrived={arrival.signed} />;
        const closed = decision.ok
          ? null
          : party
            ? say(decision.refusal)
            : t('notParty', { agency: nonBreaking(agency) });
        if (!answers) return <SignClosed key={agencyId} lead={t('closed')} reason={closed ?? ''} button={button} />;
        const { methods } = version;
        const inApp = methods.includes('inApp');
        const passkey = methods.includes('passkey') && passkeys > 0;
        const pdf = methods.includes('pdf');
        // While the room is closed everything stays where it is, so that nothing typed is lost when it is paused and opened again.
        return (
          <div key={agencyId} className="mb-6">
            {inApp || passkey ? (
              <SignForm
                address={paths.signatures(version.id)}
                passkeyAddress={passkey ? paths.covenantChallenges(version.id) : null}
                page={page}
                fields={{ agencyId, sha256: version.sha256, key }}
                inApp={inApp}
                asksCode={asksCode}
                statement={nonBreaking(statement)}
                code={signing.code}
                closed={closed}
                words={{
                  button,
                  passkey: t('passkey'),
                  sending: t('sending'),
                  offline: t('offline'),
                  cancelled: t('cancelled'),
                  codeLabel: t('codeLabel'),
                  codeHint: t('codeHint'),
                  closed: t('closed'),
                  unread: t('unread'),
                }}
              />
            ) : closed !== null ? (
              <SignClosed lead={t('closed')} reason={closed} button={button} />
            ) : null}
            {pdf ? (
              <div hidden={closed !== null}>
                <PdfPanel
                  version={version}
                  agencyId={agencyId}
                  copy={copy}
                  statement={nonBreaking(statement)}
                  fields={{ agencyId, sha256: version.sha256, key }}
                  page={page}
                  confirms={arrival.refusal?.field === 'confirmed'}
                />
              </div>
            ) : null}
            <ul className="mt-2 text-sm text-soft">
              {methods.map((method) => (
                <li key={method}>{t(`levels.${method}`)}</li>
              ))}
            </ul>
            {methods.includes('passkey') && passkeys === 0 ? (
              <p className="mt-2 text-sm">
                <TextLink href={`${paths.account}#passkeys`}>{t('addPasskey')}</TextLink>
              </p>
            ) : null}
            <RefusePanel
              versionId={version.id}
              agencyId={agencyId}
              agency={agency}
              refusal={party?.refusal ?? null}
              keepAs={`refuse-covenant:${desk.personId}:${version.blocYearId}:${agencyId}`}
            />
          </div>
        );
      })}
    </section>
  );
}

/** In this narrow column the reason stands under the button. */
function SignClosed({ lead, reason, button }: { lead: string; reason: string; button: string }) {
  return (
    <div className="mb-6 *:flex-col!">
      <ClosedButton lead={lead} reasons={[{ text: reason }]}>
        {button}
      </ClosedButton>
    </div>
  );
}
