export * from './answers.js';
export * from './field-problems.js';
export * from './idempotency.interceptor.js';
export * from './if-match.js';
export * from './problem-details.filter.js';
export * from './routes.js';
export * from './same-origin.guard.js';
export * from './text.js';
