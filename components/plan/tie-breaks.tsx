import { getTranslations } from 'next-intl/server';
import type { TieBreak } from '@/domain/scoring/tie-break';
import { formatShare } from '@/lib/format';

type TieBreaksProps = {
  tieBreaks: readonly TieBreak[];
  groups: readonly { readonly code: string; readonly name: string }[];
};

/** The steps that part agencies of equal total, in the order of the charter. */
export async function TieBreaks({ tieBreaks, groups }: TieBreaksProps) {
  const t = await getTranslations('plan.charter');
  const sentence = (rule: TieBreak): string => {
    switch (rule.step) {
      case 'group':
        return t('ties.group', { code: rule.code, name: groups.find(({ code }) => code === rule.code)?.name ?? '–' });
      case 'women':
        return t('ties.women', { share: formatShare(rule.fromBps) });
      case 'flags':
        return t('ties.flags', { years: rule.years });
      case 'deduction':
      case 'ballot':
      case 'lot':
        return t(`ties.${rule.step}`);
    }
  };
  if (tieBreaks.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-1">{t('tiesHeading')}</h3>
      <ol className="list-decimal pl-6">
        {tieBreaks.map((rule) => (
          <li key={sentence(rule)} className="py-1">
            {sentence(rule)}
          </li>
        ))}
      </ol>
    </>
  );
}
