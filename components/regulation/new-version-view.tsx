import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { paths } from '@/lib/paths';
import type { VersionShown } from '@/server/regulation/loaders';
import { spanWords } from './span';
import { VersionForm } from './version-form';
import { titleOf } from './version-title';

/** A new row, or the next version of one: the version before it ends the day before. */
export async function NewVersionView(shown: VersionShown) {
  const { noun, version } = shown;
  const [t, span] = [await getTranslations('regulation'), await spanWords()];
  return (
    <>
      <PageHeader
        title={version ? t('admin.follow') : t(`admin.add.${noun}`)}
        crumbs={[{ text: t('admin.title'), href: paths.adminRegulations(noun) }, { text: t('admin.newCrumb') }]}
        standing={
          version
            ? t('admin.followStanding', { title: titleOf(version), span: span(version.row) })
            : t('admin.addStanding')
        }
      />
      <VersionForm {...shown} act="add" />
    </>
  );
}
