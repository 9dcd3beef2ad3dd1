import { getTranslations } from 'next-intl/server';
import { FractionInput } from '@/components/form/fraction-input';
import { NumberInput } from '@/components/form/number-input';
import { RadioGroup } from '@/components/form/radio-group';
import { denominators, type Threshold } from '@/domain/ballot/threshold';
import { ownAgencyVotes, prevailing, secondRounds, type CharterRules } from '@/domain/charter/rules';
import { leaderChoices } from '@/domain/rotation/rules';
import type { CharterShown } from '@/server/charter/loaders';
import { Beside } from './beside';

type FieldsProps = { shown: CharterShown; rules: CharterRules };

const choicesOf = {
  leaderChoice: leaderChoices,
  denominator: denominators,
  ownAgencyVote: ownAgencyVotes,
  secondRound: secondRounds,
  rankVersusBallot: prevailing,
} as const;
type ChoiceField = keyof typeof choicesOf;

type YesNoField =
  | 'notTwiceInARow'
  | 'notUnderDiscipline'
  | 'oncePerRound'
  | 'joinersLast'
  | 'secret'
  | 'countWrittenOpinions'
  | 'secondApprovers';

/** One answer of a few. */
async function ChoiceRule({ field, shown, rules }: FieldsProps & { field: ChoiceField }) {
  const [t, words] = [await getTranslations('charter.fields'), await getTranslations('charter.choices')];
  const word = words as (key: string) => string;
  return (
    <Beside field={field} shown={shown}>
      <RadioGroup
        name={field}
        label={t(field)}
        choices={choicesOf[field].map((value) => ({ value, text: word(`${field}.${value}`) }))}
        defaultValue={rules[field]}
      />
    </Beside>
  );
}

/** Yes or no, both in words. */
async function YesNoRule({ field, shown, rules }: FieldsProps & { field: YesNoField }) {
  const [t, words] = [await getTranslations('charter.fields'), await getTranslations('charter.choices')];
  return (
    <Beside field={field} shown={shown}>
      <RadioGroup
        name={field}
        label={t(field)}
        choices={(['yes', 'no'] as const).map((value) => ({ value, text: words(`${field}.${value}`) }))}
        defaultValue={rules[field] ? 'yes' : 'no'}
      />
    </Beside>
  );
}

async function CountRule({ field, shown, rules }: FieldsProps & { field: 'deputies' | 'maxRounds' }) {
  const t = await getTranslations('charter.fields');
  return (
    <Beside field={field} shown={shown}>
      <NumberInput
        name={field}
        label={t(field)}
        inputMode="numeric"
        suffix={t(`${field}Suffix`)}
        defaultValue={String(rules[field])}
      />
    </Beside>
  );
}

type ShareFieldProps = { name: string; label: string; start: Threshold | undefined; suffix: string; hint?: string };

/** "Ít nhất" or "trên", and the fraction. */
export async function ShareField(props: ShareFieldProps) {
  const t = await getTranslations('charter.share');
  return (
    <FractionInput
      {...props}
      operators={(['atLeast', 'moreThan'] as const).map((value) => ({ value, text: t(value) }))}
      words={{ operator: t('operator'), num: t('num'), den: t('den') }}
    />
  );
}

async function ShareRule({ field, shown, rules }: FieldsProps & { field: 'quorum' | 'leadershipThreshold' }) {
  const t = await getTranslations('charter.fields');
  return (
    <Beside field={field} shown={shown}>
      <ShareField name={field} label={t(field)} start={rules[field]} suffix={t(`${field}Suffix`)} />
    </Beside>
  );
}

/** How the leader is chosen, and who is passed over. */
export function LeadershipRules(props: FieldsProps) {
  return (
    <>
      <ChoiceRule field="leaderChoice" {...props} />
      <CountRule field="deputies" {...props} />
      <ShareRule field="leadershipThreshold" {...props} />
      <YesNoRule field="notTwiceInARow" {...props} />
      <YesNoRule field="notUnderDiscipline" {...props} />
      <YesNoRule field="oncePerRound" {...props} />
      <YesNoRule field="joinersLast" {...props} />
    </>
  );
}

/** Quorum, ballot and rounds. */
export function ConferenceRules(props: FieldsProps) {
  return (
    <>
      <ShareRule field="quorum" {...props} />
      <YesNoRule field="secret" {...props} />
      <ChoiceRule field="denominator" {...props} />
      <ChoiceRule field="ownAgencyVote" {...props} />
      <YesNoRule field="countWrittenOpinions" {...props} />
      <CountRule field="maxRounds" {...props} />
      <ChoiceRule field="secondRound" {...props} />
      <ChoiceRule field="rankVersusBallot" {...props} />
    </>
  );
}

/** Whether acts that undo need a second head. */
export function ApprovalRules(props: FieldsProps) {
  return <YesNoRule field="secondApprovers" {...props} />;
}
