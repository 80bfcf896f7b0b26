import { Module } from '@nestjs/common';
import { IssueDueReminders } from './issue-due-reminders.sweep.js';

@Module({ providers: [IssueDueReminders] })
export class RemindersModule {}
