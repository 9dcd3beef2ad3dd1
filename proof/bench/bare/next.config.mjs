import { join } from 'node:path';

/** The packages of the whole project: the same Next and React as the site. */
const root = join(import.meta.dirname, '..', '..', '..');

export default { reactStrictMode: true, poweredByHeader: false, turbopack: { root } };
