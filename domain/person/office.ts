/** Offices a person is appointed to. Leader, deputy and teller are not among them: they follow from other records. */
export const offices = ['officer', 'head', 'secretary', 'provincial', 'admin'] as const;
export type Office = (typeof offices)[number];
