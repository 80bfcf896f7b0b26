import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, Audience, RecordFacts } from '@domain/access';
import type { RemarkSubject } from './remark-subjects.js';

export const REMARK_LIMIT = 4000;

/** What somebody wrote beside a record, for the audience that was chosen. */
@Entity('remarks')
export class Remark {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') subjectType!: RemarkSubject;
  @Column('uuid') subjectId!: string;
  @Column('text') agencyCode!: Agency;
  @Column('uuid') authorPostId!: string;
  @Column('text') audience!: Audience;
  @Column('text') text!: string;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { nullable: true }) struckAt!: Date | null;
  @Column('uuid', { nullable: true }) struckByPostId!: string | null;
  @Column('text', { nullable: true }) strikeReason!: string | null;
  @Column('timestamptz', { default: () => 'app_now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'app_now()' }) updatedAt!: Date;
}

/** What the permission table asks of a remark: its agency owns it, the post that wrote it answers for it. */
export function remarkFacts(remark: { agency: Agency; authorPostId: string }): RecordFacts {
  return { owner: remark.agency, assignedPostId: remark.authorPostId };
}
