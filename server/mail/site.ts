import { env } from '@/lib/env';

/** Where the links of mails lead; null where no mail can leave. */
export const mailedSite = (): string | null => (env().mail ? env().publicUrl : null);
