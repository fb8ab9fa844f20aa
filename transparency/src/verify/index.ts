export { databaseSource, openDatabaseSource } from './database.ts';
export { openExportSource, writeExport } from './export.ts';
export type { Result } from './report.ts';
export { type Claim, type Row, type Source, SourceError } from './rows.ts';
export { type Trust, verify } from './verify.ts';
