import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { formatDay, nonBreaking } from '@/lib/format';
import type { AchievementShown } from '@/server/achievement/alike';

/** Achievements that are likely the same as this one, folded, so that people can hold them against each other. */
export async function AlikeNote({ one }: { one: AchievementShown }) {
  if (one.alike.length === 0) return null;
  const t = await getTranslations('nominee.achievements');
  return (
    <div className="font-normal">
      <p className="text-sm text-late">{t('alike', { count: one.alike.length })}</p>
      <Disclosure summary={t('compare')}>
        <ul className="hairlines">
          {[one, ...one.alike].map((each) => (
            <li key={each.id} className="py-2 text-sm">
              <span className="block font-medium">{each.title}</span>
              {nonBreaking(each.agency)} · {t('fromTo', { from: formatDay(each.from), to: formatDay(each.to) })} ·{' '}
              {each.field}
              {each.paperNumber ? ` · ${each.paperNumber}` : null}
              {each.used ? (
                <span className="block text-late">
                  {t('usedFor', { what: each.used.what, year: String(each.used.year) })}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
