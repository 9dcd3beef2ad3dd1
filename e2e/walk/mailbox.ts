import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { expect } from '../fixtures';

export type Mailbox = {
  /** The text of the last mail to an address, once it has come. */
  readonly mailTo: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Listens as a real mail server where the site under test sends its mail. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: { to: string; content: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        for (const { address } of envelope.rcptTo) mails.push({ to: address, content: Buffer.concat(parts) });
        done();
      });
    },
  });
  const port = Number(new URL(process.env.SMTP_URL ?? '').port);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    mailTo: async (address) => {
      const last = () => mails.findLast(({ to }) => to === address)?.content;
      await expect.poll(last).toBeDefined();
      return (await PostalMime.parse(last() ?? '')).text ?? '';
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
