// npm start: installs, prepares, builds and serves; the sample, or the real installation made by `npm run init`.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { claimPort } from './port.mjs';
import { endTidily, fail } from './run.mjs';
import { prepare, secretsOf, serve } from './serve.mjs';

const mode = process.argv.includes('--dev') ? 'dev' : 'start';

let server;
endTidily(async (code) => {
  await server?.stop();
  process.exit(code);
});

try {
  await install();
  const settings = await prepare();
  const { host, port, publicUrl, dataDir, kind } = settings;
  await claimPort(host, port);
  const env = { ...secretsOf(dataDir), GIAO_UOC_KIND: kind };
  if (mode === 'start') await build(env);
  server = await serve({ ...settings, mode, env });

  console.log(`\nGiao Ước${kind === 'sample' ? ' (dữ liệu mẫu)' : ''} đang chạy tại ${publicUrl}\nDừng bằng Ctrl+C.\n`);
  process.exitCode = await server.ended;
} catch (error) {
  fail(error);
}
