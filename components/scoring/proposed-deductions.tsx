import { getTranslations } from 'next-intl/server';
import type { ProposedDeduction } from '@/domain/charter/lateness';
import { formatPoints } from '@/lib/format';

/** What the charter's rule of lateness proposes, each with its fact. Nothing is deducted until the secretary writes it. */
export async function ProposedDeductions({ proposed }: { proposed: readonly ProposedDeduction[] }) {
  if (proposed.length === 0) return null;
  const t = await getTranslations('results.proposed');
  const papers = await getTranslations('results.proposed.papers');
  const total = proposed.reduce((sum, { centi }) => sum + centi, 0);
  return (
    <div>
      <p className="font-medium">{t('heading', { total: formatPoints(total) })}</p>
      <ul className="hairlines">
        {proposed.map((one) => {
          const paper = one.for === 'absence' ? '' : papers(one.paper);
          const days = one.for === 'late' ? one.days : 0;
          return (
            <li key={`${one.for}${paper}`} className="py-2">
              {t(one.for, { paper, days, points: formatPoints(one.centi) })}
            </li>
          );
        })}
      </ul>
      <p className="mt-1 text-sm text-soft">{t('note')}</p>
    </div>
  );
}
