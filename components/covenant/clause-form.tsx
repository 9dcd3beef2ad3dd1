import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Section } from '@/components/layout/section';
import { clauseKinds, maxClauses } from '@/domain/covenant/clause';
import { writeClausesAction } from '@/server/clause/actions';
import type { ClausesShown } from '@/server/covenant/draft-loaders';

const lettersPerRow = 70;
const spare = { basis: 2, opening: 1, closing: 1 };

/** What stands before and after the tasks, a box each with spare ones; every box knows what it said when it was shown. */
export async function ClauseForm({ shown: { scope, clauses, usual } }: { shown: ClausesShown }) {
  const t = await getTranslations('covenant.clauses');
  return (
    <Form action={writeClausesAction} id="clauses">
      <input type="hidden" name="blocYearId" value={scope.id} />
      {clauseKinds.map((kind) => {
        const written = clauses[kind] ?? [];
        const spares = Math.max(0, Math.min(spare[kind], maxClauses - written.length));
        const rows = [
          ...written.map(({ id, row }) => ({ key: id, text: row.text })),
          ...Array.from({ length: spares }, (_, i) => ({ key: `new-${kind}-${written.length + i}`, text: '' })),
        ];
        const intro =
          kind === 'basis'
            ? t('basis.intro')
            : written.length > 0
              ? undefined
              : t(`${kind}.intro`, { usual: usual[kind] });
        return (
          <Section key={kind} heading={t(`${kind}.heading`)} intro={intro} anchor={kind}>
            <div className="flex flex-col gap-4">
              {rows.map(({ key, text }, i) => {
                const label = t(`${kind}.label`, { number: i + 1 });
                return (
                  // What somebody else changed is drawn anew, so that no box holds words that stand no longer.
                  <div key={`${key} ${text}`}>
                    <input type="hidden" name={`clauses.${kind}.${key}.was`} value={text} />
                    <TextArea
                      name={`clauses.${kind}.${key}.text`}
                      label={label}
                      rows={Math.max(2, Math.ceil(text.length / lettersPerRow))}
                      limit={1000}
                      defaultValue={text}
                      optional={text === ''}
                    />
                    {text !== '' && i > 0 ? (
                      <SubmitButton
                        name="move"
                        value={`${key}.up`}
                        kind="quiet"
                        wide={false}
                        aria-label={t('upOf', { label })}
                      >
                        {t('up')}
                      </SubmitButton>
                    ) : null}
                  </div>
                );
              })}
            </div>
          </Section>
        );
      })}
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
