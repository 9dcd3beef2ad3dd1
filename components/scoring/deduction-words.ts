import { getLocale, getTranslations } from 'next-intl/server';
import type { CriteriaRules } from '@/domain/criteria/scale';
import type { DeductionLine } from '@/domain/scoring/deduction';

/** What a line of deduction is for: "Bảng tự chấm gửi muộn 4 ngày"; in the reader's language, or in that of papers. */
export async function deductionWords(scale: Pick<CriteriaRules, 'deductions'> | null, inLocale?: 'vi') {
  const locale = inLocale ?? (await getLocale());
  const t = await getTranslations({ locale, namespace: 'deductions' });
  const papers = await getTranslations({ locale, namespace: 'deductions.papers' });
  return ({ ground, about, quantity }: DeductionLine, reason = ''): string => {
    if (ground === 'late' || ground === 'missing')
      return t(ground, { paper: papers(about === 'registration' ? 'registration' : 'selfScore'), days: quantity });
    if (ground === 'absence') return t('absence');
    if (ground === 'other') return reason || t('other');
    const item = scale?.deductions.find(({ code }) => code === about);
    return item ? t('item', { name: item.name, quantity, unit: item.unit || 'none' }) : about;
  };
}
