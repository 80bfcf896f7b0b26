import { useSession } from '../../api/session';
import type { Audience } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';

/** Who will read it, in one sentence that names both agencies. */
export function useReadersSentence(): (audience: Audience) => string {
  const { remarks } = useText();
  const own = useSession().post?.agency ?? 'prefecture';
  const other = own === 'prefecture' ? 'city' : 'prefecture';
  return (audience) =>
    fill(remarks.readers[audience], {
      own: remarks.agencyNames[own],
      other: remarks.agencyNames[other],
    });
}
