import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Finding, Findings } from '@/components/ui/finding';
import { Notice } from '@/components/ui/notice';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RotationPage } from '@/server/rotation/loaders';
import { findingWords } from './finding-words';
import { yearRanges } from './year-ranges';

type Queued = RotationPage['queue'][number];

const looks = { pass: 'met', fail: 'unmet', needsHuman: 'open' } as const;

/** Every member in the order in which they lead, how it stands for the coming year, and each condition it was judged by. */
export async function QueueSection({ page }: { page: RotationPage }) {
  const { queue, round, year, names, slugs, proposal, untold, recordingEarlier } = page;
  const [t, words, say] = [
    await getTranslations('rotation.queue'),
    await getTranslations('rotation'),
    await findingWords(),
  ];
  const candidates = proposal.kind === 'candidates' ? proposal.candidates : [];
  const stateOf = (queued: Queued): { state: Parameters<typeof t>[0]; kind: TagKind } => {
    if (queued.undecided.length > 0) return { state: 'states.needsHuman', kind: 'late' };
    const role = candidates.find(({ agencyId }) => agencyId === queued.agencyId)?.role;
    if (role) return { state: `states.${role}`, kind: role === 'leader' ? 'pen' : 'done' };
    if (queued.excluded.some((by) => by !== 'ledThisRound')) return { state: 'states.excluded', kind: 'waiting' };
    return { state: queued.excluded.length > 0 ? 'states.nextRound' : 'states.waits', kind: 'plain' };
  };
  return (
    <Section
      anchor="queue"
      heading={t('heading')}
      intro={t('intro', { number: round.number, since: String(round.since), opens: String(round.opens) })}
    >
      {untold.length > 0 ? (
        <div className="mb-4">
          <Notice
            kind="late"
            lead={words('untoldLead')}
            after={recordingEarlier.ok ? <TextLink href="#terms">{words('toEarlier')}</TextLink> : null}
          >
            {words('untold', { years: yearRanges(untold) })}
          </Notice>
        </div>
      ) : null}
      <DataTable
        caption={t('heading')}
        captionUnseen
        rows={queue}
        rowKey={({ agencyId }) => agencyId}
        empty={<p>{t('empty', { year: String(year) })}</p>}
        columns={[
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            cell: ({ agencyId }) => (
              <>
                <span className="tabular">{placeIn(queue, agencyId)}. </span>
                <TextLink href={paths.agency(slugs[agencyId] ?? '')}>
                  {nonBreaking(names[agencyId]?.name ?? '')}
                </TextLink>
              </>
            ),
          },
          { key: 'lastLed', label: t('lastLed'), cell: ({ lastLed }) => lastLed ?? t('never') },
          {
            key: 'standing',
            label: t('standing', { year: String(year) }),
            cell: (queued) => {
              const { state, kind } = stateOf(queued);
              return <Tag kind={kind}>{t(state)}</Tag>;
            },
          },
          {
            key: 'why',
            label: t('why'),
            cell: ({ agencyId, findings }) => (
              <div>
                {deciding(findings).map((finding) => (
                  <p key={finding.code}>{say(finding).fact}</p>
                ))}
                <div className="text-left print:hidden">
                  <Disclosure summary={t('all')}>
                    <span className="unseen">{t('allNamed', { agency: names[agencyId]?.name ?? '' })}</span>
                    <Findings>
                      {findings.map((finding) => (
                        <Finding
                          key={`${finding.code} ${JSON.stringify(finding.params)}`}
                          verdict={looks[finding.verdict]}
                          {...say(finding)}
                          clause={finding.citation}
                        />
                      ))}
                    </Findings>
                  </Disclosure>
                </div>
              </div>
            ),
          },
        ]}
      />
    </Section>
  );
}

const placeIn = (queue: readonly Queued[], agencyId: string) =>
  queue.findIndex((queued) => queued.agencyId === agencyId) + 1;

/** What keeps it from leading; where nothing does, why it stands where it stands. */
function deciding(findings: Queued['findings']): Queued['findings'] {
  const against = findings.filter(({ verdict }) => verdict !== 'pass');
  return against.length > 0
    ? against
    : findings.filter(({ code }) => ['rotationLastLed', 'rotationJoinedAtEnd', 'rotationNeverLed'].includes(code));
}
