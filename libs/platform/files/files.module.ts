import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { FileKeeper } from './file-keeper.js';
import { FILE_STORE } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

/** The file store of this installation. */
@Global()
@Module({
  providers: [
    FileKeeper,
    {
      provide: FILE_STORE,
      inject: [CONFIG],
      useFactory: (config: Config) => new LocalFileStore(config.FILES_DIR),
    },
  ],
  exports: [FILE_STORE, FileKeeper],
})
export class FilesModule {}
