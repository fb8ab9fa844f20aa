import { it } from 'vitest';
import { startApp } from './harness/app.ts';
import { ConversationClient, startConversation } from '../src/cli/conversation-client.ts';
import { ConversationGateway } from '../src/conversation/conversation.gateway.ts';
import { ConsoleGateway } from '../src/handover/console.gateway.ts';
it('x', async () => {
  for (const G of [ConversationGateway, ConsoleGateway]) {
    const was = (G.prototype as any).admit;
    (G.prototype as any).admit = async function (s: any) { console.log(G.name, s.nsp.name, s.handshake.auth); return was.call(this, s).catch((e: any) => { console.log(G.name, e); throw e; }); };
  }
  const app = await startApp();
  const s = await startConversation(app.url, {clinic:'demo', locale:'da'});
  const c = new ConversationClient(app.url, s.token, {transports:['websocket']});
  await new Promise((r) => setTimeout(r, 1000));
  c.close();
  await app.stop();
});
