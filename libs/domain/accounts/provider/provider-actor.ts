import { type Actor, type Agency, systemActor } from '@domain/access';

/** Who acts while nobody is signed in yet: the sign-in through an agency's provider, for that agency alone. */
export function providerActor(agency: Agency, requestId: string): Actor {
  return { ...systemActor('provider-sign-in'), actingBy: null, agency, requestId };
}
