import { calm } from './stand-in/calm.ts';
import { ModelServer } from './stand-in/model-server.ts';

/** A model on this machine for demonstrations: `npm run -s assistant:stand-in`, and the printed variables for `npm start`. */
const server = await ModelServer.start(calm, { port: Number(process.env.PORT ?? 0) });
for (const [name, value] of Object.entries(server.environment)) process.stdout.write(`${name}='${value}'\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
