import { createTranslator } from 'next-intl';
import vi from '@/messages/vi.json';

// Papers are Vietnamese, whatever language the reader chose.
const locale = 'vi';

/** The words of the minutes of a conference. */
export const minutesWords = () => createTranslator({ locale, messages: vi.conference.paper });

/** The words of the ballot paper and of the minutes of the count. */
export const ballotWords = () => createTranslator({ locale, messages: vi.ballot.paper });

/** A ballot's threshold in words, for both. */
export const thresholdWords = () => createTranslator({ locale, messages: vi.ballot.threshold });
