import { getTranslations } from 'next-intl/server';
import { DataTable, type Column } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { lineTitle } from '@/domain/criteria/scale';
import type { SheetLine } from '@/domain/scoring/lines';
import type { SheetPart } from '@/domain/scoring/parts';
import { nonBreaking } from '@/lib/format';
import type { SheetShown } from '@/server/self-assessment/loaders';
import { MarkShown } from './mark-shown';

/** What the peers gave, beside the agency's own points, with their words. */
export async function CrossTable({ sheet, part }: { sheet: SheetShown; part: SheetPart }) {
  if (sheet.peers.length === 0 || part.lines.length === 0) return null;
  const t = await getTranslations('cross');
  const self = await getTranslations('selfAssessment');
  const columns: Column<SheetLine>[] = [
    { key: 'line', label: self('line'), names: true, cell: lineTitle },
    {
      key: 'self',
      label: self('self'),
      numeric: true,
      cell: ({ code }) => <MarkShown centi={sheet.marks.self[code]?.pointsCenti ?? null} />,
    },
    ...sheet.peers.map(({ agencyId, shortName, marks }): Column<SheetLine> => ({
      key: agencyId,
      label: nonBreaking(shortName),
      numeric: true,
      cell: ({ code }) => {
        const mark = marks[code];
        const own = sheet.marks.self[code]?.pointsCenti ?? null;
        const centi = mark?.pointsCenti ?? null;
        return (
          <>
            <MarkShown centi={centi} differs={centi !== null && own !== null && centi !== own} />
            {mark?.note ? <span className="block text-sm text-soft">{mark.note}</span> : null}
          </>
        );
      },
    })),
  ];
  return (
    <div className="mt-4">
      <Disclosure summary={t('ofThis', { peers: sheet.peers.length })} open prints>
        <DataTable
          caption={t('caption')}
          captionUnseen
          rows={part.lines}
          rowKey={({ code }) => code}
          columns={columns}
          columnsAre="many"
        />
      </Disclosure>
    </div>
  );
}
