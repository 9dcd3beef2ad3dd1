import { getTranslations } from 'next-intl/server';
import { PersonMenu } from '@/components/layout/person-menu';
import { paths } from '@/lib/paths';
import { signOutAction } from '@/server/person/actions';

export type Office = { post: string; agency: string | null; admin: boolean };

/** Who is signed in, by post and agency, with the way out. */
export async function ActorMenu({ post, agency, admin }: Office) {
  const t = await getTranslations('person');
  return (
    <PersonMenu
      label={t('menu', { post, agency: agency ?? '' })}
      office={post}
      {...(agency ? { agency } : {})}
      entries={[
        { text: t('account'), href: paths.account },
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
