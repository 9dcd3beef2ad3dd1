import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths';

/** Asks for the code on a paper. A plain form that works without script. */
export async function VerifyForm({ code = '', problem = '' }: { code?: string; problem?: string }) {
  const t = await getTranslations('verify');
  return (
    <form action={paths.verify()} className="form max-w-[40rem]">
      <div className="field">
        <label className="field-label" htmlFor="code">
          {t('code')}
        </label>
        <p className="field-hint" id="code-hint">
          {t('codeHint')}
        </p>
        {problem ? (
          <p className="field-error" id="code-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <input
          id="code"
          name="code"
          defaultValue={code}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="control tabular max-w-72"
          aria-describedby={problem ? 'code-problem code-hint' : 'code-hint'}
          aria-invalid={problem ? true : undefined}
        />
      </div>
      <Button type="submit">{t('check')}</Button>
    </form>
  );
}
