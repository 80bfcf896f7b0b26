import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, RecordFacts } from '@domain/access';
import type { InitiativeState } from './initiative-state.js';
import { type Confidence, type OwnerKind, ownerInCharge, type Standing } from './owner-kind.js';

/** A numbered undertaking inside a theme. Its title is official: in force, nothing but a revision changes it. */
@Entity('initiatives')
export class Initiative {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') programmeId!: string;
  @Column('uuid') themeId!: string;
  @Column('text') code!: string;
  @Column('int') number!: number;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text') ownerKind!: OwnerKind;
  @Column('text') ownerStatus!: Standing;
  @Column('text', { nullable: true }) ownerConfidence!: Confidence | null;
  @Column('text', { nullable: true }) ownerBasis!: string | null;
  @Column('text') state!: InitiativeState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('text', { array: true, default: [] }) keywords!: string[];
  @Column('text', { nullable: true }) leadAgency!: Agency | null;
  @Column('int', { array: true, default: [] }) sdgs!: number[];
  @Column('text', { array: true, default: [] }) tags!: string[];
  @Column('text', { array: true, default: [] }) fundingSources!: string[];
  @Column('text', { array: true, default: [] }) indicatorCandidates!: string[];
  @Column('uuid', { nullable: true }) proposedByPersonId!: string | null;
  @Column('uuid', { nullable: true }) proposedByPostId!: string | null;
  @Column('timestamptz', { nullable: true }) proposedAt!: Date | null;
  /** The agency that made the draft; null = it was imported. */
  @Column('text', { nullable: true }) draftedByAgency!: Agency | null;
  /** Who wrote what it says; none of them consents to it. */
  @Column('uuid', { array: true, default: [] }) authorIds!: string[];
  @Column('int', { default: 1 }) version!: number;

  /** What the permission table asks of the record. */
  facts(): RecordFacts {
    return { owner: ownerInCharge(this.ownerKind) };
  }
}
