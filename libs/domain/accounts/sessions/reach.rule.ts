/**
 * SQL: the session may act in the post. What the provider of one agency has opened never reaches the other agency's
 * posts: each agency answers for its own alone.
 */
export function reachesSql(session: string, post: string): string {
  return `NOT EXISTS (SELECT FROM provider_sessions begun
    WHERE begun.session_id = ${session} AND begun.agency_code <> ${post}.agency_code)`;
}
