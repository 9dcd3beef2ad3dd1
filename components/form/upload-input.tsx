'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LiveRegion } from '@/components/ui/live-region';
import { ProgressBar } from '@/components/ui/progress-bar';
import { formatMegabytes } from '@/lib/format';
import { controlOf, Field, FieldError, type FieldWords } from './field';
import { FileBox } from './file-box';
import { useField } from './form-context';
import { useKeptFocus } from './use-kept-focus';
import { useUpload } from './use-upload';

type UploadInputProps = FieldWords & {
  /** Endings the server will take: ".pdf,.docx". Say them in the hint too. */
  accept: string;
  /** The size the server takes; a larger file is refused before it is sent. */
  maxMb: number;
};

/**
 * One file, sent in parts as soon as it is chosen, so that a weak line costs little: it goes on by itself, and after a reload when the
 * same file is chosen again. The form waits for it and carries its id as `<name>Upload`; without script the file itself goes as `<name>`.
 * A form that stays on the page for the next file gives the field a new key.
 */
export function UploadInput({ accept, maxMb, ...words }: UploadInputProps) {
  const field = useField(words.name);
  const t = useTranslations('ui');
  const { state, choose, pause, resume, remove } = useUpload();
  const [tooLarge, setTooLarge] = useState(false);
  const { here, place, passing } = useKeptFocus();
  const shown = state.phase === 'none' || state.phase === 'refused' ? null : state;
  const refusal = tooLarge
    ? t('fileTooLarge', { maxMb })
    : state.phase === 'refused'
      ? `${state.name}: ${state.why ?? t('upload.failed')}`
      : undefined;

  function take(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    const over = file.size > maxMb * 1024 * 1024;
    setTooLarge(over);
    if (over) input.value = '';
    else choose(file);
  }
  // A file that is here and not sent with its form would be left behind: the browser asks before it goes.
  const waits = shown !== null;
  useEffect(() => {
    if (!waits) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [waits]);
  // What was chosen before the script had come is told again, for nobody heard it.
  useEffect(() => {
    const early = here.current instanceof HTMLInputElement && here.current.files?.length;
    if (early) here.current?.dispatchEvent(new Event('change', { bubbles: true }));
  }, [here]);

  return (
    <Field {...words}>
      {shown ? (
        <div
          ref={place}
          id={field.id}
          role="group"
          aria-label={`${words.label}: ${shown.name}`}
          tabIndex={-1}
          data-on-its-way={shown.phase === 'done' ? undefined : ''}
          className="flex flex-col gap-2 rounded border border-field bg-sheet px-3 py-2"
        >
          <p className="font-medium wrap-anywhere">{shown.name}</p>
          {shown.phase === 'done' ? (
            <input type="hidden" name={`${words.name}Upload`} value={shown.id} />
          ) : (
            <ProgressBar label={progress(shown)} done={shown.sent} total={shown.size} />
          )}
          <LiveRegion>
            {shown.phase === 'done' ? (
              <p className="text-done">{t('upload.done', { size: formatMegabytes(shown.size) })}</p>
            ) : null}
            {shown.phase === 'lost' ? <p className="text-late">{t('upload.lost')}</p> : null}
            {shown.phase === 'paused' ? <p className="text-soft">{t('upload.paused')}</p> : null}
          </LiveRegion>
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            {shown.phase === 'done' ? null : (
              <Button ref={passing} kind="secondary" onClick={shown.phase === 'paused' ? resume : pause}>
                {shown.phase === 'paused' ? t('upload.resume') : t('upload.pause')}
              </Button>
            )}
            <Button kind="quiet" onClick={remove}>
              {t('upload.remove')}
            </Button>
          </div>
        </div>
      ) : (
        <FileBox
          {...controlOf(field, words.name, words.hint)}
          ref={place}
          accept={accept}
          onChange={({ currentTarget }) => take(currentTarget)}
        />
      )}
      <div role="alert">{refusal ? <FieldError id={`${field.id}-refused`} error={refusal} /> : null}</div>
    </Field>
  );

  function progress({ sent, size }: { sent: number; size: number }): string {
    if (sent === size) return t('upload.checking', { size: formatMegabytes(size) });
    const percent = Math.floor((sent / size) * 100);
    return t('upload.progress', { sent: formatMegabytes(sent), size: formatMegabytes(size), percent });
  }
}
