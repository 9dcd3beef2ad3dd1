import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/format';

type Checked = { verified: boolean; verifiedOn: string | null; verifiedBy: string | null; source: string | null };

/** Who checked a row, on which day and where; or that nobody has. */
export async function Mark({ row: { verified, verifiedOn, verifiedBy, source } }: { row: Checked }) {
  const t = await getTranslations('regulation');
  if (!verified)
    return (
      <span>
        <Tag kind="waiting">{t('unverified')}</Tag>
        {source ? (
          <span className="block text-sm text-soft">
            <Source text={source} />
          </span>
        ) : null}
      </span>
    );
  return (
    <span className="text-sm">
      {verifiedOn && verifiedBy ? t('verifiedBy', { who: verifiedBy, day: formatDay(verifiedOn) }) : t('verified')}
      {source ? (
        <span className="block text-soft">
          <Source text={source} />
        </span>
      ) : null}
    </span>
  );
}

/** An address as a link out of the application, anything else in words. */
export function Source({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="noreferrer" className="break-words">
      {new URL(text).hostname}
    </a>
  );
}

/** A tag beside what nobody has checked; nothing beside the rest. */
export async function UncheckedTag({ verified }: { verified: boolean }) {
  const t = await getTranslations('regulation');
  return verified ? null : <Tag kind="waiting">{t('unverified')}</Tag>;
}
