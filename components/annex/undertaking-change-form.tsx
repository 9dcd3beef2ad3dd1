import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/form/checkbox';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { TargetRow } from '@/components/registration/target-row';
import { maxTargets } from '@/domain/registration/input';
import { nonBreaking } from '@/lib/format';
import { changeUndertakingAction } from '@/server/annex/actions';
import type { AnnexDraftShown } from './annex-draft';

type Editing = Extract<NonNullable<AnnexDraftShown['editing']>, { kind: 'agency' }>;

const spareRows = 2;

/** What one agency undertakes from now on, whole. */
export async function UndertakingChangeForm({ blocYearId, editing }: { blocYearId: string; editing: Editing }) {
  const [t, words] = [await getTranslations('annex.undertaking'), await getTranslations('registration')];
  const { agencyId, name, seen, targets, titles, forms } = editing;
  const rows = Array.from({ length: Math.min(targets.length + spareRows, maxTargets) }, (_, i) => targets[i]);
  return (
    <div key={agencyId} className="mt-6">
      <h4 className="font-semibold">{t('heading', { agency: nonBreaking(name) })}</h4>
      <Form action={changeUndertakingAction} id="change-undertaking">
        <input type="hidden" name="blocYearId" value={blocYearId} />
        <input type="hidden" name="agencyId" value={agencyId} />
        <input type="hidden" name="seen" value={seen} />
        <div className="hairlines">
          {rows.map((target, i) => (
            <TargetRow
              key={i}
              position={i}
              target={target}
              words={{
                row: words('targets.row', { number: i + 1 }),
                text: words('targets.text'),
                target: words('targets.target'),
                unit: words('targets.unit'),
                before: words('targets.before'),
              }}
            />
          ))}
        </div>
        <h5 className="mt-4 font-semibold">{words('titles.heading')}</h5>
        <div className="sm:columns-2">
          {forms.map(({ code, name: title }, i) => (
            <Checkbox
              key={code}
              name={`titles.${i}`}
              value={code}
              label={title}
              defaultChecked={titles.includes(code)}
            />
          ))}
        </div>
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
        </FormActions>
      </Form>
    </div>
  );
}
