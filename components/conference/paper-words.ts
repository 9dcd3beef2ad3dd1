import { createTranslator } from 'next-intl';
import vi from '@/messages/vi.json';

/** The words of the minutes: papers are Vietnamese, whatever language the reader chose. */
export const minutesWords = () => createTranslator({ locale: 'vi', messages: vi, namespace: 'conference.paper' });

/** The words of the ballot paper and of the minutes of the count. */
export const ballotWords = () => createTranslator({ locale: 'vi', messages: vi, namespace: 'ballot.paper' });

/** The words both use: who took part how, and against what a share is counted. */
export const thresholdWords = () => createTranslator({ locale: 'vi', messages: vi, namespace: 'ballot.threshold' });
