import { z } from 'zod';
import { id } from '../shared/input';

export const PublishBulletinInput = z.object({ blocYearId: id() });
export type PublishBulletinInput = z.output<typeof PublishBulletinInput>;
