import type { Readable } from 'node:stream';
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
  /** The messages in hand, by Message-ID. */
  private readonly messages = new Map<string, Readable[]>();

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
    // A connection that breaks looks the same to Nodemailer before and after the message was given to the server. It reads
    // the message only when the server has asked for it, so whether the stream was read tells the one from the other.
    this.transport.use('stream', ({ message, data }, done) => {
      const create = message.createReadStream.bind(message);
      message.createReadStream = (options) => {
        const stream = create(options);
        this.messages.get(String(data.messageId))?.push(stream);
        return stream;
      };
      done();
    });
  }

  async handOver(mail: Mail): Promise<HandOver> {
    const streams: Readable[] = [];
    this.messages.set(mail.messageId, streams);
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
      const given = streams.some(({ readableDidRead }) => readableDidRead);
      return classify(error as SmtpError, given);
    } finally {
      this.messages.delete(mail.messageId);
    }
  }

  close(): Promise<void> {
    this.transport.close();
    return Promise.resolve();
  }
}

/** What a failed talk means; `given` = the server has begun to receive the message itself. */
export function classify(error: SmtpError, given: boolean): HandOver {
  const reply = shorten(error.message ?? error.code ?? 'no answer');
  const code = error.responseCode ?? 0;
  if (given && code === 0) return { outcome: 'unknown', reply };
  // An address that cannot be written to a server (EENVELOPE without its answer) will not be better tomorrow.
  const unusable = error.code === 'EENVELOPE' && code === 0;
  const aboutTheMail = given || ['MAIL FROM', 'RCPT TO', 'DATA'].includes(error.command ?? '');
  // A wrong password or a closed door is a matter of the server, and no mail's end.
  return { outcome: unusable || (aboutTheMail && code >= 500) ? 'refused' : 'later', reply };
}

// A server may repeat an address in its answer; the ledger shows the code and the words around it only.
function shorten(reply: string): string {
  return reply
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[^\s<>]+@[^\s<>]+/g, '…')
    .slice(0, 300);
}
