export * from './logger.js';
export * from './observability.module.js';
