export * from './attachment.js';
export * from './file-keeper.js';
export * from './file-store.js';
export * from './files.module.js';
export * from './local-file-store.js';
export * from './received-file.js';
export * from './takes-file.js';
