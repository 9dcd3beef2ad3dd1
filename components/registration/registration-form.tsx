import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { maxTargets } from '@/domain/registration/input';
import { formatDay, nonBreaking } from '@/lib/format';
import { fileRegistrationAction } from '@/server/registration/actions';
import { TargetRow } from './target-row';
import type { RegistrationShown } from './registration-view';

const spareRows = 3;

/** Targets, a row each with three spare ones so that it works without script, and the titles to tick. */
export async function RegistrationForm({
  shown: { scope, member, registration, lastYear, forms },
}: {
  shown: RegistrationShown;
}) {
  const t = await getTranslations('registration');
  const targets = registration?.targets ?? lastYear?.targets ?? [];
  const chosen = new Set(registration?.titles ?? lastYear?.titles);
  const rows = Array.from({ length: Math.min(targets.length + spareRows, maxTargets) }, (_, i) => targets[i]);
  return (
    <Form action={fileRegistrationAction}>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <Section heading={t('targets.heading')} intro={t('targets.intro')}>
        {/* What was saved is drawn anew, so that a row that was dropped leaves no gap. */}
        <div key={registration?.savedAt.toISOString() ?? 'new'} className="hairlines">
          {rows.map((target, i) => (
            <TargetRow
              key={i}
              position={i}
              target={target}
              words={{
                row: t('targets.row', { number: i + 1 }),
                text: t('targets.text'),
                target: t('targets.target'),
                unit: t('targets.unit'),
                before: t('targets.before'),
                ...(i === 0 ? { hint: t('targets.hint') } : {}),
              }}
            />
          ))}
        </div>
      </Section>
      <Section heading={t('titles.heading')} intro={t('titles.intro', { day: formatDay(scope.on) })}>
        <div className="sm:columns-2">
          {forms.map(({ code, name, verified }, i) => (
            <Checkbox
              key={code}
              name={`titles.${i}`}
              value={code}
              label={name}
              hint={verified ? undefined : t('titles.unverified')}
              defaultChecked={chosen.has(code)}
            />
          ))}
        </div>
      </Section>
      <p className="max-w-[75ch]">
        {t('send.sentence', { agency: nonBreaking(member.name), year: String(scope.year) })}
      </p>
      <FormActions>
        <SubmitButton name="intent" value="send">
          {t('send.button')}
        </SubmitButton>
        <SubmitButton name="intent" value="save" kind="secondary">
          {t('send.save')}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}
