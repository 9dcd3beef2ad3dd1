import { formatBands } from '@/domain/criteria/bands';
import { inReadingOrder } from '@/domain/criteria/edit';
import type { CriteriaRules, Criterion } from '@/domain/criteria/scale';
import { bold, pointsCell, ruled, textCell, workbook, type CellStyle, type SheetCell } from '@/papers/layout/sheet';
import {
  askedWords,
  asksEvidence,
  feedWords,
  kindWords,
  rowNames,
  scaleColumns,
  type ScaleColumn,
  type ScaleRow,
} from './columns';

type Said = Partial<Record<ScaleColumn, string | number | null>>;

const heading: CellStyle = { ...ruled, ...bold, align: 'center', backgroundColor: '#f2efe8' };
const columns = Object.keys(scaleColumns) as ScaleColumn[];
const widths: Readonly<Record<ScaleColumn, number>> = {
  row: 12,
  code: 8,
  parent: 8,
  name: 50,
  kind: 16,
  max: 12,
  step: 10,
  evidence: 12,
  unit: 20,
  unitPoints: 14,
  bands: 40,
  asked: 28,
  measures: 40,
  fedBy: 20,
};

/** A whole scale as a sheet that can be changed and taken back: a row for the scale, each group, line, bonus item, deduction and knock-out. */
export function scaleSheet(rules: CriteriaRules): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Thang điểm',
      rows: [
        columns.map((column) => textCell(scaleColumns[column], heading)),
        ...saidRows(rules).map((said) => columns.map((column) => cellOf(said[column]))),
      ],
      widths: columns.map((column) => widths[column]),
      frozen: { rows: 1, columns: 2 },
    },
    { name: 'Hướng dẫn', rows: guide.map((text) => [textCell(text)]), widths: [110], frozen: { rows: 0, columns: 0 } },
  ]);
}

function saidRows(rules: CriteriaRules): Said[] {
  const row = (kind: ScaleRow, said: Said): Said => ({ row: rowNames[kind], ...said });
  return [
    row('scale', { name: rules.name, max: rules.bonusCapCenti, step: rules.stepCenti }),
    ...rules.groups.flatMap((group) => [
      row('group', { code: group.code, name: group.name, max: group.maxCenti }),
      ...inReadingOrder(group).map((line) => row('line', lineSaid(line))),
    ]),
    ...rules.bonuses.map(({ code, name, kind, maxCenti, unit, unitCenti, evidence }) =>
      row('bonus', {
        code,
        name,
        kind: kindWords[kind],
        max: maxCenti,
        unit,
        unitPoints: unitCenti || null,
        evidence: evidence ? asksEvidence : '',
      }),
    ),
    ...rules.deductions.map(({ code, name, unit, unitCenti, maxCenti }) =>
      row('deduction', { code, name, unit, unitPoints: unitCenti, max: maxCenti }),
    ),
    ...rules.knockOuts.map(({ code, name }) => row('knockOut', { code, name })),
  ];
}

function lineSaid(line: Criterion): Said {
  return {
    code: line.code,
    parent: line.parentCode ?? '',
    name: line.name,
    kind: kindWords[line.kind],
    max: line.maxCenti,
    step: line.stepCenti,
    evidence: line.evidence ? asksEvidence : '',
    unit: line.unit,
    unitPoints: line.unitCenti || null,
    bands: formatBands(line.bands),
    asked: (line.appliesTo ?? []).map((kind) => askedWords[kind]).join('; '),
    measures: line.measures,
    fedBy: line.fedBy ? feedWords[line.fedBy] : '',
  };
}

/** Numbers of a scale are points in hundredths. */
function cellOf(said: string | number | null | undefined): SheetCell {
  return typeof said === 'number' ? pointsCell(said, ruled) : textCell(said ?? '', ruled);
}

const guide = [
  'Mỗi dòng một mục. Không đổi tên các cột; thứ tự cột không quan trọng, thứ tự dòng là thứ tự trong thang.',
  `Loại dòng: ${Object.values(rowNames).join(', ')}. Tiêu chí thuộc nhóm đứng trên nó; tiêu chí thành phần ghi mã tiêu chí cha ở cột Thuộc.`,
  `Dòng ${rowNames.scale}: tên thang ở cột Nội dung, điểm thưởng tối đa ở cột Điểm tối đa, bước chấm chung ở cột Bước điểm.`,
  `Cách chấm: ${Object.values(kindWords).join(', ')}.`,
  'Các mức viết như: từ 80% → 4; từ 60% → 3. Để trống thì điểm bằng tỷ lệ nhân điểm tối đa.',
  `Áp dụng cho: để trống là mọi cơ quan; nếu không, ghi các loại cách nhau bằng dấu chấm phẩy: ${Object.values(askedWords).join('; ')}.`,
  `Nguồn số liệu: để trống, hoặc ${Object.values(feedWords).join(', ')} khi tiêu chí tính theo điểm danh hoạt động chung của khối.`,
  'Không dùng công thức, không dùng dấu ngăn cách hàng nghìn.',
];
