import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { achievementKinds } from '@/domain/history/kinds';
import { formatDay, nonBreaking } from '@/lib/format';
import { recordAchievementAction, withdrawAchievementAction } from '@/server/achievement/actions';
import type { NomineesShown } from '@/server/nominee/loaders';
import { AlikeNote } from './alike-note';
import { OfAgency } from './of-agency';

/** The discrete achievements of the agency: each supports one award only, and what looks like one and the same is pointed out. */
export async function AchievementSection({ scope, member, achievements }: NomineesShown) {
  const t = await getTranslations('nominee');
  return (
    <Section heading={t('achievements.heading')} intro={t('achievements.intro')} anchor="achievements">
      {achievements.length === 0 ? (
        <p>{t('achievements.none')}</p>
      ) : (
        <DataTable
          caption={t('achievements.heading')}
          captionUnseen
          rows={achievements}
          rowKey={({ id }) => id}
          columnsAre="many"
          columns={[
            {
              key: 'title',
              label: t('achievements.title'),
              names: true,
              cell: (one) => (
                <div>
                  {one.title}
                  <AlikeNote one={one} />
                </div>
              ),
            },
            { key: 'kind', label: t('achievements.kind'), cell: ({ kind }) => t(`achievements.kinds.${kind}`) },
            {
              key: 'days',
              label: t('achievements.days'),
              cell: ({ from, to }) => t('achievements.fromTo', { from: formatDay(from), to: formatDay(to) }),
            },
            {
              key: 'paper',
              label: t('achievements.paper'),
              cell: ({ paperNumber, paperIssuer, paperOn }) =>
                paperNumber
                  ? [paperNumber, paperOn ? formatDay(paperOn) : '', nonBreaking(paperIssuer)]
                      .filter(Boolean)
                      .join(', ')
                  : '–',
            },
            {
              key: 'used',
              label: t('achievements.used'),
              words: true,
              cell: ({ used, id }) =>
                used ? (
                  t('achievements.usedFor', { what: used.what, year: String(used.year) })
                ) : (
                  <>
                    <span className="text-soft">{t('achievements.unused')}</span>
                    <FoldedReason
                      action={withdrawAchievementAction}
                      id={`withdraw-achievement-${id}`}
                      summary={t('withdraw')}
                      label={t('withdrawReason')}
                      button={t('withdrawAct')}
                      limit={500}
                    >
                      <OfAgency scope={scope} member={member} />
                      <input type="hidden" name="achievementId" value={id} />
                    </FoldedReason>
                  </>
                ),
            },
          ]}
        />
      )}
      <Disclosure summary={t('achievements.add')}>
        <Form action={recordAchievementAction} id="achievement">
          <OfAgency scope={scope} member={member} />
          <div key={achievements.length} className="flex flex-col gap-6">
            <TextInput name="title" label={t('achievements.title')} hint={t('achievements.titleHint')} />
            <Select
              name="kind"
              label={t('achievements.kind')}
              none={t('achievements.chooseKind')}
              options={achievementKinds.map((value) => ({ value, text: t(`achievements.kinds.${value}`) }))}
            />
            <DateInput name="from" label={t('achievements.from')} />
            <DateInput name="to" label={t('achievements.to')} />
            <TextInput name="field" label={t('achievements.field')} hint={t('achievements.fieldHint')} />
            <TextInput name="paperNumber" label={t('achievements.paperNumber')} optional />
            <DateInput name="paperOn" label={t('achievements.paperOn')} optional />
            <TextInput name="paperIssuer" label={t('achievements.paperIssuer')} optional />
          </div>
          <FormActions>
            <SubmitButton kind="secondary">{t('achievements.addAct')}</SubmitButton>
          </FormActions>
        </Form>
      </Disclosure>
    </Section>
  );
}
