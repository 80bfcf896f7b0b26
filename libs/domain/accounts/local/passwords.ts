import { hash, verify } from '@node-rs/argon2';

// argon2id, 19 MiB, two passes: about 12 ms.
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export async function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

let absent: Promise<string> | null = null;

/** Compares; an unknown account (null) takes as long as a known one. */
export async function passwordMatches(kept: string | null, password: string): Promise<boolean> {
  absent ??= hashPassword('no account has this password');
  const matches = await verify(kept ?? (await absent), password).catch(() => false);
  return kept !== null && matches;
}
