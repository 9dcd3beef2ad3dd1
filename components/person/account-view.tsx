import { getTranslations } from 'next-intl/server';
import { SwitchButton } from '@/components/hat/switch-button';
import { Section } from '@/components/layout/section';
import { PasskeySection } from '@/components/passkey/passkey-section';
import { MandateTable } from '@/components/mandate/mandate-table';
import { MarkSection } from '@/components/signature-mark/mark-section';
import { LinkButton } from '@/components/ui/link-button';
import { Tag } from '@/components/ui/tag';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadAccount } from '@/server/person/loaders';
import { AppointmentsTable } from './appointments-table';
import { SessionsSection } from './sessions-section';

type Account = Awaited<ReturnType<typeof loadAccount>>;

/** Everything of one's own: what one acts as, what one was appointed to, mandates, second factor, sessions. */
export async function AccountView({ account }: { account: Account }) {
  const [t, hat] = [await getTranslations('account'), await getTranslations('hat')];
  const { actor, today, hats, appointments, mandates, secondFactor, passkeys, hasPassword, mark, sessions } = account;
  const received = mandates.filter(({ personId }) => personId === actor.personId);
  const given = mandates.filter(({ personId, givenBy }) => givenBy === actor.personId && personId !== actor.personId);
  return (
    <>
      {hats.length > 0 ? (
        <Section heading={hat('mine')} intro={hat('mineIntro')}>
          <ul className="hairlines">
            {hats.map(({ id, post, agency, worn }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
                <span className="min-w-0">
                  <span className="font-medium">{nonBreaking(post)}</span>
                  {agency ? <span className="block text-sm text-soft">{nonBreaking(agency)}</span> : null}
                </span>
                {worn ? (
                  <Tag kind="pen">{hat('worn')}</Tag>
                ) : (
                  <SwitchButton hatId={id} back={paths.account}>
                    {hat('switch')}
                  </SwitchButton>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section heading={t('appointments')} intro={t('appointmentsIntro')}>
        <AppointmentsTable appointments={appointments} today={today} mayEnd={false} />
      </Section>
      {received.length > 0 ? (
        <Section heading={t('mandatesReceived')}>
          <MandateTable
            caption={t('mandatesReceived')}
            mandates={received}
            today={today}
            mayWithdraw={false}
            empty={t('mandatesNone')}
          />
        </Section>
      ) : null}
      {given.length > 0 ? (
        <Section heading={t('mandatesGiven')}>
          <MandateTable
            caption={t('mandatesGiven')}
            mandates={given}
            today={today}
            mayWithdraw={false}
            empty={t('mandatesNone')}
          />
        </Section>
      ) : null}
      <Section
        heading={t('secondFactor')}
        intro={secondFactor.on ? t('secondFactorOn', { count: secondFactor.codesLeft }) : t('secondFactorOff')}
      >
        <LinkButton href={paths.secondFactor} kind="secondary">
          {secondFactor.on ? t('secondFactorSee') : t('secondFactorSetUp')}
        </LinkButton>
      </Section>
      <MarkSection mark={mark} name={actor.name} />
      <PasskeySection passkeys={passkeys} hasPassword={hasPassword} asksCode={secondFactor.on} />
      <SessionsSection sessions={sessions} current={actor.sessionId} />
    </>
  );
}
