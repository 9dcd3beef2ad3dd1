'use server';

import { PublishBulletinInput } from '@/domain/bulletin/input';
import { action } from '../action';
import { publishBulletin } from './publish';

export const publishBulletinAction = action(PublishBulletinInput, publishBulletin, () => ({
  say: 'bulletinPublished',
}));
