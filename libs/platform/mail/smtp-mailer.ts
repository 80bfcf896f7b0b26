import { createTransport, type Transporter } from 'nodemailer';
import type { HandOver, Mail, Mailer } from './mailer.js';

interface Settings {
  url: string;
  from: string;
  /** Every mail goes here instead of to its recipient. */
  redirectTo: string | null;
  timeoutSeconds: number;
}

interface SmtpError {
  responseCode?: number;
  command?: string;
  code?: string;
  message?: string;
}

/** Hands mails to an SMTP server over a small pool of connections. */
export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;

  constructor(private readonly settings: Settings) {
    const patience = settings.timeoutSeconds * 1000;
    this.transport = createTransport({
      url: settings.url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 15_000,
      socketTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async handOver(mail: Mail): Promise<HandOver> {
    try {
      const info = (await this.transport.sendMail({
        from: { name: '連携 Renkei', address: this.settings.from },
        to:
          this.settings.redirectTo === null
            ? { name: mail.to.name, address: mail.to.address }
            : { name: `${mail.to.name} ${mail.to.address}`, address: this.settings.redirectTo },
        messageId: mail.messageId,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })) as { response?: string };
      return { outcome: 'accepted', reply: shorten(info.response ?? '') };
    } catch (error) {
      return classify(error as SmtpError);
    }
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

/** Before DATA nothing was given to the server; after it, a lost answer may hide an accepted mail. */
export function classify(error: SmtpError): HandOver {
  const reply = shorten(error.message ?? error.code ?? 'no answer');
  if (error.responseCode !== undefined)
    return { outcome: error.responseCode >= 500 ? 'refused' : 'later', reply };
  const unreached = ['ECONNREFUSED', 'EDNS', 'EAUTH', 'ETLS', 'ENOAUTH'].includes(error.code ?? '');
  const beforeData = ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO'].includes(
    error.command ?? '',
  );
  return { outcome: unreached || beforeData ? 'later' : 'unknown', reply };
}

// A server may repeat an address in its answer; the ledger shows the code and the words around it only.
function shorten(reply: string): string {
  return reply.replace(/[^\s<>]+@[^\s<>]+/g, '…').slice(0, 300);
}
