import { getTranslations } from 'next-intl/server';
import { CheckGlyph } from '@/components/ui/glyphs';
import { dayOf } from '@/domain/shared/dates';
import { formatDay, formatMoment, formatTime, nonBreaking } from '@/lib/format';
import type { SigningShown } from './covenant-view';

/** Who has signed and when, in the order of protocol; a refusal's reason only where the reader may see it. */
export async function SignatureList({ parties }: { parties: SigningShown['parties'] }) {
  const [t, refuse] = [await getTranslations('covenant.list'), await getTranslations('covenant.refuse')];
  const moments = parties.flatMap(({ signature }) => signature?.signedAt ?? []);
  const days = [...new Set(moments.map(dayOf))];
  const [day] = days;
  const shown = days.length === 1 ? formatTime : formatMoment;
  return (
    <section aria-labelledby="signatures-heading" className="mt-6">
      <h2 id="signatures-heading" className="mb-2">
        {t('heading', { signed: moments.length, count: parties.length })}
      </h2>
      <ul className="hairlines">
        {parties.map(({ code, name, signature, refused, refusal }) => (
          <li key={code} className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-x-1 py-2.5">
            {signature ? (
              <CheckGlyph className="mt-[0.3em] text-pen" />
            ) : (
              <span aria-hidden="true" className="mt-[0.5em] size-2.5 rounded-[50%] border border-field" />
            )}
            <span className="text-balance">{nonBreaking(name)}</span>
            <span className="tabular text-sm text-soft">
              {signature ? (
                <>
                  <span className="unseen">{t('signed')} </span>
                  <time dateTime={signature.signedAt.toISOString()}>{shown(signature.signedAt)}</time>
                </>
              ) : refused ? (
                t('refused')
              ) : (
                t('waiting')
              )}
            </span>
            {refusal ? (
              <span className="col-start-2 col-end-4 text-sm text-late">
                {refuse('seen', { day: formatDay(refusal.on), reason: refusal.reason })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {moments.length > 0 ? (
        <p className="mt-2 text-sm text-soft">
          {days.length === 1 && day ? t('sameDay', { day: formatDay(day) }) : t('zone')}
        </p>
      ) : null}
    </section>
  );
}
