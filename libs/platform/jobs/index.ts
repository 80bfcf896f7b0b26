export * from './claims.js';
export * from './job-runner.js';
export * from './jobs.module.js';
export * from './queue-backend.js';
export * from './timetable.js';
export * from './work.js';
export * from './work-handlers.js';
