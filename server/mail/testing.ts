import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Store } from '@/db/client';
import { smtpCarrier } from './carrier';
import { sendWaiting } from './outbox';

export type Received = { readonly recipients: string[]; readonly mail: Awaited<ReturnType<typeof PostalMime.parse>> };

/** Lets the outbox send what waits to a real SMTP server; answers what arrived there. */
export async function sendThroughSmtp(store: Store, now: Date): Promise<Received[]> {
  const received: { recipients: string[]; content: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push({ recipients: envelope.rcptTo.map(({ address }) => address), content: Buffer.concat(parts) });
        done();
      });
    },
  });
  const listening = Promise.withResolvers<number>();
  server.listen(0, '127.0.0.1', () => {
    const address = server.server.address();
    listening.resolve(typeof address === 'object' && address ? address.port : 0);
  });
  try {
    const url = `smtp://127.0.0.1:${await listening.promise}`;
    await sendWaiting(store, smtpCarrier({ url, from: 'Giao Ước <giao-uoc@tinh.example>' }), now);
  } finally {
    await new Promise<void>((resolve) => server.close(resolve));
  }
  return Promise.all(
    received.map(async ({ recipients, content }) => ({ recipients, mail: await PostalMime.parse(content) })),
  );
}
