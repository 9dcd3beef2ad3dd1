import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { NeededHat } from './needed-hat';

type OtherHat = { id: string; post: string; agency: string | null; opens: readonly string[] };

/** A page the reader may not open: under which other hat they may, or the ways back. */
export async function ForbiddenView({
  title,
  why,
  others,
}: {
  title: string;
  why: string;
  others: readonly OtherHat[];
}) {
  const [t, back] = [await getTranslations('hat'), await getTranslations('wayBack')];
  const shown = others.map(({ id, post, agency, opens }) => {
    const hat = nonBreaking(agency ? t('hatAt', { post, agency }) : post);
    return { id, opens, sentence: t('needed', { hat }), button: t('switchAndBack', { hat }) };
  });
  return (
    <PageFrame>
      {/* What refuses a page does so before the page could name itself. */}
      <title>{title}</title>
      <PageHeader title={title} />
      <NeededHat others={shown} action={paths.wearHat}>
        <p className="max-w-[75ch] text-lg text-soft">{why}</p>
      </NeededHat>
      <p className="mt-6">
        <TextLink href={paths.desk}>{back('desk')}</TextLink> · <TextLink href={paths.blocs}>{back('blocs')}</TextLink>
      </p>
    </PageFrame>
  );
}
