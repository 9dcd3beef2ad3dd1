import { getTranslations } from 'next-intl/server';
import { DataTable, type Column } from '@/components/table/data-table';
import { ProgressBar } from '@/components/ui/progress-bar';
import { TextLink } from '@/components/ui/text-link';
import type { SheetPart } from '@/domain/scoring/parts';
import { ownLines } from '@/domain/scoring/lines';
import { formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { GroupName } from './group-name';

/** A sheet by its groups: how far each is filled in, what it brings, and the way to it. */
export async function PartsTable({ sheet, parts }: { sheet: SheetShown; parts: readonly SheetPart[] }) {
  const t = await getTranslations('selfAssessment.parts');
  const { scope, member, marks, outcome, scale } = sheet;
  const decided = outcome.counted && Object.keys(marks.decided).length > 0 ? outcome.counted : null;
  const pointsIn = (from: typeof outcome.self, { code }: SheetPart) =>
    from ? formatPoints(code === null ? from.bonusCenti : (from.groups[code] ?? 0)) : '–';
  const filledOf = ({ lines }: SheetPart) => {
    const own = ownLines(lines);
    return { done: own.filter(({ code }) => (marks.self[code]?.pointsCenti ?? null) !== null).length, of: own.length };
  };
  const counted: Column<SheetPart> = {
    key: 'counted',
    label: t('counted'),
    numeric: true,
    cell: (part) => pointsIn(decided, part),
    foot:
      decided && outcome.finalCenti !== null ? (
        <>
          {formatPoints(outcome.finalCenti)}
          {outcome.deductedCenti > 0 ? (
            <span className="block text-sm font-normal">
              {t('deducted', { points: formatPoints(outcome.deductedCenti) })}
            </span>
          ) : null}
        </>
      ) : (
        '–'
      ),
  };
  return (
    <DataTable
      caption={t('caption')}
      captionUnseen
      rows={parts}
      rowKey={({ slug }) => slug}
      columns={[
        {
          key: 'name',
          label: t('name'),
          names: true,
          cell: ({ slug, code, name }) => (
            <TextLink href={paths.sheetPart(placeOf(scope), member.slug, slug)}>
              {code === null ? t('bonus') : <GroupName code={code} name={name} />}
            </TextLink>
          ),
          foot: t('total'),
        },
        {
          key: 'filled',
          label: t('filled'),
          cell: (part) => {
            const { done, of } = filledOf(part);
            return part.code === null ? (
              t('claimed', { count: done })
            ) : (
              <ProgressBar done={done} total={of} label={t('filledOf', { done, of })} />
            );
          },
        },
        {
          key: 'max',
          label: t('max'),
          numeric: true,
          cell: ({ code, maxCenti }) => formatPoints(code === null ? (scale?.bonusCapCenti ?? 0) : maxCenti),
        },
        {
          key: 'self',
          label: t('self'),
          numeric: true,
          cell: (part) => pointsIn(outcome.self, part),
          foot: outcome.self ? formatPoints(outcome.self.totalCenti) : '–',
        },
        ...(decided ? [counted] : []),
      ]}
    />
  );
}
