import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DECISION_LIMIT = 2000;

/** What the meeting decided on an agenda item (決定事項); numbered through the meeting. */
@Entity('decisions')
export class Decision {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid') agendaItemId!: string;
  @Column('int') number!: number;
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
}
