import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/format';
import { addBasisAction } from '@/server/clause/actions';
import type { ClausesShown } from '@/server/covenant/draft-loaders';

/** Bases from the rules in force and the charter, each taken over by one press. */
export async function BasisSuggestions({ shown: { scope, suggestions } }: { shown: ClausesShown }) {
  const t = await getTranslations('covenant.clauses.suggest');
  return (
    <Section heading={t('heading')} intro={t('intro', { day: formatDay(scope.on) })}>
      {suggestions.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
      <ul className="hairlines">
        {suggestions.map(({ text, verified }, i) => (
          <li key={text} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2">
            <span className="min-w-0 max-w-[65ch] flex-1 basis-72">
              {text} {verified ? null : <Tag kind="waiting">{t('unverified')}</Tag>}
            </span>
            <Form action={addBasisAction} id={`basis-${i}`} after="clauses">
              <input type="hidden" name="blocYearId" value={scope.id} />
              <input type="hidden" name="text" value={text} />
              <SubmitButton kind="secondary" wide={false} aria-label={t('addOf', { text })}>
                {t('add')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
