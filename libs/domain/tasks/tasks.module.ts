import { Module } from '@nestjs/common';
import { AgenciesModule } from '@domain/agencies';
import { TaskCountsQuery } from './task-counts.query.js';
import { TaskQuery } from './task.query.js';
import { TasksQuery } from './tasks.query.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [AgenciesModule],
  providers: [TaskCountsQuery, TaskQuery, TasksQuery, TasksService],
  exports: [TaskCountsQuery, TaskQuery, TasksQuery, TasksService],
})
export class TasksModule {}
