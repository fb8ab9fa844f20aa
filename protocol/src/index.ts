export * from './client.ts';
export * from './console.ts';
export * from './errors.ts';
export * from './rest.ts';
export * from './server.ts';
export * from './words.ts';
