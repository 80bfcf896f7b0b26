export * from './access.js';
export * from './actor.js';
export * from './permission.guard.js';
export * from './permissions.js';
export * from './requires.js';
