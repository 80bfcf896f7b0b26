import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MeetingState } from './meeting-state.js';

export const PLACE_LIMIT = 200;

/** One meeting of a council. Its number restarts each fiscal year. */
@Entity('meetings')
export class Meeting {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') councilId!: string;
  @Column('int') fiscalYear!: number;
  @Column('int') number!: number;
  @Column('timestamptz') startsAt!: Date;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { default: 'draft' }) state!: MeetingState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  /** Null = never announced; seen only by those who prepare it. */
  @Column('timestamptz', { nullable: true }) announcedAt!: Date | null;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
}
