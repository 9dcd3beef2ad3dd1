import { getTranslations } from 'next-intl/server';
import { Tabs } from '@/components/ui/tabs';
import { paths } from '@/lib/paths';

type DraftLinksProps = {
  place: { bloc: string; year: number };
  current: 'board' | 'draft' | 'clauses' | 'differences';
};

/** The faces of a covenant while it is drafted. */
export async function DraftLinks({ place, current }: DraftLinksProps) {
  const t = await getTranslations('covenant.links');
  const faces = [
    { key: 'board', text: t('board'), href: paths.covenant(place) },
    { key: 'draft', text: t('draft'), href: paths.covenantDraft(place) },
    { key: 'clauses', text: t('clauses'), href: paths.covenantClauses(place) },
    { key: 'differences', text: t('differences'), href: paths.covenantDifferences(place) },
  ] as const;
  return (
    <div className="mb-6 print:hidden">
      <Tabs label={t('label')} tabs={faces.map(({ key, text, href }) => ({ text, href, current: key === current }))} />
    </div>
  );
}
