import { agencyKinds, type AgencyKind } from '@/domain/agency/kind';
import { parseBands } from '@/domain/criteria/bands';
import { maxExtras, maxGroups } from '@/domain/criteria/input';
import {
  criterionKinds,
  lineFeeds,
  type Criterion,
  type CriteriaRules,
  type ScaleGroup,
} from '@/domain/criteria/scale';
import { parsePoints } from '@/domain/scoring/points';
import { allow, refuse, type Decision, type Refusal } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import {
  askedWords,
  feedWords,
  kindWords,
  rowNames,
  scaleColumns,
  type ScaleColumn,
  type ScaleRow,
} from '@/papers/scale-sheet/columns';
import { cellName, type Cell } from './cell';
import { isFilled, textOf } from './score-cells';

/** What is wrong with one cell, named as in Excel. */
export type ScaleFault = { readonly cell: string; readonly refusal: Refusal };

// People put a title above the table; the headings are looked for this far down.
const headingsWithin = 10;
const needed = ['row', 'code', 'name', 'max'] as const satisfies readonly ScaleColumn[];
const columnNames = Object.keys(scaleColumns) as ScaleColumn[];
const empty: Cell = { kind: 'empty', text: '' };

/**
 * A scale as a sheet has it, or what is wrong with the sheet, cell by cell; whether it holds together is for `faultsOfCriteria`. Points
 * in hundredths. Refusals: `sheet.missingColumn`, `sheet.empty`, `sheet.emptyCell`, `sheet.formula`, `sheet.tooLong`,
 * `criteria.rowUnknown`, `criteria.kindUnknown`, `criteria.askedUnknown`, `criteria.feedUnknown`, `criteria.lineWithoutGroup`, `criteria.codeForm`,
 * `criteria.tooManyGroups`, `criteria.tooManyExtras`, those of `parsePoints` and `parseBands`. Source: issue 4 (import of the scale).
 */
export function interpretScaleRows(
  rows: readonly (readonly Cell[])[],
):
  | { readonly ok: true; readonly rules: CriteriaRules }
  | { readonly ok: false; readonly faults: readonly ScaleFault[] } {
  const found = rows.slice(0, headingsWithin).findIndex((row) => indexOf(row, scaleColumns.row) >= 0);
  const at = Math.max(found, 0);
  const places = Object.fromEntries(
    columnNames.map((column) => [column, indexOf(rows[at] ?? [], scaleColumns[column])]),
  ) as Record<ScaleColumn, number>;
  const missing = needed.filter((column) => places[column] < 0);
  if (missing.length > 0)
    return {
      ok: false,
      faults: missing.map((column) => ({
        cell: cellName(1, at + 1),
        refusal: { code: 'sheet.missingColumn', params: { column: scaleColumns[column] } },
      })),
    };
  const faults: ScaleFault[] = [];
  const reading = new Reading(places, faults);
  const body = rows.map((cells, i) => ({ cells, row: i + 1 })).slice(at + 1);
  for (const { cells, row } of body) if (cells.some(isFilled)) reading.take(cells, row);
  if (reading.empty) faults.push({ cell: cellName(1, at + 2), refusal: { code: 'sheet.empty' } });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rules: reading.rules() };
}

/** A scale as it grows row by row. */
class Reading {
  #frame = { name: 'Bảng tiêu chí', bonusCapCenti: 0, stepCenti: 25 };
  #groups: { code: string; name: string; maxCenti: number; criteria: Criterion[] }[] = [];
  #bonuses: CriteriaRules['bonuses'][number][] = [];
  #deductions: CriteriaRules['deductions'][number][] = [];
  #knockOuts: CriteriaRules['knockOuts'][number][] = [];
  empty = true;

  constructor(
    private readonly places: Readonly<Record<ScaleColumn, number>>,
    private readonly faults: ScaleFault[],
  ) {}

