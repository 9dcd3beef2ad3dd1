'use client';

import { useTranslations } from 'next-intl';
import {
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useRef,
  useState,
  useTransition,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { LiveRegion } from '@/components/ui/live-region';
import { Notice } from '@/components/ui/notice';
import { formatMoment } from '@/lib/format';
import type { FormAction, Outcome } from '@/lib/outcome';
import { ErrorSummary } from './error-summary';
import { FormContext, type FormState } from './form-context';
import { forgetWords, keepWords, putBack, readWords } from './kept-words';
import { say } from './said';

type FormProps<T> = {
  action: FormAction<T>;
  /** Needed where two forms of one page have fields of the same name. */
  id?: string;
  /** Other forms of the page whose changes must be saved before this one may be sent. */
  after?: string | readonly string[];
  /** What is typed stays on this machine under this name until it is sent: whose it is, and of which page. */
  keepAs?: string;
  /** What takes the place of the fields once it has succeeded: what is shown this once. */
  answered?: (value: T) => ReactNode;
  children: ReactNode;
};

/** How long after its answer a form may leave the page because of it, in milliseconds; later it leaves for another reason. */
const lingering = 5_000;

/**
 * A form around one server action. It works as a plain form before the script has come; afterwards it sends without
 * clearing what was typed, cannot be sent twice or while a file of
 * it is still on its way, and moves the reader to the list of errors.
 */
export function Form<T>({ action, id = 'field', after = [], keepAs, answered: instead, children }: FormProps<T>) {
  const t = useTranslations('ui');
  // Before the script has come the browser sends the form itself, and the answer arrives with the page.
  const [arrived, dispatch] = useActionState<Outcome<T> | null, FormData>(action, null);
  const [answered, setAnswered] = useState<Outcome<T> | null>(null);
  const [pending, startSending] = useTransition();
  const [pressed, setPressed] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [reported, setReported] = useState<Readonly<Record<string, string>>>({});
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const restoring = useRef(false);
  const place = useRef<HTMLFormElement>(null);
  const onPage = useRef(false);
  const spoken = useRef<{ readonly text: string; readonly address: string; readonly at: number } | null>(null);
  useEffect(() => {
    onPage.current = true;
    return () => {
      onPage.current = false;
      // The pages are refreshed with the answer: a form they no longer have leaves its sentence to the page.
      const last = spoken.current;
      if (last?.address === window.location.pathname && performance.now() - last.at < lingering) say(last.text);
    };
  }, []);
  useEffect(() => {
    const [form, left] = [place.current, keepAs === undefined ? null : readWords(keepAs)];
    restoring.current = true;
    const isBack = form !== null && left !== null && putBack(left, form);
    restoring.current = false;
    if (!isBack) return;
    form.closest('details')?.setAttribute('open', '');
    setRestoredAt(left.at);
  }, [keepAs]);
  const markSaved = useCallback(() => setUnsaved(false), []);
  const outcome = answered ?? arrived;
  const refused = outcome && !outcome.ok ? outcome : null;

  const state: FormState = {
    prefix: id,
    errors: { ...refused?.fields, ...reported },
    values: refused?.values ?? {},
    pending,
    pressed,
    markSaved,
    report: setReported,
  };

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    if ([after].flat().some((form) => document.querySelector(`form[data-form="${form}"][data-unsaved]`))) {
      setAnswered({ ok: false, summary: t('saveFirst'), fields: {}, values: {} });
      return;
    }
    if (event.currentTarget.querySelector('[data-on-its-way]')) {
      setAnswered({ ok: false, summary: t('upload.running'), fields: {}, values: {} });
      return;
    }
    const button = event.nativeEvent.submitter;
    const sent = new FormData(event.currentTarget, button);
    setPressed(button instanceof HTMLButtonElement ? `${button.name}=${button.value}` : null);
    startSending(async () => {
      setReported({});
      const answer = await action(outcome, sent);
      if (answer.ok && keepAs !== undefined) forgetWords(keepAs);
      spoken.current =
        answer.ok && answer.message
          ? { text: answer.message, address: window.location.pathname, at: performance.now() }
          : null;
      if (onPage.current)
        // In one step with the pages that come with the answer: nobody types into a form that is about to go.
        startTransition(() => {
          if (answer.ok) setUnsaved(false);
          if (answer.ok) setRestoredAt(null);
          setAnswered(answer);
        });
      else if (answer.ok && answer.message) say(answer.message);
    });
  }

  return (
    <FormContext value={state}>
      <form
        ref={place}
        action={dispatch}
        onSubmit={submit}
        onInput={(event) => {
          setUnsaved(true);
          if (keepAs !== undefined && !restoring.current) keepWords(keepAs, event.currentTarget);
        }}
        data-form={id}
        data-unsaved={unsaved || undefined}
        noValidate
        className="form"
        aria-busy={pending}
      >
        {refused ? <ErrorSummary refused={refused} prefix={id} /> : null}
        <LiveRegion unseen>{pending ? t('sending') : null}</LiveRegion>
        <LiveRegion>
          {outcome?.ok && outcome.message ? <Notice kind="done">{outcome.message}</Notice> : null}
        </LiveRegion>
        {restoredAt === null ? null : (
          <p className="mb-2 text-late print:hidden">{t('wordsKept', { at: formatMoment(new Date(restoredAt)) })}</p>
        )}
        {outcome?.ok && instead ? instead(outcome.value) : children}
      </form>
    </FormContext>
  );
}
