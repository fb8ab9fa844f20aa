export * from './checkpoint.ts';
export * from './event-hash.ts';
export * from './merkle.ts';
export * from './note.ts';
export * from './witness.ts';
