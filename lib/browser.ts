import { parse } from 'bowser';

/** The browser and system behind a user-agent header, in words: "Chrome, Windows"; null where it tells neither. */
export function browserIn(userAgent: string): string | null {
  if (userAgent === '') return null;
  const { browser, os } = parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(', ') || null;
}
