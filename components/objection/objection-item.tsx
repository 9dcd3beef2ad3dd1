import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { objectionOutcomes } from '@/domain/objection/kinds';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { answerObjectionAction, withdrawObjectionAction } from '@/server/objection/actions';
import type { ObjectionsShown } from '@/server/objection/loaders';

type ObjectionItemProps = Pick<ObjectionsShown, 'scope'> & { one: ObjectionsShown['rows'][number] };

const looks = { open: 'waiting', late: 'late', answered: 'done', withdrawn: 'plain' } as const;

/** One objection: who, about what, why, until when; the answer, or the form for whoever gives it. */
export async function ObjectionItem({ scope, one }: ObjectionItemProps) {
  const t = await getTranslations('objection');
  const which = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="objectionId" value={one.id} />
    </>
  );
  return (
    <li className="py-4" id={`objection-${one.number}`}>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">
          {t('heading', { number: one.number, kind: t(`kinds.${one.kind}`), subject: one.subject })}
        </span>
        <Tag kind={looks[one.state]}>{t(`states.${one.state}`, { day: formatDay(one.answerBy) })}</Tag>
      </p>
      <p className="text-sm text-soft">
        {nonBreaking(one.agencyName)} · {t('filed', { day: formatDay(one.filedOn) })} ·{' '}
        {one.nomination ? (
          <TextLink href={paths.nomination(placeOf(scope), one.nomination.number)}>
            {t('about', { number: one.nomination.number, nominee: nonBreaking(one.nomination.nominee) })}
          </TextLink>
        ) : (
          t(`targets.${one.target}`)
        )}
      </p>
      <p className="mt-2 max-w-[75ch] whitespace-pre-line">{one.ground}</p>
      {one.outcome && one.answer && one.answeredOn ? (
        <div className="mt-3 border-l-2 border-line pl-4">
          <p className="font-medium">
            {t('answered', {
              outcome: t(`outcomes.${one.outcome}`),
              by: nonBreaking(one.answerer ?? ''),
              day: formatDay(one.answeredOn),
            })}
          </p>
          <p className="max-w-[75ch] whitespace-pre-line">{one.answer}</p>
        </div>
      ) : null}
      {one.mayAnswer ? (
        <Disclosure summary={t('answer.open')}>
          <Form action={answerObjectionAction} id={`answer-${one.number}`} keepAs={`objection ${one.id}`}>
            {which}
            <RadioGroup
              name="outcome"
              label={t('answer.outcome')}
              choices={objectionOutcomes.map((value) => ({ value, text: t(`outcomes.${value}`) }))}
            />
            <TextArea name="answer" label={t('answer.text')} hint={t('answer.hint')} rows={5} limit={4000} />
            <FormActions>
              <SubmitButton>{t('answer.send')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
      {one.mayWithdraw ? (
        <Disclosure summary={t('withdraw.open')}>
          <Form action={withdrawObjectionAction} id={`withdraw-${one.number}`}>
            {which}
            <p>{t('withdraw.sentence')}</p>
            <FormActions>
              <SubmitButton kind="danger">{t('withdraw.act')}</SubmitButton>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </li>
  );
}
