import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InitiativeState } from './initiative-state.js';
import type { Confidence, OwnerKind, Standing } from './owner-kind.js';

/** A numbered undertaking inside a theme. Its title is official: nothing but a revision (or an import) changes it. */
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
  @Column('int', { default: 1 }) version!: number;
}
