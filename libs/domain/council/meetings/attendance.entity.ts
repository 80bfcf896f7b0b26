import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a post took part: itself, by a deputy (代理), or not. */
export const attendanceKinds = ['present', 'deputy', 'absent'] as const;
export type AttendanceKind = (typeof attendanceKinds)[number];

@Entity('attendances')
export class Attendance {
  @PrimaryColumn('uuid') meetingId!: string;
  @PrimaryColumn('uuid') postId!: string;
  @Column('text') attendance!: AttendanceKind;
}
