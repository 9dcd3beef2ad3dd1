type Value = FormDataEntryValue | Value[] | { [key: string]: Value };

/** Deeper names are nobody's field. */
const maxDepth = 8;

/**
 * A form as an object: `points.A` nests, `nominee[]` becomes a list, objects under 0, 1, 2 … (`targets.0.text`) become a list in that
 * order; of a name that came twice the first value counts. Names that start with `$` belong to the framework.
 */
export function fromForm(form: FormData): Record<string, Value> {
  const given = new Map<string, FormDataEntryValue[]>();
  for (const [name, value] of form) {
    const all = given.get(name);
    if (all) all.push(value);
    else if (!name.startsWith('$')) given.set(name, [value]);
  }
  const object: { [key: string]: Value } = {};
  for (const [name, all] of given) {
    const isList = name.endsWith('[]');
    const path = (isList ? name.slice(0, -2) : name).split('.', maxDepth + 1);
    if (path.length <= maxDepth && !path.some((part) => forbidden.has(part)))
      put(object, path, isList ? all : (all[0] ?? ''));
  }
  return inner(object);
}

/** What was typed, to be shown again; never a password, never a file. */
export function valuesOf(form: FormData): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$') || /password/i.test(name) || forbidden.has(name)) continue;
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(values);
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

function put(object: { [key: string]: Value }, [key = '', ...rest]: readonly string[], value: Value): void {
  if (rest.length === 0) {
    object[key] = value;
    return;
  }
  const known = Object.hasOwn(object, key) ? object[key] : undefined;
  const next = isObject(known) ? known : {};
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
  return inner(value);
}

function inner(object: { [key: string]: Value }): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, listed(value)]));
}
