/** A criterion group as it stands at the head of its row: code, then name. */
export function GroupName({ code, name }: { code: string; name: string }) {
  return (
    <>
      <strong>{code}</strong> <span>{name}</span>
    </>
  );
}
