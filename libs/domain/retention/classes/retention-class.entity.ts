import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency } from '@domain/access';
import type { RecordKindName } from '../kinds/index.js';
import type { RetentionYears } from '../retention-period.rule.js';

/** How long an agency keeps one kind of record. */
@Entity('retention_classes')
export class RetentionClass {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') agencyCode!: Agency;
  @Column('text') kind!: RecordKindName;
  @Column('int', { nullable: true }) years!: RetentionYears;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { default: () => 'app_now()' }) updatedAt!: Date;
}
