export * from './decimal-text.js';
export * from './read-number.js';
