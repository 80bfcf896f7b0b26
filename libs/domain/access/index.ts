import { PermissionsController } from './permissions.controller.js';

export * from './access.js';
export * from './actor.js';
export * from './audience.js';
export { granteeWords, permissionWords } from './permission-words.js';
export { permissionDocument } from './permission-document.js';
export * from './permission.guard.js';
export * from './permissions.js';
export * from './recent-proof.js';
export * from './requires.js';
export const accessControllers = [PermissionsController];
