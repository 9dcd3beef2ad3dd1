import { getTranslations } from 'next-intl/server';
import { dayOf } from '@/domain/shared/dates';
import { formatDay, formatMoment, formatTime, nonBreaking } from '@/lib/format';
import type { SigningShown } from './covenant-view';
import { SignatureRows, type SignatureRow } from './signature-rows';

/** Who has signed and when, in the order of protocol; a refusal's reason only where the reader may see it. */
export async function SignatureList({ parties }: { parties: SigningShown['parties'] }) {
  const [t, refuse] = [await getTranslations('covenant.list'), await getTranslations('covenant.refuse')];
  const moments = parties.flatMap(({ signature }) => signature?.signedAt ?? []);
  const days = [...new Set(moments.map(dayOf))];
  const [day] = days;
  const shown = days.length === 1 ? formatTime : formatMoment;
  const [refusing, waiting] = [t('refused'), t('waiting')];
  const rows = parties.map(({ code, name, signature, refused, refusal }): SignatureRow => ({
    code,
    name: nonBreaking(name),
    told: signature ? shown(signature.signedAt) : refused ? refusing : waiting,
    ...(signature ? { at: signature.signedAt.toISOString() } : {}),
    ...(refusal ? { reason: refuse('seen', { day: formatDay(refusal.on), reason: refusal.reason }) } : {}),
  }));
  return (
    <section aria-labelledby="signatures-heading" className="mt-6">
      <h2 id="signatures-heading" className="mb-2">
        {t('heading', { signed: moments.length, count: parties.length })}
      </h2>
      <SignatureRows rows={rows} signed={t('signed')} />
      {moments.length > 0 ? (
        <p className="mt-2 text-sm text-soft">
          {days.length === 1 && day ? t('sameDay', { day: formatDay(day) }) : t('zone')}
        </p>
      ) : null}
    </section>
  );
}
