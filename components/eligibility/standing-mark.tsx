import { getTranslations } from 'next-intl/server';
import { CheckGlyph, CrossGlyph, QuestionGlyph } from '@/components/ui/glyphs';
import type { Standing } from '@/domain/eligibility/judge';
import { cn } from '@/lib/cn';

const looks = {
  passes: { Sign: CheckGlyph, ink: 'text-done' },
  lacks: { Sign: CrossGlyph, ink: 'text-late' },
  needsHuman: { Sign: QuestionGlyph, ink: 'text-late' },
} as const;

/** How an agency stands to a form: a sign and a word, never a colour alone. */
export async function StandingMark({ standing }: { standing: Standing }) {
  const t = await getTranslations('eligibility.standing');
  const { Sign, ink } = looks[standing];
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap text-sm print:whitespace-normal', ink)}>
      <Sign />
      {t(standing)}
    </span>
  );
}
