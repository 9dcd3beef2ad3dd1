import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/layout/skip-link';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app');
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('purpose'),
    icons: { icon: '/icon.svg' },
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, { ui }, kept] = [await getLocale(), await getMessages(), await cookies()];
  return (
    <html
      lang={locale}
      data-text-size={kept.get('textSize')?.value ?? 'normal'}
      data-contrast={kept.get('contrast')?.value ?? 'normal'}
    >
      <body>
        <NextIntlClientProvider messages={{ ui }}>
          <SkipLink />
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
