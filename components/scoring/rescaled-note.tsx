import { getTranslations } from 'next-intl/server';
import type { SheetPart } from '@/domain/scoring/parts';
import { formatPoints } from '@/lib/format';
import type { SheetShown } from '@/server/self-assessment/loaders';

/** Where some lines of a group are not asked of this agency: how its points come about, with the formula in figures. */
export async function RescaledNote({ sheet, part }: { sheet: SheetShown; part: SheetPart }) {
  const group = sheet.scale?.groups.find(({ code }) => code === part.code);
  const measured = (sheet.outcome.counted ?? sheet.outcome.self)?.measured[part.code ?? ''];
  if (!group || !measured || measured.applicableCenti === measured.maxCenti) return null;
  const t = await getTranslations('selfAssessment');
  const asked = new Set(part.lines.map(({ code }) => code));
  const left = group.criteria.filter(
    ({ code }) => !asked.has(code) && !group.criteria.some(({ parentCode }) => parentCode === code),
  );
  return (
    <p className="tabular mt-2 text-sm text-soft">
      {t('rescaled', {
        left: left.map(({ code }) => code).join(', '),
        earned: formatPoints(measured.earnedCenti),
        applicable: formatPoints(measured.applicableCenti),
        max: formatPoints(measured.maxCenti),
        points: formatPoints(measured.pointsCenti),
      })}
    </p>
  );
}
