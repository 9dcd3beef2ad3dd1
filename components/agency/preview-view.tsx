import { getTranslations } from 'next-intl/server';
import { refusalWords } from '@/components/form/refusal-words';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadPreview } from '@/server/agency/loaders';
import { touchWords } from './event-words';
import type { Typed } from './typed';
import { WriteForm } from './write-form';

type PreviewViewProps = { shown: Awaited<ReturnType<typeof loadPreview>>; typed: Typed };

/** What an event would do and what it touches, before it is written. */
export async function PreviewView({ shown, typed }: PreviewViewProps) {
  const [t, say] = [await getTranslations('agencyKeeping'), await refusalWords()];
  const back = `${shown.back}?${new URLSearchParams(typed).toString()}`;
  const crumbs = [{ text: t('title'), href: paths.adminAgencies }];
  if (!shown.plan)
    return (
      <PageHeader
        title={t('previewTitle')}
        crumbs={crumbs}
        notice={
          <Notice kind="late" lead={t('refused')} after={<LinkButton href={back}>{t('change')}</LinkButton>}>
            {shown.refusals.map((refusal) => say(refusal)).join(' ')}
          </Notice>
        }
      />
    );
  const { plan, names, administers, paper } = shown;
  const { event, effect, touches, seen } = plan;
  const words = await touchWords(touches, administers);
  const nameOf = (id: string) => nonBreaking(names.get(id) ?? effect.registers[Number(id.slice(4))]?.name ?? '');
  const ends = effect.endsAgencies.map(({ agencyId }) => nameOf(agencyId));
  const begins = effect.registers.map(({ name }) => nonBreaking(name));
  const rows = [
    { term: t('on'), detail: formatDay(event.on) },
    { term: t('paper'), detail: t('paperOf', { number: paper.decisionNumber, day: formatDay(paper.decisionOn) }) },
    ...(ends.length > 0
      ? [{ term: t('endsOn', { day: formatDay(effect.endsAgencies[0]?.to ?? event.on) }), detail: ends.join('; ') }]
      : []),
    ...(begins.length > 0 ? [{ term: t('begins'), detail: begins.join('; ') }] : []),
    ...effect.beginsVersions
      .filter(({ agencyId }) => !agencyId.startsWith('new:'))
      .map(({ agencyId, name, parentId }) => ({
        term: nameOf(agencyId),
        detail: t(parentId === null ? 'bears' : 'bearsUnder', {
          name,
          parent: parentId === null ? '' : nameOf(parentId),
        }),
      })),
  ];
  return (
    <>
      <PageHeader
        title={t('previewTitle')}
        crumbs={crumbs}
        standing={t(`sentences.${event.kind}`, { day: formatDay(event.on) })}
      />
      <Steps names={[t('steps.fill'), t('steps.look')]} current={2} />
      <Section heading={t('what')}>
        <SummaryList rows={rows} />
      </Section>
      <Section heading={t('touched')} intro={words.length > 0 ? t('touchedIntro') : undefined}>
        {words.length === 0 ? (
          <p className="text-soft">{t('touchesNothing')}</p>
        ) : (
          <ul className="hairlines">
            {words.map(({ key, text, href }) => (
              <li key={key} className="py-2.5">
                {href ? <TextLink href={href}>{text}</TextLink> : text}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section heading={t('steps.write')}>
        <WriteForm kind={event.kind} typed={typed} seen={seen} sentence={t('writeSentence')} back={back} />
      </Section>
    </>
  );
}
