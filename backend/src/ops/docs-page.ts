import type { AsyncApiDocument, OpenApiDocument } from '@fordoer/protocol';

/**
 * The API as a page to read: plain HTML without script or style, every route and every socket event, each message with its
 * examples. What the documents say is text here and never markup.
 */
export function docsPage(openApi: OpenApiDocument, asyncApi: AsyncApiDocument): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fordør: the API</title>
</head>
<body>
<main>
<h1>Fordør: the API</h1>
<p>Version ${text(asyncApi.info.version)} of the protocol. The same as documents for tools:
<a href="/api/docs/openapi.json">OpenAPI of the REST routes</a> and
<a href="/api/docs/asyncapi.json">AsyncAPI of the sockets</a>.</p>
${rest(openApi)}
${sockets(asyncApi)}
${messages(asyncApi)}
</main>
</body>
</html>
`;
}

function rest({ info, paths }: OpenApiDocument): string {
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, security, requestBody, responses }]) => {
      const tokens = security.flatMap((one) => Object.keys(one));
      return row(`<code>${text(method.toUpperCase())} ${text(path)}</code>`, [
        prose(summary),
        tokens.length > 0 ? `Bearer token: ${text(tokens.join(', '))}` : 'No token',
        requestBody ? bodies(requestBody.content) : 'Nothing',
        list(
          Object.entries(responses).map(
            ([status, { description, content }]) =>
              `${text(status)} ${content && Number(status) < 400 ? bodies(content) : prose(description)}`,
          ),
        ),
      ]);
    }),
  );
  return `<h2>REST</h2>
<p>${prose(info.description)}</p>
${table('Routes', ['Route', 'What it does', 'Who may', 'Takes', 'Answers'], rows)}`;
}

function sockets({ info, channels, operations }: AsyncApiDocument): string {
  const parts = Object.entries(channels).map(([name, { address, description }]) => {
    const rows = Object.values(operations)
      .filter(({ channel }) => channel.$ref === `#/channels/${name}`)
      .map(({ title, action, summary, messages: carried, reply }) =>
        row(`<code>${text(title)}</code>`, [
          prose(summary),
          action === 'receive' ? 'Client to server' : 'Server to client',
          carried.map(linkToMessage).join(', '),
          reply ? reply.messages.map(linkToMessage).join(', ') : 'Nothing',
        ]),
      );
    const caption = `Events of the ${text(name)} socket`;
    return `<h3>Namespace <code>${text(address)}</code></h3>
<p>${prose(description)}</p>
${table(caption, ['Event', 'What it is for', 'Direction', 'Carries', 'Answered by'], rows)}`;
  });
  return `<h2>Sockets</h2>\n<p>${prose(info.description)}</p>\n${parts.join('\n')}`;
}

function messages({ components }: AsyncApiDocument): string {
  const parts = Object.values(components.messages).map(({ title, summary, examples = [] }) => {
    const shown = examples.map(
      ({ name, payload }) =>
        `<details><summary>Example: ${text(name)}</summary><pre>${text(JSON.stringify(payload, null, 2))}</pre></details>`,
    );
    return `<h3 id="message-${text(title)}">${text(title)}</h3>\n<p>${prose(summary)}</p>\n${shown.join('\n')}`;
  });
  return `<h2>Messages of the sockets</h2>\n${parts.join('\n')}`;
}

const table = (caption: string, columns: string[], rows: string[]): string => `<table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;

const row = (head: string, cells: string[]): string =>
  `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A body by the name of its schema, or by its content type where it has none. */
const bodies = (content: Record<string, { schema: object }>): string =>
  Object.entries(content)
    .map(
      ([type, { schema }]) => `<code>${text('$ref' in schema ? lastOf(String(schema.$ref)) : type)}</code>`,
    )
    .join(', ');

const linkToMessage = ({ $ref }: { $ref: string }): string => {
  const name = text(lastOf($ref));
  return `<a href="#message-${name}">${name}</a>`;
};

const lastOf = (ref: string): string => ref.split('/').at(-1) ?? ref;

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text inside an element or a quoted attribute. */
const text = (plain: string): string => plain.replace(/[&<>"']/g, (sign) => ESCAPED[sign] as string);

/** A sentence; what stands between backticks is code. */
const prose = (plain: string): string => text(plain).replace(/`([^`]+)`/g, '<code>$1</code>');
