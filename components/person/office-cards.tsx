import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { nonBreaking } from '@/lib/format';
import { signInAsSampleAction } from '@/server/person/actions';

type Row = {
  agency: string | null;
  ended: boolean;
  cards: readonly { personId: string; hatId: string; post: string }[];
};
type OfficeCardsProps = { groups: readonly { bloc: string | null; rows: readonly Row[] }[] };

/** The sample's doors: one card per office, one press each, in rows by agency. */
export async function OfficeCards({ groups }: OfficeCardsProps) {
  const t = await getTranslations('signIn');
  return groups.map(({ bloc, rows }) => (
    <Section key={bloc ?? 'above'} heading={bloc ?? t('above')} level={2}>
      <ul className="hairlines">
        {rows.map(({ agency, ended, cards }) => (
          <li key={agency ?? 'above'} className="grid gap-2 py-3 md:grid-cols-[17rem_minmax(0,1fr)] md:gap-6">
            <div>
              {agency ? nonBreaking(agency) : t('aboveAgencies')}
              {ended ? <p className="text-sm text-soft">{t('ended')}</p> : null}
            </div>
            <ul className="grid gap-2 sm:grid-cols-3">
              {cards.map((card) => (
                <li key={card.hatId}>
                  <OfficeCard {...card} agency={agency} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  ));
}

type OfficeCardProps = { personId: string; hatId: string; post: string; agency: string | null };

function OfficeCard({ personId, hatId, post, agency }: OfficeCardProps) {
  return (
    <form action={signInAsSampleAction}>
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="hatId" value={hatId} />
      <button
        type="submit"
        aria-label={agency ? `${post}, ${agency}` : post}
        className="flex min-h-11 w-full items-center rounded border border-line bg-sheet px-3 py-1.5 text-left font-medium text-pen hover:border-pen hover:bg-pen-soft"
      >
        {nonBreaking(post)}
      </button>
    </form>
  );
}
