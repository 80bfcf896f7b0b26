export * from './features.js';
export * from './service.module.js';
