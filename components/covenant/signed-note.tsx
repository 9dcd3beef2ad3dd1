import { getTranslations } from 'next-intl/server';
import { PrintButton } from '@/components/ui/print-button';
import { SealMark } from '@/components/ui/seal-mark';
import { formatMoment, nonBreaking } from '@/lib/format';
import type { SigningShown } from './covenant-view';
import { Statement } from './statement';

type SignedNoteProps = { signing: SigningShown; party: SigningShown['parties'][number]; arrived: boolean };

/** What a head finds after signing: when, which text, what comes next, and a copy to keep. */
export async function SignedNote({ signing: { version, code, parties }, party, arrived }: SignedNoteProps) {
  const t = await getTranslations('covenant.signed');
  if (!party.signature) return null;
  const waiting = parties.filter(({ signature }) => !signature).length;
  return (
    <div role={arrived ? 'status' : undefined} className="mb-6 rounded border border-line bg-sheet p-4">
      <p className="flex items-center gap-3 text-lg font-semibold">
        <SealMark kind="check" className="size-8" />
        {t('heading')}
      </p>
      <p className="mt-2">
        {t('at', { agency: nonBreaking(party.name), moment: formatMoment(party.signature.signedAt) })}
      </p>
      <p className="mt-2">
        <Statement code={code}>{t('code', { code })}</Statement>
      </p>
      <p className="mt-2 text-soft">
        <Statement code={code}>{nonBreaking(party.signature.statement)}</Statement>
      </p>
      <p className="mt-2">
        {version.voidedAt
          ? t('voided')
          : version.completedAt
            ? t(version.kind === 'annex' ? 'completeAnnex' : 'complete', { moment: formatMoment(version.completedAt) })
            : t('waiting', { count: waiting })}
      </p>
      <PrintButton kind="quiet">{t('print')}</PrintButton>
    </div>
  );
}
