import { AskForImport } from './actions/ask-for-import';
import { KeepExports } from './actions/keep-exports';
import { NameSheetGuardians } from './actions/name-sheet-guardians';
import { MakeExport } from './actions/make-export';
import { TakeSheetsWord } from './actions/take-sheets-word';
import { MemberExportsController } from './files/member-exports.controller';
import { MemberExportResolver } from './graphql/member-export.resolver';
import { LetExportsGoJob } from './jobs/let-exports-go.job';
import { OnExportAsked } from './jobs/on-export-asked';
import { OnImportAsked } from './jobs/on-import-asked';
import { MemberPages } from './member-pages';
import { ExportPurposeEntity } from './store/export-purpose.entity';
import { BroughtBySheetRead } from './store/brought-by-sheet.read';
import { MemberExportEntity } from './store/member-export.entity';
import { ExportPurposeStore, MemberExportStore } from './store/member-export.store';
import { MemberExportsRead } from './store/member-exports.read';
import { WorkProgressRead } from './store/work-progress.read';
import { WorkProgressStore } from './store/work-progress.store';

export const sheetsEntities = [ExportPurposeEntity, MemberExportEntity];
export const sheetsControllers = [MemberExportsController];

/** Sheets that come in and go out by long work. */
export const sheetsProviders = [
  WorkProgressRead, WorkProgressStore, BroughtBySheetRead, AskForImport, NameSheetGuardians, TakeSheetsWord, MemberPages, OnImportAsked, ExportPurposeStore, MemberExportStore, MemberExportsRead, KeepExports, MakeExport, OnExportAsked, LetExportsGoJob, MemberExportResolver,
];
