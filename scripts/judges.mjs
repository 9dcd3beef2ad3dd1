// npm run judges: programs of others read what we produce. Names the package where a judge is missing.
import { spawnSync } from 'node:child_process';
import { lineOf, vitest } from './count.mjs';
import { install } from './install.mjs';
import { endTidily, fail } from './run.mjs';

/** Each judge, how to ask whether it is there, and the packages of Debian and Ubuntu that bring it. */
const judges = [
  { name: 'LibreOffice', command: 'soffice', packages: ['libreoffice-writer', 'libreoffice-calc'] },
  { name: 'pdftotext', command: 'pdftotext', packages: ['poppler-utils'] },
  { name: 'pdfsig', command: 'pdfsig', packages: ['poppler-utils'] },
  { name: 'OpenSSL', command: 'openssl', packages: ['openssl'] },
  { name: 'certutil', command: 'certutil', packages: ['libnss3-tools'] },
];

const isThere = ({ command }) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

endTidily();

try {
  await install();
  const missing = judges.filter((judge) => !isThere(judge));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Error(
      `Thiếu ${names}. Hãy cài: apt-get install -y ${missing.flatMap(({ packages }) => packages).join(' ')}`,
    );
  }
  const count = await vitest('judges');
  process.exitCode = count.failed > 0 ? 1 : 0;
  console.log(`\n${lineOf([count])}`);
} catch (error) {
  fail(error);
}
