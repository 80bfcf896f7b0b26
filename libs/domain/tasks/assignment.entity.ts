import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency } from '@domain/access';

/** Who was asked to do a task, by whom and from when; the one without an end is current. */
@Entity('assignments')
export class Assignment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') taskId!: string;
  @Column('text') agencyCode!: Agency;
  @Column('uuid') postId!: string;
  @Column('uuid') assignedByPostId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) assignedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
