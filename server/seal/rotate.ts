import type { Context } from '../context';
import { rotateSeal, type Seal } from './key';

/** Changes the seal's key for a new one, and says so in the audit log. Throws as `rotateSeal` does. */
export async function rotate({ now, record }: Context, dataDir?: string): Promise<Seal> {
  const seal = await rotateSeal(now, dataDir);
  const { generation, fingerprint } = seal;
  await record({
    action: 'seal.rotated',
    subjectId: String(generation),
    scope: null,
    details: { generation, fingerprint, rowsFingerprint: seal.rows.fingerprint },
  });
  return seal;
}
