/** A page of tasks, as a story reads it. */
export interface TaskList {
  items: { id: string; title: string; dueOn: string; state: string }[];
  nextCursor: string | null;
  count: { value: number; capped: boolean };
}
