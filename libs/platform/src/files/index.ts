export { FileLooks } from './file-looks';
export { FilePurpose, type AttachedFile, type FileKind, type FileOwner, type Look, type Purpose } from './file-purpose';
export { Files, type Attachment, type SentFile } from './files';
export { FilesModule } from './files.module';
