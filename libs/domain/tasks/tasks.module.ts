import { Module } from '@nestjs/common';
import { AgenciesModule } from '@domain/agencies';
import { TaskQuery } from './task.query.js';
import { TasksQuery } from './tasks.query.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [AgenciesModule],
  providers: [TaskQuery, TasksQuery, TasksService],
  exports: [TaskQuery, TasksQuery, TasksService],
})
export class TasksModule {}
