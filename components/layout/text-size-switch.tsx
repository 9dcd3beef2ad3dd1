import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';

const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];
export type Contrast = 'normal' | 'high';

export type TextSizeSwitchProps = {
  size: TextSize;
  contrast: Contrast;
  /** Gets `textSize` or `contrast` from the pressed button and keeps it in a cookie. */
  action: (form: FormData) => Promise<void>;
};

const buttonClass =
  'flex min-h-11 min-w-11 items-center justify-center rounded px-2 hover:bg-pen-soft aria-disabled:text-soft aria-disabled:hover:bg-transparent';

/** A− A A+ and high contrast, as plain buttons of a form. */
export function TextSizeSwitch({ size, contrast, action }: TextSizeSwitchProps) {
  const t = useTranslations('ui.text');
  const at = textSizes.indexOf(size);
  const high = contrast === 'high';
  return (
    <form action={action} aria-label={t('label')} className="flex items-center print:hidden">
      <button
        type="submit"
        name="textSize"
        value={textSizes[Math.max(at - 1, 0)]}
        aria-disabled={at === 0 || undefined}
        className={cn(buttonClass, 'text-sm')}
      >
        A−<span className="unseen"> {t('smaller')}</span>
      </button>
      <button
        type="submit"
        name="textSize"
        value="normal"
        aria-pressed={at === 0}
        className={cn(buttonClass, at === 0 && 'font-semibold')}
      >
        A<span className="unseen"> {t('usual')}</span>
      </button>
      <button
        type="submit"
        name="textSize"
        value={textSizes[Math.min(at + 1, 2)]}
        aria-disabled={at === 2 || undefined}
        className={cn(buttonClass, 'text-lg')}
      >
        A+<span className="unseen"> {t('larger')}</span>
      </button>
      <button
        type="submit"
        name="contrast"
        value={high ? 'normal' : 'high'}
        aria-pressed={high}
        className={cn(buttonClass, 'ml-2 text-sm', high && 'font-semibold underline')}
      >
        {t('contrast')}
      </button>
    </form>
  );
}
