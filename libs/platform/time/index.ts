export * from './clock.js';
export * from './day.js';
export * from './time.module.js';
export * from './wareki.js';
export * from './working-days.js';
