import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { nonBreaking } from '@/lib/format';
import type { RotationPage } from '@/server/rotation/loaders';
import { findingWords } from './finding-words';
import { RotationStrip } from './rotation-strip';

type ForecastYear = RotationPage['forecast'][number];
type Shown = { readonly role: 'leader' | 'deputy'; readonly position: number; readonly agencyId: string };

/** Ten years ahead by the same rule: a picture, and the table it is drawn from. */
export async function ForecastSection({ page }: { page: RotationPage }) {
  const { forecast, names } = page;
  const [t, say] = [await getTranslations('rotation.forecast'), await findingWords()];
  const nameOf = (agencyId: string) => nonBreaking(names[agencyId]?.name ?? '');
  const [last] = forecast.toReversed();
  const leaderOf = (one: ForecastYear) => shownIn(one).find(({ role }) => role === 'leader');
  return (
    <Section anchor="forecast" heading={t('heading')} intro={t('intro')}>
      <RotationStrip
        page={page}
        ahead={forecast.flatMap((one) => {
          const leader = leaderOf(one);
          return leader ? [{ year: one.year, agencyId: leader.agencyId }] : [];
        })}
      />
      <DataTable
        caption={t('heading')}
        captionUnseen
        rows={forecast}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: 'year', label: t('year'), names: true, cell: ({ year }) => <span className="tabular">{year}</span> },
          {
            key: 'leader',
            label: t('leader'),
            cell: (one) => {
              const leader = leaderOf(one);
              if (leader) return nameOf(leader.agencyId);
              return <Tag kind="late">{t(one.proposal.kind === 'needsHuman' ? 'undecided' : 'nobody')}</Tag>;
            },
          },
          {
            key: 'deputies',
            label: t('deputies'),
            cell: (one) =>
              shownIn(one)
                .filter(({ role }) => role === 'deputy')
                .map(({ agencyId }) => nameOf(agencyId))
                .join(', ') || t('none'),
          },
          {
            key: 'rule',
            label: t('rule'),
            cell: ({ settled, proposal }) => {
              if (settled.some(({ role }) => role === 'leader')) return t('settled');
              const [leader] = proposal.kind === 'candidates' ? proposal.candidates : [];
              return leader ? `${say(leader.why).condition}. ${say(leader.why).fact}.` : t('none');
            },
          },
        ]}
      />
      {last?.proposal.kind === 'needsHuman' ? <p className="mt-3">{t('stops', { year: String(last.year) })}</p> : null}
    </Section>
  );
}

/** What the conference has acclaimed, and for the rest whom the rule puts forward. */
function shownIn({ settled, proposal }: ForecastYear): readonly Shown[] {
  const candidates = proposal.kind === 'candidates' ? proposal.candidates : [];
  const open = candidates.filter(
    ({ role, position, agencyId }) =>
      !settled.some((one) => one.agencyId === agencyId || (one.role === role && one.position === position)),
  );
  return [...settled, ...open];
}
