/** One mail to one person. The Message-ID comes from the ledger row, so that a copy is recognised as one. */
export interface Mail {
  messageId: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
}

/**
 * How the hand-over ended. `accepted`: the server took it. `refused`: it never will (5xx). `later`: it may (4xx, or the
 * server could not be reached before the message was given to it). `unknown`: given, but the answer was lost.
 */
export interface HandOver {
  outcome: 'accepted' | 'refused' | 'later' | 'unknown';
  reply: string;
}

export interface Mailer {
  /** Never throws. */
  handOver(mail: Mail): Promise<HandOver>;
  close(): Promise<void>;
}

/** Injection token of the mailer. */
export const MAILER = Symbol('MAILER');
