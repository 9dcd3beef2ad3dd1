import { createTranslator } from 'next-intl';
import vi from './vi.json';

type Said = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** How the tasks of a desk are said in a mail, which is Vietnamese and written where no page is. */
export function taskWords(): (task: Said) => string {
  const t = createTranslator({ locale: 'vi', messages: vi, namespace: 'desk.tasks' });
  return ({ code, params }) => t(code as Parameters<typeof t>[0], params as never);
}
