import { getLocale, getTranslations } from 'next-intl/server';
import type { Mark } from '@/domain/criteria/mark';
import { formatBands } from '@/domain/criteria/bands';
import type { Criterion } from '@/domain/criteria/scale';
import { formatCount, formatPoints, formatShare } from '@/lib/format';

/** Puts a line of a scale into words: how it is scored, and what was given for it; in the reader's language, or in that of papers. */
export async function lineWords(inLocale?: 'vi') {
  const locale = inLocale ?? (await getLocale());
  const t = await getTranslations({ locale, namespace: 'scoring.line' });
  /** How points come about: "mỗi sáng kiến 2,50 điểm"; empty where they are simply given. */
  const rule = ({ kind, unit, unitCenti, bands }: Criterion): string => {
    if (kind === 'share') return bands.length > 0 ? t('bands', { bands: formatBands(bands) }) : t('share', { unit });
    if (kind === 'count') return t('count', { unit, points: formatPoints(unitCenti) });
    return kind === 'yesNo' || kind === 'manual' ? t(kind) : '';
  };
  /** The raw value behind points: "82,5%", "3 sáng kiến", "có"; empty where there is none. */
  const value = ({ kind, unit }: Pick<Criterion, 'kind' | 'unit'>, mark: Mark | undefined): string => {
    if (!mark || mark.value === null) return '';
    if (kind === 'share') return formatShare(mark.value);
    if (kind === 'count') return `${formatCount(mark.value)} ${unit}`;
    return kind === 'yesNo' ? t(mark.value > 0 ? 'yes' : 'no') : '';
  };
  return { rule, value };
}
