import '@/components/covenant/hall.css';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

export async function generateMetadata({ params }: { params: Promise<{ year: string }> }) {
  const [t, { year }] = [await getTranslations('hall'), await params];
  return { title: t('title', { year }) };
}

/** Nothing but the wall: no header, no navigation. */
export default function HallLayout({ children }: { children: ReactNode }) {
  return children;
}
