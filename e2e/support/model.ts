import { endChild, startChild } from '../../tools/children.mjs';

/** A language model on this machine that agrees with everything and adds nothing, as `npm run -s assistant:stand-in` starts it. */
export interface Model {
  /** Variables by which the service uses it. */
  settings: Record<string, string>;
  stop: () => Promise<void>;
}

export async function startModel(): Promise<Model> {
  const child = startChild('node', ['backend/dist/cli/stand-in.js'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (part) => {
      output += part;
      if (output.includes('FORDOER_ASSISTANT_OPERATOR')) resolve(output);
    });
    child.once('exit', () => reject(new Error(`the model did not start: ${output}`)));
  });
  const settings = Object.fromEntries(
    [...said.matchAll(/^(\w+)='(.*)'$/gmu)].map(([, name, value]) => [name as string, value as string]),
  );
  return { settings, stop: () => endChild(child) };
}
