import type { Agency } from '@domain/access';
import type { Pending } from './provider-requests.js';

/** Who the provider says it is, verified; `moreClaims` asks the provider for the rest, once it is needed. */
export interface ProviderProof {
  agency: Agency;
  issuer: string;
  subject: string;
  acr: string | null;
  amr: string[];
  pending: Pending;
  moreClaims: () => Promise<Record<string, unknown>>;
}
