import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

import { FileLooks } from './file-looks';
import { FileOpener } from './file-opener';
import { FilePurposes } from './file-purposes';
import { FileStore } from './file-store';
import { Files } from './files';
import { FilesController } from './files.controller';
import { ForgetUnusedFilesJob } from './forget-unused-files.job';

@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [FilesController],
  providers: [FilePurposes, FileOpener, FileStore, FileLooks, Files, ForgetUnusedFilesJob],
  exports: [Files],
})
export class FilesModule {}
