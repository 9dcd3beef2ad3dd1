// Ports of this machine.
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Listens for a moment; answers the port, chosen by the system where 0 was asked for. */
function listen(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(port, host, () => {
      const { port: held } = probe.address();
      probe.close(() => resolve(held));
    });
  });
}

/** A port nobody holds now. */
export const freePort = () => listen('127.0.0.1', 0);

/** Refuses a port somebody else holds, before Next says it in its own words; an earlier run gets a moment to let go. */
export async function claimPort(host, port) {
  for (let tried = 0; ; tried += 1) {
    try {
      return await listen(host, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw new Error(`Không mở được ${host}:${port}: ${error.message}`);
      if (tried === 10) {
        throw new Error(
          `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=${port + 1} npm start`,
        );
      }
      await wait(200);
    }
  }
}
