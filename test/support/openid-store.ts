import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Where a provider of the tests keeps what it gave out: one shelf a kind, gone with the provider. */
export function openIdStore(): (kind: string) => Adapter {
  const shelves = new Map<string, Map<string, AdapterPayload>>();
  return (kind) => {
    const shelf = shelves.get(kind) ?? new Map<string, AdapterPayload>();
    shelves.set(kind, shelf);
    const first = (fits: (payload: AdapterPayload) => boolean) =>
      Promise.resolve([...shelf.values()].find(fits));
    return {
      upsert: (id, payload) => {
        shelf.set(id, payload);
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(shelf.get(id)),
      findByUid: (uid) => first((payload) => payload.uid === uid),
      findByUserCode: (code) => first((payload) => payload.userCode === code),
      consume: (id) => {
        const payload = shelf.get(id);
        if (payload !== undefined) payload['consumed'] = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy: (id) => {
        shelf.delete(id);
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        for (const [id, payload] of shelf) if (payload.grantId === grantId) shelf.delete(id);
        return Promise.resolve();
      },
    };
  };
}
