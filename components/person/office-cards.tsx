import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { nonBreaking } from '@/lib/format';
import { signInAsSampleAction } from '@/server/person/actions';

type Card = { personId: string; post: string; agency: string | null; ended: boolean };
type OfficeCardsProps = { groups: readonly { bloc: string | null; cards: readonly Card[] }[] };

/** The sample's doors: one card per office, one press each. */
export async function OfficeCards({ groups }: OfficeCardsProps) {
  const t = await getTranslations('signIn');
  return groups.map(({ bloc, cards }) => (
    <Section key={bloc ?? 'above'} heading={bloc ?? t('above')} level={2}>
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map(({ personId, post, agency, ended }) => (
          <li key={personId}>
            <form action={signInAsSampleAction}>
              <input type="hidden" name="personId" value={personId} />
              <button
                type="submit"
                className="flex min-h-12 w-full flex-col items-start rounded border border-line bg-sheet px-3 py-2 text-left hover:border-pen hover:bg-pen-soft"
              >
                <span className="font-medium text-pen">{post}</span>
                {agency ? <span className="text-sm text-soft">{nonBreaking(agency)}</span> : null}
                {ended ? <span className="text-sm text-soft">{t('ended')}</span> : null}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
