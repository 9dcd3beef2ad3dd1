import { getTranslations } from 'next-intl/server';
import { FilterForm } from '@/components/form/filter-form';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { CovenantPaper } from '@/components/covenant/covenant-paper';
import { Marked } from '@/components/covenant/marked';
import { RuleFields } from '@/components/covenant/rule-fields';
import { Section } from '@/components/layout/section';
import { ClosedButton } from '@/components/ui/closed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { freezeAnnexAction, leaveCovenantAction, takeOutAction, writeReasonAction } from '@/server/annex/actions';
import type { AnnexesShown } from '@/server/annex/loaders';
import { Joining } from './joining';
import { TaskChangeForm } from './task-change-form';
import { UndertakingChangeForm } from './undertaking-change-form';

export type AnnexDraftShown = NonNullable<AnnexesShown['draft']>;
type AnnexDraftProps = Pick<AnnexesShown, 'scope' | 'joining'> & { draft: AnnexDraftShown };

const shortened = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** The annex being written: why, what it changes with the marks of it, and its freeze. */
export async function AnnexDraft({ scope, draft, joining }: AnnexDraftProps) {
  const [t, say] = [await getTranslations('annex'), await refusalWords()];
  const { editing, changes, hurdles, preview, reason } = draft;
  const place = placeOf(scope);
  const hidden = <input type="hidden" name="blocYearId" value={scope.id} />;
  const options = [
    ...draft.tasks.map(({ number, text }) => ({
      value: `task:${number}`,
      text: t('choose.task', { number, text: shortened(text) }),
    })),
    { value: 'task:0', text: t('choose.newTask') },
    ...draft.agencies.map(({ code, name }) => ({
      value: `agency:${code}`,
      text: t('choose.agency', { agency: name }),
    })),
  ];
  return (
    <>
      <Section heading={t('draft.heading')} intro={t('draft.intro')}>
        <Form action={writeReasonAction} id="reason">
          {hidden}
          <TextArea
            name="reason"
            label={t('draft.reason')}
            hint={t('draft.reasonHint')}
            rows={3}
            limit={1000}
            defaultValue={reason}
          />
          <FormActions>
            <SubmitButton kind="secondary">{t('draft.saveReason')}</SubmitButton>
          </FormActions>
        </Form>
      </Section>
      <Section
        heading={t('changes.heading', { count: changes.length })}
        intro={changes.length > 0 ? t('changes.intro') : undefined}
        anchor="changes"
      >
        {changes.length > 0 ? (
          <ul className="hairlines">
            {changes.map(({ key, says, pairs, change }, i) => (
              <li key={key} className="py-3">
                <p className="font-semibold">{nonBreaking(says)}</p>
                {pairs.map(({ key: paragraph, mark, before, after }) => (
                  <p key={paragraph} className="mt-1 max-w-[75ch]">
                    {mark ? <strong>{mark} </strong> : null}
                    <Marked before={before} after={after} />
                  </p>
                ))}
                <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
                  {change.kind === 'taskChanged' || change.kind === 'taskAdded' || change.kind === 'undertaking' ? (
                    <TextLink href={`${paths.annexes(place, key)}#change`} className="py-1">
                      {t('changes.again')}
                    </TextLink>
                  ) : null}
                  <Form action={takeOutAction} id={`out-${i}`}>
                    {hidden}
                    <input type="hidden" name="key" value={key} />
                    <SubmitButton kind="secondary">{t('changes.takeOut')}</SubmitButton>
                  </Form>
                </div>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-soft">{t('changes.none')}</p>
        )}
        <Joining scope={scope} joining={joining} takes />
        {draft.leaving.length > 0 ? (
          <div className="mt-6">
            <h3>{t('leaving.heading')}</h3>
            <ul className="hairlines">
              {draft.leaving.map(({ agencyId, name }) => (
                <li key={agencyId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
                  <span>{nonBreaking(name)}</span>
                  <Form action={leaveCovenantAction} id={`leave-${agencyId}`}>
                    {hidden}
                    <input type="hidden" name="agencyId" value={agencyId} />
                    <SubmitButton kind="secondary">{t('leaving.take')}</SubmitButton>
                  </Form>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div id="change" className="mt-6">
          <h3>{t('choose.heading')}</h3>
          <FilterForm path={paths.annexes(place)} filtered={false} apply={t('choose.open')}>
            <div className="sm:col-span-2">
              <Select name="change" label={t('choose.label')} options={options} none={t('choose.none')} />
            </div>
          </FilterForm>
          {editing?.kind === 'task' ? <TaskChangeForm blocYearId={scope.id} editing={editing} /> : null}
          {editing?.kind === 'agency' ? <UndertakingChangeForm blocYearId={scope.id} editing={editing} /> : null}
        </div>
      </Section>
      {preview ? (
        <div className="mt-8">
          <Disclosure summary={t('preview')}>
            <CovenantPaper content={preview} sampleTasks={[]} />
          </Disclosure>
        </div>
      ) : null}
      <Section heading={t('freeze.heading')}>
        {preview ? (
          <p className="mb-4 max-w-[75ch]">
            {t('freeze.sentence', {
              count: preview.parties.length,
              agencies: preview.parties.map(({ name }) => nonBreaking(name)).join('; '),
            })}
          </p>
        ) : null}
        {hurdles.length > 0 ? (
          <ClosedButton lead={t('freeze.closed')} reasons={hurdles.map((hurdle) => ({ text: say(hurdle) }))}>
            {t('freeze.button')}
          </ClosedButton>
        ) : (
          <Form action={freezeAnnexAction} id="freeze">
            {hidden}
            <RuleFields />
            <FormActions>
              <SubmitButton>{t('freeze.button')}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </Section>
    </>
  );
}
