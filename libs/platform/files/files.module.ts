import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { FILE_STORE } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

/** The file store of this installation. */
@Global()
@Module({
  providers: [
    {
      provide: FILE_STORE,
      inject: [CONFIG],
      useFactory: (config: Config) => new LocalFileStore(config.FILES_DIR),
    },
  ],
  exports: [FILE_STORE],
})
export class FilesModule {}
