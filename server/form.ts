type Value = FormDataEntryValue | Value[] | { [key: string]: Value };

/**
 * A form as an object: `points.A` nests, `nominee[]` and repeated names become lists. Names that start with `$` belong to the
 * framework. A list of objects is written `targets.0.text`.
 */
export function fromForm(form: FormData): Record<string, Value> {
  const object: Record<string, Value> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$')) continue;
    const all = form.getAll(name);
    const [first] = all;
    if (first === undefined) continue;
    put(object, name.replace(/\[\]$/, '').split('.'), name.endsWith('[]') ? all : first);
  }
  return listed(object) as Record<string, Value>;
}

/** What was typed, to be shown again; never a password, never a file. */
export function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form.entries())
    if (typeof value === 'string' && !name.startsWith('$') && !/password/i.test(name))
      values[name] = name in values ? `${values[name]}\n${value}` : value;
  return values;
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function put(object: Record<string, Value>, path: readonly string[], value: Value): void {
  const [key, ...rest] = path;
  if (key === undefined || path.some((part) => forbidden.has(part))) return;
  if (rest.length === 0) {
    object[key] = value;
    return;
  }
  const inner = object[key];
  const next: Record<string, Value> = isObject(inner) ? inner : {};
  object[key] = next;
  put(next, rest, value);
}

function isObject(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof File);
}

/** Objects whose keys are 0, 1, 2 … become lists, in that order. */
function listed(value: Value): Value {
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
    return keys.toSorted((a, b) => Number(a) - Number(b)).map((key) => listed(value[key] ?? ''));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, listed(inner)]));
}
