import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { formatMoment } from '@/lib/format';
import type { FormAction } from '@/lib/outcome';
import { disablePersonAction, enablePersonAction, inviteAction } from '@/server/person/actions';
import type { loadPerson } from '@/server/person/loaders';
import { resetSecondFactorAction } from '@/server/second-factor/actions';

type AccountSectionProps = { shown: Awaited<ReturnType<typeof loadPerson>>; self: boolean };

/** How somebody signs in, and what the administrator can do about it: send a link, take the second factor away, disable. */
export async function AccountSection({ shown: { person, hasSecondFactor, sessions }, self }: AccountSectionProps) {
  const t = await getTranslations('people');
  const { id: personId, email, disabledAt, hasPassword, link, requestedAt } = person;
  const act = <T,>(action: FormAction<T>, id: string, words: string) => (
    <Form action={action} id={id}>
      <input type="hidden" name="personId" value={personId} />
      <SubmitButton kind="secondary">{words}</SubmitButton>
    </Form>
  );
  return (
    <Section heading={t('account')}>
      <SummaryList
        rows={[
          { term: t('email'), detail: <span className="break-all">{email}</span> },
          {
            term: t('password'),
            detail: (
              <>
                {hasPassword ? t('passwordChosen') : t('noPassword')}
                {requestedAt ? (
                  <span className="ml-3">
                    <Tag kind="waiting">{t('asksSince', { moment: formatMoment(requestedAt) })}</Tag>
                  </span>
                ) : null}
              </>
            ),
          },
          {
            term: t('link'),
            detail: link
              ? t(`linkOpen.${link.kind}`, { since: formatMoment(link.createdAt), until: formatMoment(link.expiresAt) })
              : t('noLink'),
          },
          { term: t('secondFactor'), detail: hasSecondFactor ? t('secondFactorOn') : t('secondFactorOff') },
          { term: t('sessions'), detail: t('sessionsOpen', { count: sessions }) },
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-x-4 gap-y-3">
        {disabledAt ? null : act(inviteAction, 'invite', t(hasPassword ? 'sendLink' : 'invite'))}
        {hasSecondFactor && !self ? act(resetSecondFactorAction, 'reset', t('resetSecondFactor')) : null}
        {self
          ? null
          : act(disabledAt ? enablePersonAction : disablePersonAction, 'bar', t(disabledAt ? 'enable' : 'disable'))}
      </div>
      {self ? null : <p className="mt-3 max-w-[75ch] text-sm text-soft">{t('disableMeans')}</p>}
    </Section>
  );
}
