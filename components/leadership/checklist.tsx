import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { Disclosure } from '@/components/ui/disclosure';
import { Tag } from '@/components/ui/tag';
import { formatMoment, nonBreaking } from '@/lib/format';
import { checkItemAction } from '@/server/leadership/actions';
import type { HandoverShown } from '@/server/leadership/loaders';

/** What is handed over, item by item; whoever keeps the bloc marks each with a note until a head has confirmed the list. */
export async function Checklist({ blocYearId, handover }: { blocYearId: string; handover: HandoverShown }) {
  const t = await getTranslations('leadership');
  const { items, checking } = handover;
  const checked = items.filter(({ checkedAt }) => checkedAt !== null).length;
  const open = checking.right.ok && checking.rule.ok;
  return (
    <Section heading={t('checklist')} intro={t('checklistStands', { checked, count: items.length })}>
      <ol className="hairlines border-t border-line">
        {items.map((item) => (
          <li key={item.id} className="py-3">
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
              <p className="min-w-0 flex-1 basis-72 font-medium">
                {item.position}. {item.label}
              </p>
              <Tag kind={item.checkedAt ? 'done' : 'waiting'}>{t(item.checkedAt ? 'checked' : 'unchecked')}</Tag>
            </div>
            {item.note ? <p className="mt-1">{item.note}</p> : null}
            {item.checkedAt ? (
              <p className="mt-1 text-sm text-soft">
                {t('checkedBy', { name: nonBreaking(item.checkedBy ?? ''), moment: formatMoment(item.checkedAt) })}
              </p>
            ) : null}
            {open ? <ItemForm blocYearId={blocYearId} item={item} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

async function ItemForm({ blocYearId, item }: { blocYearId: string; item: HandoverShown['items'][number] }) {
  const t = await getTranslations('leadership');
  return (
    <div className="mt-2">
      <Form action={checkItemAction} id={`item-${item.position}`}>
        <input type="hidden" name="blocYearId" value={blocYearId} />
        <input type="hidden" name="itemId" value={item.id} />
        {/* Enter in the note presses the first button: it must never take the mark away. */}
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
          {item.checkedAt ? null : (
            <SubmitButton kind="secondary" name="done" value="yes" aria-label={t('checkNamed', { item: item.label })}>
              {t('check')}
            </SubmitButton>
          )}
          <div className="min-w-0 flex-1 basis-60">
            <Disclosure summary={t('writeNote')} open={item.note !== ''}>
              <TextInput name="note" label={t('note')} hint={t('noteHint')} defaultValue={item.note} optional />
              {item.checkedAt ? (
                <div className="mt-3">
                  <SubmitButton
                    kind="secondary"
                    name="done"
                    value="yes"
                    aria-label={t('keepNoteNamed', { item: item.label })}
                  >
                    {t('keepNote')}
                  </SubmitButton>
                </div>
              ) : null}
            </Disclosure>
          </div>
          {item.checkedAt ? (
            <SubmitButton kind="quiet" name="done" value="no" aria-label={t('uncheckNamed', { item: item.label })}>
              {t('uncheck')}
            </SubmitButton>
          ) : null}
        </div>
      </Form>
    </div>
  );
}
