export { startWitness, type Witness, type WitnessOptions } from './server.ts';
export { originHash } from './state.ts';
