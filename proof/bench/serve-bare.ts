import { setTimeout as wait } from 'node:timers/promises';
import { begin } from '@/scripts/run.mjs';
import { freePort } from './free-port';

const patience = 30_000;

/** Serves the bare page; answers its address and how to stop it. */
export async function serveBare(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = begin('next', ['start', 'proof/bench/bare', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  const deadline = Date.now() + patience;
  while (!(await answers(`${url}/?rows=2`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error('Trang trần không trả lời.');
    }
    await wait(100);
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
