import { getTranslations } from 'next-intl/server';
import { PersonMenu } from '@/components/layout/person-menu';
import type { MenuEntry } from '@/components/ui/menu';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { wearHatAction } from '@/server/hat/actions';
import { signOutAction } from '@/server/person/actions';

type Hat = { id: string; post: string; agency: string | null; worn: boolean };
type ActorMenuProps = {
  post: string;
  agency: string | null;
  admin: boolean;
  head: boolean;
  /** To choose from; empty for whoever has one or none. */
  hats: readonly Hat[];
};

/** Who is signed in, by post and agency, what else they may act as, and the way out. */
export async function ActorMenu({ post, agency, admin, head, hats }: ActorMenuProps) {
  const t = await getTranslations('person');
  const others = hats.filter(({ worn }) => !worn);
  const switches: MenuEntry[] = others.map((hat) => ({
    text: nonBreaking(hat.post),
    ...(hat.agency ? { note: nonBreaking(hat.agency) } : {}),
    action: wearHatAction,
    fields: { hatId: hat.id, back: paths.desk },
  }));
  const more = others.length > 0 ? t('moreHats', { count: others.length }) : null;
  return (
    <PersonMenu
      label={[t('menu', { post, agency: agency ?? '' }), more].filter(Boolean).join(', ')}
      office={post}
      {...(agency ? { agency } : {})}
      {...(more ? { more } : {})}
      entries={[
        ...(switches.length > 0 ? [{ heading: t('switchTo') }, ...switches, { rule: true as const }] : []),
        { text: t('account'), href: paths.account },
        ...(head ? [{ text: t('mandates'), href: paths.mandates }] : []),
        ...(admin
          ? [
              { text: t('people'), href: paths.adminPeople },
              { text: t('law'), href: paths.adminRegulations() },
              { text: t('audit'), href: paths.adminAudit },
            ]
          : []),
        { text: t('changePerson'), href: paths.signIn },
        { text: t('signOut'), action: signOutAction },
      ]}
    />
  );
}
