/** The sentence a head signs, with its code kept in one piece. */
export function Statement({ code, children }: { code: string; children: string }) {
  const [before, ...after] = children.split(code);
  if (after.length === 0) return children;
  return (
    <>
      {before}
      <strong className="tabular whitespace-nowrap">{code}</strong>
      {after.join(code)}
    </>
  );
}
