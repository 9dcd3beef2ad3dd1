import { getTranslations } from 'next-intl/server';
import { Gated } from '@/components/conference/gated';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { putForwardAction } from '@/server/rotation/actions';
import type { RotationPage } from '@/server/rotation/loaders';
import { findingWords } from './finding-words';

/** Whom the rotation puts forward for the coming year, each with the rule; or why it cannot, and what can be done. */
export async function ProposalSection({ page }: { page: RotationPage }) {
  const { scope, year, standing, puttingForward } = page;
  const t = await getTranslations('rotation.proposal');
  return (
    <Section
      heading={t('heading', { year: String(year) })}
      intro={
        standing ? t('before', { day: formatDay(standing.proposedOn), name: nonBreaking(standing.proposedBy) }) : null
      }
    >
      {standing && differs(page) ? (
        <div className="mb-4">
          <Notice kind="late">{t('changed')}</Notice>
        </div>
      ) : null}
      <Answer page={page} />
      <div className="mt-6 print:hidden">
        <Gated
          gate={puttingForward}
          label={t(standing ? 'again' : 'button')}
          lead={t('notYet')}
          href={paths.leadership(placeOf(scope))}
        >
          <Form action={putForwardAction} id="put-forward">
            <input type="hidden" name="blocYearId" value={scope.id} />
            <p className="max-w-[65ch]">{t('sentence', { year: String(scope.year) })}</p>
            <FormActions>
              <SubmitButton kind={standing ? 'secondary' : 'primary'}>{t(standing ? 'again' : 'button')}</SubmitButton>
            </FormActions>
          </Form>
        </Gated>
        <p className="mt-3">
          <TextLink href={paths.leadership(placeOf(scope))}>{t('toConference')}</TextLink>
        </p>
      </div>
    </Section>
  );
}

async function Answer({ page: { proposal, names } }: { page: RotationPage }) {
  const [t, roles, say] = [
    await getTranslations('rotation.proposal'),
    await getTranslations('rotation'),
    await findingWords(),
  ];
  const nameOf = (agencyId: string) => nonBreaking(names[agencyId]?.name ?? '');
  if (proposal.kind === 'needsHuman')
    return (
      <Notice kind="late" lead={t('needsHumanLead')} after={<TextLink href="#heirs">{t('toHeirs')}</TextLink>}>
        {t('needsHuman')}
      </Notice>
    );
  if (proposal.kind === 'nobody')
    return (
      <Notice kind="late" lead={t('nobodyLead')}>
        {proposal.removed.map(({ by, agencyIds }) => (
          <span key={by} className="block">
            {t(`removed.${by}`, { agencies: agencyIds.map(nameOf).join(', ') })}
          </span>
        ))}
        <span className="mt-2 block">{t('nobody')}</span>
      </Notice>
    );
  const several = proposal.candidates.filter(({ role }) => role === 'deputy').length > 1;
  return (
    <SummaryList
      rows={proposal.candidates.map(({ role, position, agencyId, why }) => {
        const { condition, fact } = say(why);
        return {
          term: role === 'deputy' && several ? roles('deputyNth', { n: position }) : roles(`roles.${role}`),
          detail: (
            <>
              <strong>{nameOf(agencyId)}</strong>
              <span className="block text-sm text-soft">
                {condition}. {fact}. {why.citation}
              </span>
            </>
          ),
        };
      })}
    />
  );
}

/** Whether the rotation answers otherwise now than when it was put before the conference. */
function differs({ proposal, standing, settled }: RotationPage): boolean {
  if (!standing || settled.length > 0) return false;
  if (proposal.kind !== 'candidates') return true;
  const told = (list: readonly { role: string; position: number; agencyId: string }[]) =>
    list
      .map(({ role, position, agencyId }) => `${role} ${position} ${agencyId}`)
      .toSorted()
      .join();
  return told(proposal.candidates) !== told(standing.candidates);
}
