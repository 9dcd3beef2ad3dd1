import { getTranslations } from 'next-intl/server';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { typedMark } from '@/domain/criteria/mark';
import type { SheetLine } from '@/domain/scoring/lines';
import { formatPoints } from '@/lib/format';
import type { KeptLine } from '@/domain/scoring/write-lines';

type LineFieldProps = {
  /** The place of the row in its form. */
  at: number;
  line: SheetLine;
  kept: KeptLine | undefined;
  /** Says which box it is: "Tự chấm A1". */
  label: string;
};

/** The box of one line, as it is scored: points, a share, a count, or yes and no; with the state of it that is shown. */
export async function LineField({ at, line, kept, label }: LineFieldProps) {
  const t = await getTranslations('scoring.line');
  const name = `lines.${at}.typed`;
  const typed = kept ? typedMark(line, kept) : '';
  const worth = line.kind === 'share' || line.kind === 'count' || line.kind === 'yesNo' ? kept?.pointsCenti : null;
  return (
    <>
      <input type="hidden" name={`lines.${at}.code`} value={line.code} />
      <input type="hidden" name={`lines.${at}.version`} defaultValue={String(kept?.version ?? 0)} />
      {line.kind === 'yesNo' ? (
        <Select
          name={name}
          label={label}
          labelUnseen
          none={t('choose')}
          options={(['yes', 'no'] as const).map((value) => ({ value, text: t(value) }))}
          defaultValue={typed}
        />
      ) : (
        <NumberInput
          name={name}
          label={label}
          labelUnseen
          inputMode={line.kind === 'count' ? 'numeric' : 'decimal'}
          suffix={line.kind === 'share' ? '%' : line.kind === 'count' ? line.unit : undefined}
          defaultValue={typed || undefined}
        />
      )}
      {worth == null ? null : (
        <span className="tabular block text-sm text-soft">{t('worth', { points: formatPoints(worth) })}</span>
      )}
    </>
  );
}

/** The words beside the box. */
export function LineNote({ at, kept, label }: Pick<LineFieldProps, 'at' | 'kept' | 'label'>) {
  return (
    <div className="lg:min-w-36 print:min-w-0">
      <TextArea name={`lines.${at}.note`} label={label} labelUnseen rows={2} defaultValue={kept?.note} />
    </div>
  );
}
