/** What was typed before, by the names of the fields: a form that is corrected begins with it. */
export type Typed = Readonly<Record<string, string>>;

/** The query of an address as what was typed. */
export function typedIn(query: Readonly<Record<string, string | readonly string[] | undefined>>): Typed {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
