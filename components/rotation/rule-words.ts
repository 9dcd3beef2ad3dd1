import { getTranslations } from 'next-intl/server';
import type { RotationRules } from '@/domain/rotation/rules';

/** The rules of a rotation as one list of words: how the leader is chosen, and what is asked of them. */
export async function ruleWords(rules: RotationRules): Promise<string> {
  const t = await getTranslations('rotation.rules');
  return [
    t('choice', { choice: rules.leaderChoice }),
    ...(['notTwiceInARow', 'notUnderDiscipline', 'oncePerRound'] as const).flatMap((rule) =>
      rules[rule] ? [t(rule)] : [],
    ),
    t(rules.joinersLast ? 'joinersLast' : 'joinersByProtocol'),
  ].join('; ');
}
