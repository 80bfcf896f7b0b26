import { DocumentFilesController } from './document-files.controller.js';
import { DocumentsController } from './documents.controller.js';
import { PhotoFramesController } from './photo-frames/photo-frames.controller.js';

export { documentEvents } from './document.events.js';
export { documentSubjects } from './document-subjects.js';
export { DocumentsModule } from './documents.module.js';
export { visibleDocument } from './documents.query.js';
export const documentsControllers = [DocumentsController, DocumentFilesController, PhotoFramesController];
