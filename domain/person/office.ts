/** Offices a person is appointed to. Leader, deputy and teller are not among them: they follow from other records. */
export const offices = ['officer', 'head', 'secretary', 'provincial', 'admin'] as const;
export type Office = (typeof offices)[number];

/** Whether an office stands above the agencies, so that it is held at none. */
export function standsAbove(office: string): boolean {
  return office === 'provincial' || office === 'admin';
}
