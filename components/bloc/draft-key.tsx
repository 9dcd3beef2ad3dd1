/** Which year of which bloc a form draws up. */
export function DraftKey({ blocId, year }: { blocId: string; year: number }) {
  return (
    <>
      <input type="hidden" name="blocId" value={blocId} />
      <input type="hidden" name="year" value={year} />
    </>
  );
}
