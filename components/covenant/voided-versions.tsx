import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { formatMoment } from '@/lib/format';
import type { CovenantShown } from './covenant-view';

/** Texts that were opened again: nothing is deleted, each stays with its code and the reason. */
export async function VoidedVersions({ voided }: { voided: CovenantShown['voided'] }) {
  const t = await getTranslations('covenant.voided');
  if (voided.length === 0) return null;
  return (
    <Section heading={t('heading')}>
      <ul className="hairlines">
        {voided.map(({ version, code, voidedAt, voidReason }) => (
          <li key={version} className="max-w-[75ch] py-2">
            {t('row', { version, code, moment: voidedAt ? formatMoment(voidedAt) : '', reason: voidReason ?? '' })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
