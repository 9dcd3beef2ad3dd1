import { TextInput } from '@/components/form/text-input';

type TargetRowProps = {
  position: number;
  target:
    | { readonly text: string; readonly unit: string; readonly target: string; readonly before: string }
    | undefined;
  words: { row: string; text: string; target: string; unit: string; before: string; hint?: string };
};

/** One target: what, how much, in which unit. */
export function TargetRow({ position, target, words }: TargetRowProps) {
  const name = (field: string) => `targets.${position}.${field}`;
  return (
    <fieldset className="pb-4">
      <legend className="pt-4 font-semibold">{words.row}</legend>
      {words.hint ? <p className="field-hint">{words.hint}</p> : null}
      <div className="mt-1 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_8rem_8rem_8rem]">
        <TextInput name={name('text')} label={words.text} defaultValue={target?.text} />
        <TextInput name={name('target')} label={words.target} defaultValue={target?.target} />
        <TextInput name={name('unit')} label={words.unit} defaultValue={target?.unit} />
        <TextInput name={name('before')} label={words.before} defaultValue={target?.before} />
      </div>
    </fieldset>
  );
}
