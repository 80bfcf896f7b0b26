import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { pause } from './until.js';

/** A mail as its recipient would see it. */
export interface ReceivedMail {
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  raw: string;
}

/**
 * What the server does with the next mails: take them; take them and lose its answer, by silence or by breaking the
 * connection; never answer; refuse them for good (550); put them off (451).
 */
export type Behaviour = 'accept' | 'accept-silently' | 'hang-up' | 'stall' | 'refuse' | 'later';

interface Connection {
  session: { id: string };
  close(): void;
}

/** An SMTP server of the test's own, which can behave badly. */
export class MailServer {
  behaviour: Behaviour = 'accept';
  /** Milliseconds between taking a mail and saying so. */
  answerAfter = 0;
  readonly received: ReceivedMail[] = [];
  /** Mails whose text has arrived and which wait for an answer. */
  stalled = 0;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(): Promise<MailServer> {
    let mails: MailServer | null = null;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          void mails?.take(Buffer.concat(chunks).toString('utf8'), to, session).then(done, done);
        });
      },
    });
    server.on('error', () => undefined); // a client that was killed
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.server.address() as AddressInfo;
    mails = new MailServer(server, `smtp://127.0.0.1:${port}`);
    return mails;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
      for (const connection of this.server.connections) connection.close();
    });
  }

  private async take(raw: string, to: string, session: SMTPServerSession): Promise<Error | null> {
    if (this.behaviour === 'refuse') return problem(550, 'no such mailbox');
    if (this.behaviour === 'later') return problem(451, 'try again later');
    if (this.behaviour === 'stall') return this.silence();
    const parsed = await PostalMime.parse(raw);
    this.received.push({
      messageId: parsed.messageId ?? '',
      to,
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      html: parsed.html ?? '',
      raw,
    });
    if (this.behaviour === 'accept-silently') return this.silence();
    if (this.behaviour === 'hang-up') this.breakOff(session);
    if (this.answerAfter > 0) await pause(this.answerAfter);
    return null;
  }

  private breakOff({ id }: SMTPServerSession): void {
    for (const connection of this.server.connections as Set<Connection>)
      if (connection.session.id === id) connection.close();
  }

  private async silence(): Promise<never> {
    this.stalled += 1;
    return new Promise(() => undefined);
  }
}

function problem(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}
