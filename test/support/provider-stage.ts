import type { Agency } from '@domain/access';
import type { CastName } from './cast.js';
import { done } from './build-council.js';
import type { Answer, Headers, Visitor } from './member.js';
import { OpenIdProvider } from './openid-provider.js';
import { providerSettings } from './provider-settings.js';
import { startTestService, type TestService } from './test-service.js';

export interface Started {
  location: URL;
  answer: Answer<{ location: string }>;
}

/** The service between two real providers, one for each agency. */
export class ProviderStage {
  private count = 0;

  private constructor(
    readonly service: TestService,
    readonly providers: Record<Agency, OpenIdProvider>,
  ) {}

  static async start(settings: Record<string, string> = {}): Promise<ProviderStage> {
    const publicUrl = settings['PUBLIC_URL'] ?? 'http://localhost:3000';
    const prefecture = await OpenIdProvider.start('prefecture', { publicUrl });
    const city = await OpenIdProvider.start('city', { alg: 'ES256', publicUrl });
    const service = await startTestService({
      settings: {
        ...providerSettings('PREFECTURE', prefecture.issuer),
        ...providerSettings('CITY', city.issuer),
        ...settings,
      },
    });
    return new ProviderStage(service, { prefecture, city });
  }

  /** Somebody whom the provider knows and the service does not. */
  person(agency: Agency, claims: Record<string, unknown> = {}): string {
    this.count += 1;
    const subject = `s${this.count}`;
    return this.providers[agency].person(subject, {
      name: `職員 ${subject}`,
      email: `${subject}@staff.example`,
      email_verified: true,
      ...claims,
    });
  }

  async rule(agency: Agency, rule: { claim: string; value: string; post: CastName }): Promise<string> {
    const administrator = this.service.as(`${agency}.administrator`);
    const body = { claim: rule.claim, value: rule.value, postId: this.service.postOf(rule.post) };
    return done(await administrator.post<{ id: string }>('/provider-rules', body)).id;
  }

  /** Begins at the sign-in page. */
  async begin(visitor: Visitor, agency: Agency, returnTo?: string): Promise<URL> {
    const body = returnTo === undefined ? { agency } : { agency, returnTo };
    return new URL(done(await visitor.post<{ location: string }>('/provider-sign-ins', body)).location);
  }

  /** Our own page passes on what came back. */
  async complete(visitor: Visitor, agency: Agency, response: string, headers: Headers = {}): Promise<Answer> {
    return visitor.post('/provider-sign-ins/completion', { agency, response }, headers);
  }

  /** The whole way: our page, the provider's pages, and back. */
  async signIn(visitor: Visitor, agency: Agency, subject: string | null, returnTo?: string): Promise<Answer> {
    const location = await this.begin(visitor, agency, returnTo);
    return this.complete(visitor, agency, await this.providers[agency].visit(location.href, subject));
  }

  /** How many of everything that a sign-in could make. */
  async made(): Promise<Record<string, number>> {
    const [row] = await this.service.sql<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM people) AS people, (SELECT count(*)::int FROM accounts) AS accounts,
         (SELECT count(*)::int FROM post_holders) AS holders, (SELECT count(*)::int FROM sessions) AS sessions,
         (SELECT count(*)::int FROM provider_identities) AS identities`,
    );
    return row ?? {};
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.providers.prefecture.close();
    await this.providers.city.close();
  }
}
