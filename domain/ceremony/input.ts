import { z } from 'zod';
import { id } from '../shared/input';
import { ceremonyEventKinds } from './ceremony';

export const RunCeremonyInput = z.object({
  versionId: id(),
  kind: z.enum(ceremonyEventKinds, { error: 'form.broken' }),
  agencyId: id().nullable().default(null),
});
export type RunCeremonyInput = z.output<typeof RunCeremonyInput>;
