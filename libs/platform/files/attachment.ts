/** A download under a Japanese name (RFC 6266 and 5987), with a plain one for what cannot read it. */
export function attachment(name: string, plain: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `attachment; filename="${plain.replace(/[^A-Za-z0-9._-]+/g, '')}"; filename*=UTF-8''${encoded}`;
}
