import { getTranslations } from 'next-intl/server';
import { AlertGlyph } from '@/components/ui/glyphs';
import type { TextStanding } from '@/domain/award/text-standing';
import { formatDay } from '@/lib/format';

/** Beside a form or a ground whose text has expired, is yet to come or nobody has checked. */
export async function TextWarning({ text }: { text: TextStanding }) {
  if (text.is === 'holds') return null;
  const t = await getTranslations('awardCatalogue.texts');
  const words =
    text.is === 'unchecked'
      ? t(text.instruments === null ? 'uncheckedItself' : 'unchecked', { instruments: text.instruments ?? '' })
      : t(text.is, { instruments: text.instruments, day: formatDay(text.day) });
  return (
    <span className="flex gap-2 text-sm text-late">
      <AlertGlyph className="mt-[0.22em] shrink-0" />
      <span>{words}</span>
    </span>
  );
}
