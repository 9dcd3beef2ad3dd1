import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { signOutAction } from '@/server/person/actions';

/** The way out where there is no menu; without script too. */
export async function SignOutButton() {
  const t = await getTranslations('person');
  return (
    <form action={signOutAction}>
      <Button type="submit" kind="quiet">
        {t('signOut')}
      </Button>
    </form>
  );
}
