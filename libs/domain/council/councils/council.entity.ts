import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency } from '@domain/access';

export const COUNCIL_NAME_LIMIT = 200;

/** A body that meets: of one agency, or joint (no agency). */
@Entity('councils')
export class Council {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) agencyCode!: Agency | null;
}

/** A post that belongs to the council. */
@Entity('council_seats')
export class CouncilSeat {
  @PrimaryColumn('uuid') councilId!: string;
  @PrimaryColumn('uuid') postId!: string;
  @Column('int') position!: number;
}
