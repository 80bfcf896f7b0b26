export * from './boot-checks.js';
export * from './data-source-options.js';
export * from './database.js';
export * from './database.module.js';
export * from './migrate.js';
export * from './new-id.js';
export * from './placeholders.js';
export * from './update-versioned.js';
