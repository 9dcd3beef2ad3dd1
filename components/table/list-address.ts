export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The address of the same list with some of its query changed; an empty or missing value leaves the key out. */
export function listAddress(path: string, query: Query, changes: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...changes })) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) {
      if (one !== '') search.append(name, one);
    }
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
