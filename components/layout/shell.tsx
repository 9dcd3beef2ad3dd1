import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { keepLanguage, keepReading } from '@/server/reading/actions';
import { Said } from '@/components/form/said';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import { AppHeader } from './app-header';
import { SampleBar } from './sample-bar';
import { TextSizeSwitch, type Contrast, type TextSize } from './text-size-switch';

type ShellProps = {
  reading: { size: TextSize; contrast: Contrast; language: 'vi' | 'en'; sample: boolean };
  person: ReactNode;
  signedIn: boolean;
  children: ReactNode;
};

/** What surrounds every page: the sample's bar, the header, and at the foot how the reader likes to read. */
export async function Shell({ reading, person, signedIn, children }: ShellProps) {
  const t = await getTranslations('app');
  const { size, contrast, language, sample } = reading;
  const links = signedIn
    ? [
        { text: t('nav.desk'), href: paths.desk },
        { text: t('nav.blocs'), href: paths.blocs, also: [paths.adminBlocs] },
        { text: t('nav.agencies'), href: paths.agencies, also: [paths.adminAgencies] },
        { text: t('nav.register'), href: paths.register },
        { text: t('nav.regulations'), href: paths.regulations(), also: [paths.adminRegulations()] },
      ]
    : [];
  return (
    <>
      {sample ? <SampleBar>{t('sampleBar')}</SampleBar> : null}
      <AppHeader name={t('name')} home={paths.home} navLabel={t('nav.label')} links={links} person={person} />
      <main id="content">
        <Said />
        {children}
      </main>
      <footer className="border-t border-line px-4 py-4 text-sm text-soft sm:px-6 print:hidden">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p>
            {t('footer')} · <TextLink href={paths.help}>{t('help')}</TextLink>
          </p>
          <div className="flex flex-wrap items-center gap-4">
            <TextSizeSwitch size={size} contrast={contrast} action={keepReading} />
            <form action={keepLanguage}>
              <button
                type="submit"
                name="language"
                value={language === 'vi' ? 'en' : 'vi'}
                className="min-h-11 px-2 underline"
              >
                {language === 'vi' ? 'English' : 'Tiếng Việt'}
              </button>
            </form>
          </div>
        </div>
      </footer>
    </>
  );
}
