import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import type { FormAction } from '@/lib/outcome';
import {
  addFormAction,
  addGroundAction,
  addRegulationAction,
  addRuleAction,
  correctFormAction,
  correctGroundAction,
  correctRegulationAction,
  correctRuleAction,
} from '@/server/regulation/actions';
import type { VersionShown } from '@/server/regulation/loaders';
import { FormFields } from './form-fields';
import { GroundFields } from './ground-fields';
import { RegulationFields } from './regulation-fields';
import { RuleFields } from './rule-fields';

type Act = 'add' | 'correct';

const actions = {
  regulation: { add: addRegulationAction, correct: correctRegulationAction },
  form: { add: addFormAction, correct: correctFormAction },
  ground: { add: addGroundAction, correct: correctGroundAction },
  rule: { add: addRuleAction, correct: correctRuleAction },
} as const;

/** The fields of one kind of row: to add a version (filled in from the one it follows), or to correct the version itself. */
export async function VersionForm(shown: VersionShown & { act: Act }) {
  const { noun, version, act } = shown;
  const t = await getTranslations('regulation');
  const action: FormAction<{ id: string; code: string }> = actions[noun][act];
  return (
    <Form action={action} id={act}>
      {act === 'correct' && version ? <input type="hidden" name="id" value={version.row.id} /> : null}
      <Fields {...shown} />
      <FormActions>
        <SubmitButton kind={act === 'add' ? 'primary' : 'secondary'}>
          {t(act === 'add' ? 'admin.addNow' : 'admin.correctNow')}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

function Fields({ noun, version, act, codes, formCodes }: VersionShown & { act: Act }) {
  switch (noun) {
    case 'regulation':
      return <RegulationFields row={version?.of === 'regulation' ? version.row : null} act={act} />;
    case 'form':
      return <FormFields row={version?.of === 'form' ? version.row : null} act={act} codes={codes} />;
    case 'ground':
      return (
        <GroundFields
          row={version?.of === 'ground' ? version.row : null}
          act={act}
          codes={codes}
          formCodes={formCodes}
        />
      );
    case 'rule':
      return <RuleFields row={version?.of === 'rule' ? version.row : null} act={act} codes={codes} />;
  }
}
