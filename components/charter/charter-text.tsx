import { getTranslations } from 'next-intl/server';
import { sayingsOfTheme } from '@/domain/charter/sayings';
import type { CharterRules, CharterTheme } from '@/domain/charter/rules';
import type { CharterWords } from '@/server/charter/loaders';
import { sayingWords } from './saying-words';

type CharterTextProps = {
  rules: CharterRules;
  words: Pick<CharterWords, 'forms' | 'groups'>;
  themes: readonly CharterTheme[];
};

/** The charter in sentences people can read out, theme by theme: nothing national fixes these rules, so each bloc has its own. */
export async function CharterText({ rules, words, themes }: CharterTextProps) {
  const t = await getTranslations('charter.themes');
  const { sentence } = await sayingWords(words);
  return (
    <>
      {themes.map((theme) => {
        const sentences = sayingsOfTheme(theme, rules).map(sentence);
        return sentences.length === 0 ? null : (
          <section key={theme} aria-label={t(theme)} className="mt-6 break-inside-avoid">
            <h3 className="mb-1">{t(theme)}</h3>
            <ul className="hairlines">
              {sentences.map((text) => (
                <li key={text} className="max-w-[75ch] py-2">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
