import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * In code points. The longest text must pass the 256 kB door of the API whole: 60,000 characters of four bytes (rare
 * kanji) are 240,000 bytes, and 60,000 line breaks, escaped, are 120,000. It is about 150 manuscript pages; two hours of
 * speech taken down word for word are about 40,000.
 */
export const MINUTES_LIMIT = 60_000;

/** States of minutes (domain guide §4); circulation and approval come with their own issue. */
export const minutesStates = ['draft', 'circulated', 'corrected', 'approved', 'published'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** The minutes of a meeting as they stand now: Markdown, kept as it was typed. */
@Entity('minutes')
export class Minutes {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { unique: true }) meetingId!: string;
  @Column('text', { default: 'draft' }) state!: MinutesState;
  @Column('text') body!: string;
  @Column('bytea') contentHash!: Buffer;
  @Column('int', { default: 1 }) version!: number;
  @Column('uuid') savedByPostId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) savedAt!: Date;
}

/** Every text that was ever saved; append-only. */
@Entity('minutes_versions')
export class MinutesVersion {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') body!: string;
  @Column('bytea') contentHash!: Buffer;
  @Column('uuid') savedByPostId!: string;
  @Column('timestamptz', { default: () => 'app_now()' }) savedAt!: Date;
}
