import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody has to do after the meeting (対応事項): the link between the agenda and the task that it became. */
@Entity('action_items')
export class ActionItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid') agendaItemId!: string;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('uuid', { unique: true }) taskId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
}
