import { Column, Entity, PrimaryColumn } from 'typeorm';

export const AGENDA_TITLE_LIMIT = 200;

/** What became of an agenda item. */
export const outcomes = ['reported', 'decided', 'agreed', 'noted', 'returned', 'carried_over'] as const;
export type Outcome = (typeof outcomes)[number];

/** One point of the agenda, in its order; may concern an initiative. */
@Entity('agenda_items')
export class AgendaItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('int') position!: number;
  @Column('text') title!: string;
  @Column('uuid', { nullable: true }) initiativeId!: string | null;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('int', { default: 1 }) version!: number;
}
