type OfAgencyProps = { scope: { readonly id: string }; member: { readonly agencyId: string } };

/** In which year and of which agency a form writes something down. */
export function OfAgency({ scope, member }: OfAgencyProps) {
  return (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
    </>
  );
}
