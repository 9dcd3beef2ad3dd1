/** How a head may sign: in the application, with a passkey, with an official certificate in the PDF, or by hand on paper that is scanned. */
export const signingMethods = ['inApp', 'passkey', 'pdf', 'paper'] as const;
export type SigningMethod = (typeof signingMethods)[number];

/** The weight of a way to sign, never blurred: 1 electronic confirmation, 2 passkey, 3 official certificate; 0 is a scan of ink on paper (trust 3.1). */
export const levelOf = { inApp: 1, passkey: 2, pdf: 3, paper: 0 } as const satisfies Record<SigningMethod, number>;

/** Certificates sign each a copy of their own, or one file after another. */
export const pdfOrders = ['copies', 'inTurn'] as const;
export type PdfOrder = (typeof pdfOrders)[number];

/** How a text is signed: which ways are open, whether the leader comes last, and how certificates sign. */
export type SigningRules = {
  readonly methods: readonly SigningMethod[];
  readonly leaderLast: boolean;
  readonly pdfOrder: PdfOrder;
};

/** Where nobody chose otherwise. Certificates need roots to be judged by, so they are chosen on purpose. */
export const usualRules: SigningRules = {
  methods: ['inApp', 'passkey', 'paper'],
  leaderLast: false,
  pdfOrder: 'copies',
};
