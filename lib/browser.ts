import { parse } from 'bowser';

/** The browser and system behind a user-agent header, in words: "Chrome, Windows"; null where it tells neither. */
export function browserIn(userAgent: string): string | null {
  if (userAgent === '') return null;
  const { browser, os } = parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(', ') || null;
}

/** The device behind a user-agent header, in words: "Samsung SM-A525F", "Apple iPhone"; null where it tells none, as on most computers. */
export function deviceIn(userAgent: string): string | null {
  if (userAgent === '') return null;
  const { vendor, model } = parse(userAgent).platform;
  return [vendor, model].filter(Boolean).join(' ') || null;
}
