import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { charterThemes, type CharterRules, type CharterTheme } from '@/domain/charter/rules';
import { saveCharterAction } from '@/server/charter/actions';
import type { CharterShown } from '@/server/charter/loaders';
import { AwardRules } from './award-rules';
import { ApprovalRules, ConferenceRules, LeadershipRules } from './rule-fields';
import { DeadlineRules, ScoringRules } from './scoring-rules';

const parts = {
  leadership: LeadershipRules,
  conference: ConferenceRules,
  awards: AwardRules,
  scoring: ScoringRules,
  deadlines: DeadlineRules,
  approval: ApprovalRules,
} as const satisfies Record<CharterTheme, unknown>;

/** The draft of a charter, theme by theme, beside last year's; one button saves it all. */
export async function CharterForm({ shown, rules }: { shown: CharterShown; rules: CharterRules }) {
  const t = await getTranslations('charter');
  const themes = Object.keys(charterThemes) as CharterTheme[];
  return (
    <Form action={saveCharterAction} id="charter">
      <input type="hidden" name="blocYearId" value={shown.scope.id} />
      {/* What was saved is drawn anew, so that a step that was left out leaves no gap. */}
      <div key={JSON.stringify(rules.tieBreaks)} className="flex flex-col gap-10">
        {themes.map((theme) => {
          const Part = parts[theme];
          return (
            <section key={theme} aria-labelledby={`theme-${theme}`} className="flex flex-col gap-6">
              <h2 id={`theme-${theme}`}>{t(`themes.${theme}`)}</h2>
              <Part shown={shown} rules={rules} />
            </section>
          );
        })}
      </div>
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
        <p className="text-sm text-soft">{t('saveNote')}</p>
      </FormActions>
    </Form>
  );
}
