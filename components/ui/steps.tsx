import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';

/** Where one stands in a short row of pages: "Bước 3 trong 5 – Kiểm tra lại". */
export function Steps({ names, current }: { names: readonly string[]; current: number }) {
  const t = useTranslations('ui');
  return (
    <div>
      <p className="text-soft">
        {t('steps.at', { step: current, total: names.length })}
        <span className="text-ink"> – {names[current - 1]}</span>
      </p>
      <ol aria-label={t('steps.label')} className="mt-2 flex gap-1">
        {names.map((name, index) => (
          <li
            key={name}
            aria-current={index + 1 === current ? 'step' : undefined}
            className={cn(
              'h-1.5 flex-1 rounded border border-pen',
              index < current && 'bg-pen forced-colors:bg-[CanvasText]',
            )}
          >
            <span className="unseen">{name}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
