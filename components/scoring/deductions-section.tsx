import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { totalOf } from '@/domain/scoring/rank';
import { formatPoints } from '@/lib/format';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { deductionWords } from './deduction-words';

/** What was taken from an agency, each on a line of its own with its ground, and what keeps it out of the ranking; withdrawn lines too. */
export async function DeductionsSection({ sheet }: { sheet: SheetShown }) {
  const { deductions, knockOuts, scale, result } = sheet;
  if (deductions.length === 0 && knockOuts.length === 0) return null;
  const t = await getTranslations('deductions');
  const words = await deductionWords(scale);
  const standing = deductions.filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <Section heading={t('heading')} anchor="deductions">
      {deductions.length > 0 ? (
        <DataTable
          caption={t('heading')}
          captionUnseen
          rows={deductions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'ground',
              label: t('ground'),
              names: true,
              cell: (line) => words(line, line.reason),
              foot: t('total'),
            },
            {
              key: 'reason',
              label: t('reason'),
              cell: ({ ground, reason, withdrawnAt, withdrawnReason }) => (
                <>
                  {ground === 'other' ? null : reason}
                  {withdrawnAt ? <em className="block">{t('withdrawn', { reason: withdrawnReason ?? '' })}</em> : null}
                </>
              ),
            },
            {
              key: 'centi',
              label: t('points'),
              numeric: true,
              cell: ({ centi, withdrawnAt }) =>
                withdrawnAt ? <del className="text-soft">{formatPoints(-centi)}</del> : formatPoints(-centi),
              foot: formatPoints(-standing.reduce((sum, { centi }) => sum + centi, 0)),
            },
          ]}
        />
      ) : null}
      {standing.length > 0 && result ? (
        <p className="tabular mt-2">
          {t('after')} <strong>{formatPoints(totalOf(result))}</strong>
        </p>
      ) : null}
      {knockOuts.length > 0 ? (
        <ul className="mt-3">
          {knockOuts.map(({ id, code, basis }) => (
            <li key={id}>
              <strong>{t('knockedOut')}</strong> {scale?.knockOuts.find((one) => one.code === code)?.name ?? code} (
              {basis})
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
