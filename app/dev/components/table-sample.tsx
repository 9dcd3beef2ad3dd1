import { FilterForm } from '@/components/form/filter-form';
import { NumberInput } from '@/components/form/number-input';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { readOrder } from '@/components/table/column-head';
import { DataTable, type Column } from '@/components/table/data-table';
import type { Query } from '@/components/table/list-address';
import { Pagination } from '@/components/table/pagination';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatPoints, nonBreaking } from '@/lib/format';
import { sampleAgencies, type SampleAgency } from './agencies';

const path = '/dev/components';

const columns: readonly Column<SampleAgency>[] = [
  {
    key: 'name',
    label: 'Cơ quan',
    names: true,
    sortable: true,
    cell: ({ slug, name }) => <TextLink href={`/agencies/${slug}`}>{nonBreaking(name)}</TextLink>,
    foot: 'Cả khối',
  },
  {
    key: 'state',
    label: 'Bảng tự chấm',
    cell: ({ state, words }) => <Tag kind={state}>{words}</Tag>,
    foot: '3 đã gửi',
  },
  { key: 'evidence', label: 'Minh chứng', numeric: true, cell: ({ evidence }) => evidence, foot: '178/234' },
  {
    key: 'self',
    label: 'Tự chấm',
    numeric: true,
    cell: ({ selfCenti }) => (selfCenti === null ? '–' : formatPoints(selfCenti)),
    foot: '',
  },
  {
    key: 'total',
    label: 'Năm 2025',
    numeric: true,
    sortable: true,
    cell: ({ centi }) => <strong>{formatPoints(centi)}</strong>,
    foot: '92,08',
  },
];

const scoring: readonly Column<SampleAgency>[] = [
  { key: 'name', label: 'Tiêu chí', names: true, cell: ({ name }) => nonBreaking(name) },
  { key: 'most', label: 'Tối đa', numeric: true, cell: () => '25' },
  {
    key: 'points',
    label: 'Tự chấm',
    numeric: true,
    cell: ({ slug, name }) => (
      <NumberInput name={`points.${slug}`} label={`Tự chấm: ${name}`} labelUnseen defaultValue="24,5" />
    ),
  },
];

/** Lists: ordered and narrowed through the address, empty, full, with totals, on a phone. */
export function TableSample({ query }: { query: Query }) {
  const order = readOrder(typeof query['sort'] === 'string' ? query['sort'] : undefined, ['name', 'total'], {
    by: 'total',
    direction: 'down',
  });
  const sign = order.direction === 'up' ? 1 : -1;
  const rows = sampleAgencies.toSorted(
    (a, b) => sign * (order.by === 'name' ? a.name.localeCompare(b.name, 'vi') : a.centi - b.centi),
  );
  return (
    <>
      <Section heading="Danh sách">
        <FilterForm path={path} keep={{ sort: 'name' }} filtered>
          <TextInput name="q" label="Tên cơ quan" type="search" />
          <Select name="state" label="Tình trạng" none="Tất cả" options={[{ value: 'late', text: 'Chưa gửi' }]} />
        </FilterForm>
        <DataTable
          caption="Sáu cơ quan thành viên"
          columns={columns}
          rows={rows}
          rowKey={({ slug }) => slug}
          isOwn={({ slug }) => slug === 'tct'}
          order={{ path, query, ...order }}
        />
        <div className="mt-3">
          <Pagination path={path} query={query} page={2} pageCount={12} total={1240} />
        </div>
      </Section>
      <Section heading="Danh sách trống">
        <DataTable
          caption="Hồ sơ đề nghị khen thưởng"
          columns={columns}
          rows={[]}
          rowKey={({ slug }) => slug}
          empty={<EmptyState purpose="Mỗi dòng là một hồ sơ đề nghị." why="Năm 2026 chưa cơ quan nào gửi hồ sơ." />}
        />
      </Section>
      <Section heading="Danh sách rộng, tự cuộn">
        <DataTable
          caption="Điểm theo nhóm tiêu chí"
          narrow="scroll"
          columns={[...columns, ...columns.slice(2).map((column) => ({ ...column, key: `${column.key}2` }))]}
          rows={rows.slice(0, 2)}
          rowKey={({ slug }) => slug}
        />
      </Section>
      <Section heading="Ô nhập trong danh sách">
        <DataTable
          caption="Nhóm A – Nhiệm vụ chính trị"
          columnsAre="many"
          captionUnseen
          columns={scoring}
          rows={rows.slice(0, 3)}
          rowKey={({ slug }) => slug}
        />
      </Section>
    </>
  );
}
