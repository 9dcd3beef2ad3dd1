import { DotPlot } from '@/components/chart/dot-plot';
import { Section } from '@/components/layout/section';
import { formatCount, formatPoints } from '@/lib/format';
import { sampleAgencies } from './agencies';

export function ChartSample() {
  return (
    <Section heading="Biểu đồ chấm">
      <DotPlot
        caption="Điểm sau thẩm định (đậm) và điểm tự chấm (rỗng)"
        rowLabel="Cơ quan"
        solidLabel="Thẩm định"
        hollowLabel="Tự chấm"
        ticks={[8000, 9000, 10_000]}
        formatTick={(centi) => formatCount(centi / 100)}
        formatValue={formatPoints}
        rows={sampleAgencies.map(({ slug, name, selfCenti, centi }) => ({
          label: name,
          href: `/agencies/${slug}`,
          solid: centi,
          hollow: selfCenti,
          own: slug === 'tct',
        }))}
      />
    </Section>
  );
}
