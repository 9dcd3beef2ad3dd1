/** The agencies of today, once for all fields of a page that ask for one. */
export function Suggestions({ id, agencies }: { id: string; agencies: readonly string[] }) {
  return (
    <datalist id={id}>
      {agencies.map((agency) => (
        <option key={agency}>{agency}</option>
      ))}
    </datalist>
  );
}
