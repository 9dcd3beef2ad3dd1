import { z } from 'zod';
import { id, paragraph } from '../shared/input';

export const FreezeCovenantInput = z.object({ blocYearId: id() });
export type FreezeCovenantInput = z.output<typeof FreezeCovenantInput>;

export const ReopenCovenantInput = z.object({ blocYearId: id(), reason: paragraph(1000) });
export type ReopenCovenantInput = z.output<typeof ReopenCovenantInput>;

export const SignCovenantInput = z.object({
  versionId: id(),
  agencyId: id(),
  sha256: z.string({ error: 'form.broken' }).regex(/^[0-9a-f]{64}$/, 'form.broken'),
});
export type SignCovenantInput = z.output<typeof SignCovenantInput>;

export const RefuseCovenantInput = z.object({ versionId: id(), agencyId: id(), reason: paragraph(1000) });
export type RefuseCovenantInput = z.output<typeof RefuseCovenantInput>;
