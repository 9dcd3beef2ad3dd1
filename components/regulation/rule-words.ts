import { getTranslations } from 'next-intl/server';
import { writeValue, type RuleUnit } from '@/domain/rule/value';
import { formatCount } from '@/lib/format';

type Figure = { value: number | null; unit: RuleUnit | null };
type Scope = { scope: 'national' | 'province' | 'blocKind'; scopeOf: string };

/** Says a rule's figure with its unit, and where the rule holds. */
export async function ruleWords() {
  const t = await getTranslations('regulation');
  return {
    figure: ({ value, unit }: Figure): string | null =>
      value === null || unit === null
        ? null
        : t(`figures.${unit}`, { value: unit === 'dong' ? formatCount(value) : writeValue(unit, value) }),
    scope: ({ scope, scopeOf }: Scope): string =>
      scope === 'blocKind' ? t(`blocKinds.${scopeOf === 'cum' ? 'cum' : 'khoi'}`) : t(`scopes.${scope}`, { scopeOf }),
  };
}
