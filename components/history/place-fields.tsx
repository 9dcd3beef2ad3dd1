/** In whose year and of which agency a fact is written down. */
export function PlaceFields({ blocYearId, agencyId }: { blocYearId: string; agencyId: string }) {
  return (
    <>
      <input type="hidden" name="blocYearId" value={blocYearId} />
      <input type="hidden" name="agencyId" value={agencyId} />
    </>
  );
}
