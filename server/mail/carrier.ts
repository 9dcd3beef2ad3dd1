import { createTransport } from 'nodemailer';
import type { Carrier } from './outbox';

/** Carries mails to an SMTP server. It waits for none longer than ten seconds: who asked is not kept. */
export function smtpCarrier({ url, from }: { readonly url: string; readonly from: string }): Carrier {
  const transport = createTransport(
    { url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000, disableFileAccess: true },
    { from, disableUrlAccess: true },
  );
  return async ({ to, subject, text }) => {
    await transport.sendMail({ to: { name: '', address: to }, subject, text });
  };
}
