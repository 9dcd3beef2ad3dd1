import { getTranslations } from 'next-intl/server';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { SwitchButton } from './switch-button';

type Waiting = { id: string; post: string; agency: string | null; count: number };

/** How much waits under the reader's other hats, each a switch; nothing where nothing does. */
export async function WaitingElsewhere({ hats }: { hats: readonly Waiting[] }) {
  if (hats.length === 0) return null;
  const t = await getTranslations('hat');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line py-3">
      <p>{t('elsewhere', { count: hats.reduce((sum, { count }) => sum + count, 0) })}</p>
      {hats.map(({ id, post, agency, count }) => (
        <SwitchButton key={id} hatId={id} back={paths.desk}>
          {nonBreaking(t('elsewhereUnder', { hat: agency ? t('hatAt', { post, agency }) : post, count }))}
        </SwitchButton>
      ))}
    </div>
  );
}
