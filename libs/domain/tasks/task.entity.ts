import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, RecordFacts } from '@domain/access';
import type { TaskState } from './task-state.js';

export const TITLE_LIMIT = 200;
export const DESCRIPTION_LIMIT = 5000;

/** Work given to a post until a day. */
@Entity('tasks')
export class Task {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) initiativeId!: string | null;
  @Column('text') title!: string;
  @Column('text', { default: '' }) description!: string;
  @Column('date') dueOn!: string;
  @Column('text', { default: 'open' }) state!: TaskState;
  @Column('text', { nullable: true }) blockedFrom!: 'open' | 'in_progress' | null;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('text') askingAgency!: Agency;
  @Column('uuid') askingPostId!: string;
  @Column('text') assignedAgency!: Agency;
  @Column('uuid') assignedPostId!: string;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'app_now()' }) updatedAt!: Date;

  /** What the permission table asks of the record: the asking agency owns it, the assigned post answers for it. */
  facts(): RecordFacts {
    return {
      owner: this.askingAgency,
      assignedAgency: this.assignedAgency,
      assignedPostId: this.assignedPostId,
    };
  }
}
