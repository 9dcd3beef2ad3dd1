/** What the register is narrowed to: an agency by its slug, a bloc year by its calendar year, a form by its code. */
export type RegisterFilter = { readonly agency?: string; readonly year?: number; readonly form?: string };

/** What the register can be ordered by. */
export const registerOrders = ['agency', 'year', 'decidedOn'] as const;
export type RegisterOrder = { readonly by: (typeof registerOrders)[number]; readonly direction: 'up' | 'down' };
