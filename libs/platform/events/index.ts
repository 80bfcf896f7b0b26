export * from './canonical-json.js';
export * from './event-handlers.js';
export * from './event-log.js';
export * from './events.module.js';
