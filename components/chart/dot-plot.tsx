import { DataTable, type Column } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { DotLine, DotScale } from './dot-line';

type DotRow = {
  label: string;
  href?: string;
  solid: number | null;
  hollow: number | null;
  own?: boolean;
};

type DotPlotProps = {
  /** Says which dot is which: "Điểm sau thẩm định (đậm) và điểm tự chấm (rỗng)". */
  caption: string;
  rowLabel: string;
  solidLabel: string;
  hollowLabel: string;
  rows: readonly DotRow[];
  /** Ends and marks of the scale, in the unit of the values; the first and last are its ends. */
  ticks: readonly [number, ...number[], number];
  formatTick: (value: number) => string;
  formatValue: (value: number) => string;
};

/** Two values of each row on one line. The table that carries the dots is its own legend and prints as it is. */
export function DotPlot({
  caption,
  rowLabel,
  solidLabel,
  hollowLabel,
  rows,
  ticks,
  formatTick,
  formatValue,
}: DotPlotProps) {
  const range = { from: Math.min(...ticks), to: Math.max(...ticks) };
  const value = (amount: number | null) => (amount === null ? '–' : formatValue(amount));
  const columns: Column<DotRow>[] = [
    { key: 'label', label: rowLabel, names: true, cell: ({ label, href }) => <RowName label={label} href={href} /> },
    {
      key: 'dots',
      label: '',
      head: <DotScale {...range} ticks={ticks} format={formatTick} />,
      cell: ({ solid, hollow }) => <DotLine {...range} solid={solid} hollow={hollow} />,
    },
    { key: 'solid', label: solidLabel, numeric: true, cell: ({ solid }) => <strong>{value(solid)}</strong> },
    { key: 'hollow', label: hollowLabel, numeric: true, cell: ({ hollow }) => value(hollow) },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ label }) => label}
      isOwn={({ own }) => own === true}
    />
  );
}

function RowName({ label, href }: { label: string; href: string | undefined }) {
  if (!href) return <>{nonBreaking(label)}</>;
  return <TextLink href={href}>{nonBreaking(label)}</TextLink>;
}
