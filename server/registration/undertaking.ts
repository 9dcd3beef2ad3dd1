import type { CovenantContent } from '@/domain/covenant/content';
import type { Registration } from './queries';

/** What an agency registered, in the words of a covenant; a form nobody names is told by its code. `names` are those of the forms in force. */
export function undertakingOf(
  { targets, titles }: Pick<Registration, 'targets' | 'titles'>,
  names: ReadonlyMap<string, string> = new Map(),
): Omit<CovenantContent['undertakings'][number], 'code'> {
  return {
    targets: targets.map(({ number, text, unit, target, before }) => ({ number, text, unit, target, before })),
    titles: titles.map((code) => ({ code, name: names.get(code) ?? code })),
  };
}
