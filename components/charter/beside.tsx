import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import { isDefault } from '@/domain/charter/defaults';
import { sameRule } from '@/domain/charter/differences';
import type { CharterField } from '@/domain/charter/rules';
import { sayingsOf } from '@/domain/charter/sayings';
import type { CharterShown } from '@/server/charter/loaders';
import { sayingWords } from './saying-words';

type BesideProps = { field: CharterField; shown: CharterShown; children: ReactNode };

/** One rule in its form, and beside it what last year's charter said; what differs, or is still only proposed, is marked. */
export async function Beside({ field, shown: { scope, rules, before, draft, words }, children }: BesideProps) {
  const t = await getTranslations('charter.beside');
  const { clause } = await sayingWords(words);
  const said = before ? sayingsOf(field, before).map(clause) : [];
  const differs = rules && before && !sameRule(field, rules, before);
  const proposed = rules && draft && draft.copiedFrom === null && isDefault(field, rules);
  return (
    <div className="grid gap-x-8 gap-y-2 border-t border-line pt-5 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
      <div className="text-sm text-soft">
        {differs ? <Tag kind="waiting">{t('differs')}</Tag> : null}
        {proposed ? <Tag>{t('proposed')}</Tag> : null}
        {before ? (
          <p className={differs || proposed ? 'mt-1' : undefined}>
            {t('year', { year: String(scope.year - 1) })} {said.length > 0 ? said.join('; ') : t('silent')}.
          </p>
        ) : null}
      </div>
    </div>
  );
}
