import { type Profile, profileFields, type RegisterFault, type RegisterLine } from '@/domain/agency/import';
import { profileShape, RegisterInput } from '@/domain/agency/input';
import { type AgencyKind, agencyKinds } from '@/domain/agency/kind';
import { allow, refuse, type Decision, type Refusal } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import { kindNames, type RegisterColumn, registerColumns } from '@/papers/agency-register/columns';
import { cellName, type Cell } from './cell';
import { textOf } from './score-cells';

type CellFault = { readonly column: RegisterColumn; readonly refusal: Refusal };

/** One row as a line of the register, with what is wrong in its cells; null where anything is. The same checks as the form has. */
export function readLine(cellOf: (column: RegisterColumn) => Cell): {
  readonly line: RegisterLine | null;
  readonly faults: readonly CellFault[];
} {
  const faults: CellFault[] = [];
  const take = <T>(column: RegisterColumn, read: (text: string) => Decision<T>): T | undefined => {
    const text = textOf(cellOf(column));
    const decision = text.ok ? read(text.value) : text;
    if (decision.ok) return decision.value;
    faults.push({ column, refusal: decision.refusal });
    return undefined;
  };
  const { code: codeRule, name: nameRule, from: dayRule, decisionRef: refRule } = RegisterInput.shape;
  const code = take('code', (text) => checked(codeRule.safeParse(text), 'code'));
  const name = take('name', (text) => checked(nameRule.safeParse(text), 'name'));
  const kind = take('kind', kindOf);
  const from = take('from', (text) => checked(dayRule.safeParse(text), 'from'));
  const to = take('to', (text) => (text === '' ? allow(null) : checked(dayRule.safeParse(text), 'to')));
  const shortName = take('shortName', (text) => (text.length > 80 ? refuse('form.tooLong', { max: 80 }) : allow(text)));
  const parentCode = take('parent', (text) => allow(text || null));
  const decisionRef = take('decisionRef', (text) => checked(refRule.safeParse(text), 'decisionRef'));
  const profile: Record<string, string | null | undefined> = {};
  for (const field of profileFields)
    profile[field] = take(field, (text) => checked(profileShape[field].safeParse(text), field));
  if (faults.length > 0 || code === undefined || name === undefined || kind === undefined || from === undefined)
    return { line: null, faults };
  return {
    line: {
      code,
      name,
      kind,
      from,
      shortName: shortName || name.slice(0, 80),
      parentCode: parentCode ?? null,
      to: to ?? null,
      decisionRef: decisionRef ?? null,
      profile: profile as Profile,
    },
    faults,
  };
}

/** Faults under the names of their cells; one whose column the sheet lacks is said at the first. */
export function faultsOfCells(
  faults: readonly CellFault[],
  columns: Readonly<Record<RegisterColumn, number>>,
  row: number,
): RegisterFault[] {
  return faults.map(({ column, refusal }) => ({ cell: cellName(Math.max(columns[column], 0) + 1, row), refusal }));
}

type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly { readonly message: string }[] } };

function checked<T>(parsed: Parsed<T>, column: RegisterColumn): Decision<T> {
  if (parsed.success) return allow(parsed.data);
  const code = parsed.error.issues[0]?.message ?? 'form.broken';
  if (code === 'form.required') return refuse('sheet.emptyCell', { column: registerColumns[column] });
  return refuse(code, code === 'form.tooLong' ? { max: 200 } : undefined);
}

function kindOf(text: string): Decision<AgencyKind> {
  if (text === '') return refuse('sheet.emptyCell', { column: registerColumns.kind });
  const kind = agencyKinds.find((one) => fold(kindNames[one]) === fold(text) || one === text.toLowerCase());
  return kind ? allow(kind) : refuse('agency.kindUnknown', { typed: text.slice(0, 40) });
}
