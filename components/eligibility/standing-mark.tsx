import { getTranslations } from 'next-intl/server';
import { CheckGlyph, CrossGlyph, QuestionGlyph } from '@/components/ui/glyphs';
import { openFindings, type Standing } from '@/domain/eligibility/judge';
import type { DecidedFinding } from '@/domain/eligibility/decided';
import { cn } from '@/lib/cn';

const looks = {
  passes: { Sign: CheckGlyph, ink: 'text-done' },
  lacks: { Sign: CrossGlyph, ink: 'text-late' },
  needsHuman: { Sign: QuestionGlyph, ink: 'text-late' },
} as const;

type StandingMarkProps = {
  standing: Standing;
  findings: readonly DecidedFinding[];
  /** Where there is room for both beside each other. */
  inOneLine?: boolean;
};

/** How an agency stands to a form, by how many open findings: a sign and words, never a colour alone. */
export async function StandingMark({ standing, findings, inOneLine = false }: StandingMarkProps) {
  const t = await getTranslations('eligibility');
  const { Sign, ink } = looks[standing];
  const count = openFindings(findings);
  return (
    <span
      className={cn(
        'inline-flex items-baseline gap-1.5 whitespace-nowrap text-sm print:block print:whitespace-normal',
        ink,
      )}
    >
      <Sign className="shrink-0 print:mr-1 print:inline" />
      <span>
        {t(`standing.${standing}`)}
        {count > 0 && inOneLine ? ` · ${t('openFindings', { count })}` : null}
        {count > 0 && !inOneLine ? <span className="block">{t('openFindings', { count })}</span> : null}
      </span>
    </span>
  );
}