  take(cells: readonly Cell[], row: number): void {
    this.empty = false;
    const get = <T>(column: ScaleColumn, read: (text: string) => Decision<T>): T | undefined => {
      const place = this.places[column];
      const text = textOf(place < 0 ? empty : (cells[place] ?? empty));
      const decision = text.ok ? read(text.value) : text;
      if (decision.ok) return decision.value;
      this.faults.push({ cell: cellName(Math.max(place, 0) + 1, row), refusal: decision.refusal });
      return undefined;
    };
    const points = (column: ScaleColumn) => get(column, optionalPoints) ?? null;
    const kind = get('row', rowOf);
    if (kind === undefined) return;
    const name = get('name', required('name')) ?? '';
    if (kind === 'scale') {
      this.#frame = { name, bonusCapCenti: points('max') ?? 0, stepCenti: points('step') ?? 25 };
      return;
    }
    const code = get('code', codeOf) ?? '';
    if (kind === 'knockOut') this.#knockOuts.push({ code, name });
    if (kind === 'deduction')
      this.#deductions.push({
        code,
        name,
        unit: get('unit', allow<string>) ?? '',
        unitCenti: points('unitPoints') ?? 0,
        maxCenti: points('max'),
      });
    if (kind === 'group') {
      this.#groups.push({ code, name, maxCenti: get('max', requiredPoints) ?? 0, criteria: [] });
      if (this.#groups.length > maxGroups)
        this.faults.push({
          cell: cellName(1, row),
          refusal: { code: 'criteria.tooManyGroups', params: { max: maxGroups } },
        });
    }
    if (kind === 'bonus' || kind === 'line') {
      const scored = {
        code,
        name,
        kind: get('kind', kindOf) ?? 'points',
        maxCenti: get('max', requiredPoints) ?? 0,
        unit: get('unit', allow<string>) ?? '',
        unitCenti: points('unitPoints') ?? 0,
        evidence: (get('evidence', allow<string>) ?? '') !== '',
      };
      if (kind === 'bonus') this.#bonuses.push(scored);
      else this.#line(scored, row, { get, points });
    }
    if (Math.max(this.#bonuses.length, this.#deductions.length, this.#knockOuts.length) > maxExtras)
      this.faults.push({
        cell: cellName(1, row),
        refusal: { code: 'criteria.tooManyExtras', params: { max: maxExtras } },
      });
  }

  #line(
    scored: Omit<Criterion, 'parentCode' | 'stepCenti' | 'bands' | 'appliesTo' | 'measures' | 'fedBy'>,
    row: number,
    { get, points }: { get: Get; points: (column: ScaleColumn) => number | null },
  ): void {
    const group = this.#groups.at(-1);
    if (!group) {
      this.faults.push({ cell: cellName(1, row), refusal: { code: 'criteria.lineWithoutGroup' } });
      return;
    }
    group.criteria.push({
      ...scored,
      parentCode: get('parent', allow<string>) || null,
      stepCenti: points('step'),
      bands: get('bands', parseBands) ?? [],
      appliesTo: get('asked', askedOf) ?? null,
      measures: get('measures', allow<string>) ?? '',
      fedBy: get('fedBy', feedOf) ?? null,
    });
  }

  rules(): CriteriaRules {
    const groups: readonly ScaleGroup[] = this.#groups;
    return {
      ...this.#frame,
      groups,
      bonuses: this.#bonuses,
      deductions: this.#deductions,
      knockOuts: this.#knockOuts,
    };
  }
}

type Get = <T>(column: ScaleColumn, read: (text: string) => Decision<T>) => T | undefined;

function indexOf(row: readonly Cell[], heading: string): number {
  return row.findIndex((cell) => fold(cell.text) === fold(heading));
}

function rowOf(text: string): Decision<ScaleRow> {
  const kinds = Object.keys(rowNames) as ScaleRow[];
  const kind = kinds.find((one) => fold(rowNames[one]) === fold(text));
  return kind ? allow(kind) : refuse('criteria.rowUnknown', { typed: text.slice(0, 40) || '–' });
}

function kindOf(text: string): Decision<Criterion['kind']> {
  if (text === '') return allow('points');
  const kind = criterionKinds.find((one) => fold(kindWords[one]) === fold(text));
  return kind ? allow(kind) : refuse('criteria.kindUnknown', { typed: text.slice(0, 40) });
}

function askedOf(text: string): Decision<readonly AgencyKind[] | null> {
  const words = text.split(';').map((word) => word.trim());
  if (words.every((word) => word === '')) return allow(null);
  const kinds: AgencyKind[] = [];
  for (const word of words.filter(Boolean)) {
    const kind = agencyKinds.find((one) => fold(askedWords[one]) === fold(word));
    if (!kind) return refuse('criteria.askedUnknown', { typed: word.slice(0, 40) });
    kinds.push(kind);
  }
  return allow(kinds);
}

function feedOf(text: string): Decision<Criterion['fedBy']> {
  if (text === '') return allow(null);
  const feed = lineFeeds.find((one) => fold(feedWords[one]) === fold(text));
  return feed ? allow(feed) : refuse('criteria.feedUnknown', { typed: text.slice(0, 40) });
}

function codeOf(text: string): Decision<string> {
  if (text === '') return refuse('sheet.emptyCell', { column: scaleColumns.code });
  return /^[A-Z][\w.]{0,11}$/.test(text) ? allow(text) : refuse('criteria.codeForm');
}

function required(column: ScaleColumn) {
  return (text: string): Decision<string> =>
    text === '' ? refuse('sheet.emptyCell', { column: scaleColumns[column] }) : allow(text);
}

function optionalPoints(text: string): Decision<number | null> {
  return text === '' ? allow(null) : parsePoints(text);
}

function requiredPoints(text: string): Decision<number> {
  return text === '' ? refuse('sheet.emptyCell', { column: scaleColumns.max }) : parsePoints(text);
}
