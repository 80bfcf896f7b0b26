import type { ReactNode } from 'react';
import type { Vacancy } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Marked } from '../../ui/mark';
import { postLabel } from '../../ui/owner';

/** Nobody holds the post: who receives what is given to it. */
export function VacancyLine({ vacancy }: { vacancy: Vacancy }): ReactNode {
  const { tasks, words } = useText();
  const { deputies, fallsTo } = vacancy;
  const said =
    deputies.length > 0
      ? fill(tasks.vacancy.deputies, { names: deputies.join(words.comma) })
      : fallsTo === null
        ? tasks.vacancy.nobody
        : fill(tasks.vacancy.fallsTo, { post: postLabel(fallsTo) });
  return <Marked mark="gap">{said}</Marked>;
}
