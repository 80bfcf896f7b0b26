import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { LocalMailbox } from './local-mailbox.js';
import { MAILER, type Mailer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

function chooseMailer(config: Config, database: Database): Mailer {
  if (config.SMTP_URL === undefined) return new LocalMailbox(database, config.MAIL_FROM);
  const redirect = config.MAIL_REDIRECT_TO;
  return new SmtpMailer({
    url: config.SMTP_URL,
    from: config.MAIL_FROM,
    redirectTo: redirect === undefined || redirect === 'none' ? null : redirect,
    timeoutSeconds: config.SMTP_TIMEOUT_SECONDS,
  });
}

/** The way out for mail. */
@Global()
@Module({
  providers: [{ provide: MAILER, inject: [CONFIG, Database], useFactory: chooseMailer }],
  exports: [MAILER],
})
export class MailModule implements OnApplicationShutdown {
  constructor(@Inject(MAILER) private readonly mailer: Mailer) {}

  async onApplicationShutdown(): Promise<void> {
    await this.mailer.close();
  }
}
