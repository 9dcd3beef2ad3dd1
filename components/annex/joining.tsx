import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { joinCovenantAction } from '@/server/annex/actions';
import type { AnnexesShown } from '@/server/annex/loaders';

type JoiningProps = Pick<AnnexesShown, 'scope' | 'joining'> & { takes?: boolean };

/** Who came in after the freeze, with how far its registration is; once that is agreed to, it is taken into the annex being written. */
export async function Joining({ scope, joining, takes = false }: JoiningProps) {
  const t = await getTranslations('annex.joining');
  if (joining.length === 0) return null;
  return (
    <div className="mt-6">
      <h3>{t('heading')}</h3>
      <ul className="hairlines">
        {joining.map(({ agencyId, name, slug, status }) => (
          <li key={agencyId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <span>
              {nonBreaking(name)}
              <TextLink href={paths.registration(placeOf(scope), slug)} className="block text-sm">
                {t(`status.${status}`)}
              </TextLink>
            </span>
            {takes && status === 'agreed' ? (
              <Form action={joinCovenantAction} id={`join-${agencyId}`}>
                <input type="hidden" name="blocYearId" value={scope.id} />
                <input type="hidden" name="agencyId" value={agencyId} />
                <SubmitButton kind="secondary">{t('take')}</SubmitButton>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
