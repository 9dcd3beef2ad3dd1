import { getTranslations } from 'next-intl/server';
import { MarkPicture } from '@/components/signature-mark/mark-picture';
import { SealMark } from '@/components/ui/seal-mark';
import { formatMoment, nonBreaking } from '@/lib/format';
import type { SigningShown } from './covenant-view';

/** At the foot of the paper: each agency with the post that signed and the moment. */
export async function SignatureBlock({ parties }: { parties: SigningShown['parties'] }) {
  const t = await getTranslations('covenant.paper');
  return (
    <>
      <h3 className="mt-8 mb-3 text-center text-base font-bold uppercase">{t('signers')}</h3>
      <ul className="grid gap-x-6 gap-y-4 text-center text-[0.95rem] leading-snug sm:grid-cols-3 print:grid-cols-3">
        {parties.map(({ code, name, signature }) => (
          <li key={code} className="break-inside-avoid text-balance">
            <strong className="block">{nonBreaking(name)}</strong>
            {signature ? (
              <>
                <span className="block">{nonBreaking(signature.postAtTime)}</span>
                {signature.mark ? <MarkPicture mark={signature.mark} className="mx-auto my-1" /> : null}
                <SealMark kind="check" className="mx-auto my-1 size-7" />
                <span className="block">
                  {t(`signedBy.${signature.method}`, { moment: formatMoment(signature.signedAt) })}
                </span>
              </>
            ) : (
              <span className="block italic">{t('unsigned')}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
