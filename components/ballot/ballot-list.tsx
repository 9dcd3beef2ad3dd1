import { getTranslations } from 'next-intl/server';
import { Gated } from '@/components/conference/gated';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { refuse } from '@/domain/shared/refusal';
import type { BallotStatus } from '@/domain/ballot/status';
import { paths } from '@/lib/paths';
import type { Ballot } from '@/server/ballot/queries';
import type { HeldConference } from '@/server/conference/loaders';
import { PrepareForm } from './prepare-form';

type BallotListProps = {
  blocYearId: string;
  place: { bloc: string; year: number };
  ballots: readonly Ballot[];
  preparing: HeldConference['preparing'];
};

const tags: Record<BallotStatus, TagKind> = { prepared: 'plain', counted: 'waiting', confirmed: 'seal' };

/** The ballots of the conference, and for who keeps the bloc the next one to prepare. */
export async function BallotList({ blocYearId, place, ballots, preparing }: BallotListProps) {
  const t = await getTranslations('ballot.list');
  const status = await getTranslations('status.ballot');
  const { right, rule, forms, candidates } = preparing;
  const button = t('prepare');
  const closed = { label: button, lead: t('lead') };
  const none = { right, rule: rule.ok ? refuse('ballot.noNominee', { form: t('anyForm') }) : rule };
  return (
    <div id="ballots">
      <Section heading={t('heading')}>
        <DataTable
          caption={t('caption')}
          captionUnseen
          rows={ballots}
          rowKey={({ id }) => id}
          empty={<p className="text-soft">{t('none')}</p>}
          columns={[
            {
              key: 'number',
              label: t('number'),
              names: true,
              cell: ({ number, form }) => (
                <TextLink href={paths.ballot(place, number)}>{t('name', { number, form: form.name })}</TextLink>
              ),
            },
            { key: 'round', label: t('round'), numeric: true, cell: ({ round }) => round },
            { key: 'nominees', label: t('nominees'), numeric: true, cell: ({ nominees }) => nominees.length },
            {
              key: 'status',
              label: t('status'),
              cell: (ballot) => (
                <Tag kind={tags[ballot.status]}>
                  {status(ballot.status, { confirmed: ballot.tellers.filter(({ confirmedAt }) => confirmedAt).length })}
                </Tag>
              ),
            },
          ]}
        />
        <div className="mt-4 flex flex-col gap-6">
          {forms.length === 0 && ballots.length === 0 ? (
            <Gated gate={none} {...closed} href={paths.nominations(place)}>
              {null}
            </Gated>
          ) : null}
          {forms.map((form) => {
            const gate = { right, rule: rule.ok ? form.rule : rule };
            const fields = <PrepareForm blocYearId={blocYearId} form={form} candidates={candidates} />;
            return (
              <Gated key={form.formId} gate={gate} {...closed}>
                {form.replaces === null ? (
                  fields
                ) : (
                  <Disclosure summary={t('again', { number: form.replaces })}>{fields}</Disclosure>
                )}
              </Gated>
            );
          })}
        </div>
      </Section>
    </div>
  );
}
