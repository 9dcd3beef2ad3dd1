import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { shownVerifyCode } from '@/domain/covenant/code';
import { formatMoment } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { SigningShown } from './covenant-view';

/** The papers of a frozen text: the original, the sealed one, the bundle to check both by, and where anybody checks it. */
export async function CovenantPapers({ signing: { version, seal } }: { signing: SigningShown }) {
  const t = await getTranslations('covenant.papers');
  if (!version.fileId || !version.verifyCode) return null;
  return (
    <section aria-labelledby="papers-heading" className="mt-6 print:hidden">
      <h2 id="papers-heading" className="mb-2">
        {t('heading')}
      </h2>
      <ul className="hairlines">
        <li className="py-2.5">
          <a href={paths.file(version.fileId)}>{t('frozen')}</a>
        </li>
        {seal ? (
          <>
            <li className="py-2.5">
              <a href={paths.file(seal.fileId)}>{t('sealed')}</a>
              <span className="block text-sm text-soft">
                {t('sealedAt', { moment: formatMoment(seal.sealedAt) })}{' '}
                {t(seal.timestampedAt ? 'stamped' : 'unstamped')}
              </span>
            </li>
            <li className="py-2.5">
              <a href={paths.bundle(version.id)} download>
                {t('bundle')}
              </a>
              <span className="block text-sm text-soft">{t('bundleHint')}</span>
            </li>
          </>
        ) : version.completedAt && !version.voidedAt ? (
          <li className="py-2.5 text-soft">{t('sealing')}</li>
        ) : null}
        <li className="py-2.5">
          <TextLink href={paths.verify(version.verifyCode)}>{t('verify')}</TextLink>
          <span className="tabular block text-sm text-soft">
            {t('code', { code: shownVerifyCode(version.verifyCode) })}
          </span>
        </li>
      </ul>
    </section>
  );
}
