import { getTranslations } from 'next-intl/server';
import type { Saying } from '@/domain/charter/sayings';
import type { DeadlineKind } from '@/domain/plan/deadline';
import type { TieBreak } from '@/domain/scoring/tie-break';
import { formatShare, nonBreaking } from '@/lib/format';
import { shownParams } from '@/lib/params';
import type { CharterWords } from '@/server/charter/loaders';

/** Puts what a charter says into words: as a clause, to stand within a sentence, or as a sentence of its own. */
export async function sayingWords({ forms, groups }: Pick<CharterWords, 'forms' | 'groups'>) {
  const t = await getTranslations('charter');
  const deadlines = await getTranslations('deadlines');
  const formNames = new Map(forms.map(({ code, name }) => [code, name]));

  const step = (rule: TieBreak): string => {
    switch (rule.step) {
      case 'group':
        return t('ties.group', {
          code: rule.code,
          name: groups.find(({ code }) => code === rule.code)?.name ?? 'none',
        });
      case 'women':
        return t('ties.women', { share: formatShare(rule.fromBps) });
      case 'flags':
        return t('ties.flags', { years: rule.years });
      case 'deduction':
      case 'ballot':
      case 'lot':
        return t(`ties.${rule.step}`);
    }
  };
  const clause = ({ code, params, steps = [] }: Saying): string => {
    const { form, deadline, ...rest } = params;
    const named = {
      ...shownParams(rest),
      ...(form === undefined ? {} : { form: formNames.get(String(form)) ?? String(form) }),
      ...(deadline === undefined ? {} : { deadline: deadlines(deadline as DeadlineKind) }),
      ...(steps.length > 0 ? { steps: steps.map(step).join('; ') } : {}),
    };
    return nonBreaking(t(`says.${code}` as Parameters<typeof t>[0], named as never));
  };
  const sentence = (saying: Saying): string => {
    const words = clause(saying);
    return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}.`;
  };
  return { clause, sentence, step };
}
