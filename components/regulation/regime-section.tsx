import { getTranslations } from 'next-intl/server';
import { FindingList } from '@/components/nomination/finding-list';
import { Section } from '@/components/layout/section';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegulationsShown } from '@/server/regulation/loaders';
import { UncheckedTag } from './mark';

type Regime = NonNullable<RegulationsShown['regime']>;

/** By which rules a dossier received on the chosen day is judged, and what came since that might favour it. */
export async function RegimeSection({ on, judgedOn, regime }: Pick<RegulationsShown, 'on' | 'judgedOn' | 'regime'>) {
  const t = await getTranslations('regulation');
  if (!regime) return null;
  return (
    <Section
      heading={t('regime.heading', { day: formatDay(on) })}
      intro={t('regime.intro', { day: formatDay(on), judged: formatDay(judgedOn) })}
    >
      <FindingList findings={[regime.finding]} />
      <h3 className="mt-4 mb-1">{t('regime.rules')}</h3>
      <Rules rules={regime.rules} none={t('regime.noRules')} />
      {regime.since.length > 0 ? (
        <>
          <h3 className="mt-4 mb-1">{t('regime.since')}</h3>
          <Rules rules={regime.since} none="" />
        </>
      ) : null}
    </Section>
  );
}

function Rules({ rules, none }: { rules: Regime['rules']; none: string }) {
  if (rules.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ul className="list-disc pl-5">
      {rules.map(({ id, code, instruments, verified }) => (
        <li key={id} className="py-1">
          <TextLink href={paths.regulation(code)}>{nonBreaking(instruments)}</TextLink>{' '}
          <UncheckedTag verified={verified} />
        </li>
      ))}
    </ul>
  );
}
