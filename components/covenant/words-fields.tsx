import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { ParagraphKind, Words } from '@/domain/covenant/paragraph';

type WordsFieldsProps = {
  /** The name the fields begin with: "proposed", "words". */
  name: string;
  kind: ParagraphKind;
  words: Words;
  labels: { text: string; hint?: string; target: string; unit: string };
};

const lettersPerRow = 60;

/** The words of a paragraph to be changed where they stand; how much and in which unit beside them where it says a figure. */
export function WordsFields({ name, kind, words, labels }: WordsFieldsProps) {
  return (
    <>
      <TextArea
        name={`${name}.text`}
        label={labels.text}
        hint={labels.hint}
        rows={Math.max(2, Math.ceil(words.text.length / lettersPerRow))}
        limit={1000}
        defaultValue={words.text}
      />
      {kind === 'indicator' ? (
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <TextInput name={`${name}.target`} label={labels.target} defaultValue={words.target} />
          <TextInput name={`${name}.unit`} label={labels.unit} defaultValue={words.unit} />
        </div>
      ) : null}
    </>
  );
}

/** The words of a paragraph as they stood on the screen. */
export function WordsSeen({ name, words }: { name: string; words: Words }) {
  return (
    <>
      <input type="hidden" name={`${name}.text`} value={words.text} />
      <input type="hidden" name={`${name}.target`} value={words.target} />
      <input type="hidden" name={`${name}.unit`} value={words.unit} />
    </>
  );
}
