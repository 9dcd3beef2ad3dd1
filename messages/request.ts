import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import vi from './vi.json';

/** Vietnamese unless the reader chose English; the address never carries a language. */
export default getRequestConfig(async () => {
  const locale = (await cookies()).get('language')?.value === 'en' ? 'en' : 'vi';
  const messages = locale === 'en' ? (await import('./en.json')).default : vi;
  return { locale, messages, timeZone: 'Asia/Ho_Chi_Minh' };
});
