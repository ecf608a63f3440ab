// Asks every tool of a Stemma through the protocol's public client, and prints what came as one line of JSON.
//   node client.mjs stdio COMMAND ARGUMENT...
//   node client.mjs http ADDRESS
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const [, , way, first, ...rest] = process.argv;
const transport = way === 'stdio'
  ? new StdioClientTransport({ command: first, args: rest, stderr: 'ignore' })
  : new StreamableHTTPClientTransport(new URL(first));
const client = new Client({ name: 'stemma-test', version: '1' });
const patience = { timeout: 600_000 }; // a busy machine may need more than the client's minute
await client.connect(transport, patience);

// The client holds each answer against the protocol's schema and fails where it does not fit.
const call = (name, args) => client.callTool({ name, arguments: args }, undefined, patience);
const out = { server: client.getServerVersion(), tools: (await client.listTools({}, patience)).tools };
await client.ping();
out.search = await call('search', { query: 'crane harbour', duplicates: 'without-copies', limit: 3 });
out.nothing = await call('search', { query: 'zeppelin xylophone' });
const id = out.search.structuredContent.items[0].story;
out.story = await call('story', { id });
out.edition = await call('edition', { id });
out.unknown = await call('story', { id: 'none' });
out.check = await call('check', { text: 'A container ship tore loose from its berth in Velmouth harbour and rammed a loading crane, sending 19 containers into the water.' });
out.poor = await call('check', { text: 'The mayor of Elsewhere sold nine trams to a circus on Monday.' });
out.wrong = await call('drop', {}).then(() => 'answered', (e) => e.code);
await client.close();
console.log(JSON.stringify(out));
